package org.liangbang.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.diagnostic.Replacement;
import org.liangbang.source.SourceFile;

class MistakesTest {
    static Stream<Arguments> mistakes() {
        return Stream.of(
                arguments("标题：x\nb: 1", "full-width-colon @1:3-4"),
                arguments("a: 1\ntitle：x\nb: 2", "full-width-colon @2:6-7"),
                arguments("a: 1\ntitle：x", "full-width-colon @2:6-7"),
                arguments("- id: p1\n  text：x\n  due: 1", "full-width-colon @2:7-8"),
                arguments("a：1\nb：2\nc: 3", "full-width-colon @1:2-3\nfull-width-colon @2:2-3"),
                arguments("a: {b：1, c: 2}", "full-width-colon @1:6-7"),
                arguments("a: {b：{c: 1}}", "full-width-colon @1:6-7"),
                arguments("标题：x", "full-width-colon @1:3-4"),
                arguments("title:x", "tight-colon @1:6-7"),
                arguments("a: 1\nb:2\nc: 3", "tight-colon @2:2-3"),
                arguments("{a:1}", "tight-colon @1:3-4"),
                arguments("a:\n\tb: 1", "tab-indent @2:1-2"),
                arguments("a:\n \t b: 1", "tab-indent @2:2-4"),
                arguments("a:\tb\nc: 1", "tab @1:3-4"),
                arguments("　a: 1\nb: 2", "wide-blank @1:1-2"),
                arguments("a:\n　　b: 1", "wide-blank @2:1-3"),
                arguments("a:　x\nb: 1", "wide-blank @1:3-4"),
                arguments("a: \"x\nb: 1\n", "unclosed-quote @1:4-6"),
                arguments("a: 1\nb: \"x\nc: \"y\"\nd: 1", "unclosed-quote @2:4-6"),
                arguments("a: 'x\nb: 1\n", "unclosed-quote @1:4-6"),
                arguments("- [\"a, b]\n- c: \"d\"", "unclosed-quote @1:4-10"),
                arguments("a: \"x\" y\nb: 1", "text-after-quote @1:7-9 opened @1:4-7"),
                arguments("a: 'it's'", "text-after-quote @1:8-10 opened @1:4-8"),
                arguments("a: \"c:\\dir\"", "unknown-escape @1:7-9 opened @1:4-5"),
                arguments("a: \"\\0\"", "escaped-control @1:4-8"),
                arguments("a: \"\\ud800\"", "escaped-control @1:4-12"),
                arguments("a: 1\nb: 2\na: 3", "duplicate-key @3:1-2 first @1:1-2"),
                arguments(
                        "a: 1\na: 2\na: 3",
                        "duplicate-key @2:1-2 first @1:1-2\nduplicate-key @3:1-2 first @1:1-2"),
                arguments("{a: 1, a: 2}", "duplicate-key @1:8-9 first @1:2-3"),
                arguments("{a: 1, 'a': 2}", "duplicate-key @1:8-11 first @1:2-3"),
                arguments("a: &x 1", "anchor @1:4-6"),
                arguments("&x a: 1", "anchor @1:1-3"),
                arguments("a: &x\n  b: 1", "anchor @1:4-6"),
                arguments("a: *x", "alias @1:4-6"),
                arguments("a: *重点* 是", "alias @1:4-8"),
                arguments("*x : 1", "alias @1:1-3"),
                arguments("a: !!str 1", "tag @1:4-9"),
                arguments("a: !u!x 1", "tag @1:4-8"),
                arguments("- !<x> [1]", "tag @1:3-7"),
                arguments("a: !!int 0b2", "tag @1:4-9"),
                arguments("<<: {a: 1}", "merge-key @1:1-3"),
                arguments("a: 1\n---\nb: 2", "many-documents @2:1-4"),
                arguments("a: 1\n---\n", "many-documents @2:1-4"),
                arguments("a: 1\n...\nb: 2", "many-documents @2:1-4"),
                arguments("%YAML 1.1\n---\na: 1", "directive @1:1-10"),
                arguments("# x\n%TAG ! x\n---\na: 1", "directive @2:1-9"),
                arguments("", "empty @1:1-1"),
                arguments("# only\n\n", "empty @1:1-1"),
                arguments("---\n", "empty @1:1-1"),
                arguments("~", "empty @1:1-1"),
                arguments("? [a, b]\n: 1", "key-not-text @1:3-6"),
                arguments("{[a]: 1}", "key-not-text @1:2-6"),
                arguments("a: 1\n  b: 2", "indentation @2:3-7 above @1:1-5"),
                arguments("- id: p1\n   text: 1", "indentation @2:4-11 above @1:1-9"),
                arguments("a:\n    b: 1\n  c: 2", "indentation @3:3-7 above @2:5-9"),
                arguments("- a\nb: 1", "list-among-keys @2:1-5 first @1:1-4"),
                arguments("a: 1\n- b", "list-among-keys @2:1-4 first @1:1-5"),
                arguments("a: - b", "item-in-line @1:4-5"),
                arguments("a: b: c", "colon-in-text @1:5-6"),
                arguments("name\nb: 1", "missing-colon @1:1-5"),
                arguments("a: 1\nname\nb: 1", "missing-colon @2:1-5"),
                arguments("a: @x", "reserved-start @1:4-6"),
                arguments("a: `x`", "reserved-start @1:4-7"),
                arguments("a: %x", "reserved-start @1:4-6"),
                arguments("a: >50", "block-start @1:4-7"),
                arguments("a: | x", "block-start @1:4-7"),
                arguments("a: [1, 2\nb: 3", "unclosed-bracket @1:4-5 noticed @2:2-3"),
                arguments("a: {x: 1", "unclosed-bracket @1:4-5 noticed @1:9-9"),
                arguments("a: {x: 1，y: 2}", "full-width-comma @1:9-10"),
                arguments("a: [1, 2】\nb: 1", "full-width-bracket @1:9-10"),
                arguments("a: ['x' 'y']", "missing-comma @1:9-13 opened @1:4-5"),
                arguments("a: [1,,2]", "missing-value @1:7-10"),
                arguments("a: {x: 1}}", "stray-bracket @1:10-11"),
                arguments("a: ]", "stray-bracket @1:4-5"),
                arguments("a: x\u0000y", "control-character @1:5-6"),
                arguments("a: \u202Ex", "control-character @1:4-5"),
                arguments("a: 1\rb: 2", "control-character @1:5-6"),
                arguments("a: 1\r", "control-character @1:5-6"),
                arguments("a: x\uFEFFy", "control-character @1:5-6"),
                arguments("a: \uD800", "broken-character @1:4-5"),
                arguments("a: \uDC00\uD800", "broken-character @1:4-5\nbroken-character @1:5-6"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void everyMistakeIsReportedWhereItWasMade(String text, String expected) {
        assertThat(Sketch.mistakes(Sketch.read(text))).isEqualTo(expected);
    }

    @Test
    void independentMistakesAreReportedInOneReading() {
        String text =
                """
                - id: p1
                  text: "a" b
                  due：2025
                - id: p2
                  id: p2b
                  list: [1, 2
                - id: p3
                  deep:
                    - x: 1
                       y: 2
                    - x: &a 1
                - id: p4
                  text: a: b
                """;
        assertThat(Sketch.mistakes(Sketch.read(text)))
                .isEqualTo(
                        """
                        text-after-quote @2:12-14 opened @2:9-12
                        full-width-colon @3:6-7
                        duplicate-key @5:3-5 first @4:3-5
                        unclosed-bracket @6:9-10 noticed @7:5-6
                        indentation @10:8-12 above @9:5-11
                        anchor @11:10-12
                        colon-in-text @13:10-11""");
    }

    @Test
    void duplicateKeysLeaveATreeWithTheFirstOfThem() {
        assertThat(Sketch.tree(Sketch.read("a: 1\na: 2\nb: 3").value().orElseThrow()))
                .isEqualTo("{a@1:1-2=1@1:4-5, b@3:1-2=3@3:4-5}@1:1-3:5");
    }

    @Test
    void wideColonsAndTheLikeCanBeRewritten() {
        for (String text :
                new String[] {
                    "a: 1\nb：x\nc: 2",
                    "a:1\nc: 2",
                    "{a：1}",
                    "{a:1}",
                    "a:\tb",
                    "a: {x: 1，y: 2}",
                    "a:　x\nb: 1"
                }) {
            SourceFile file = new SourceFile("a.yaml", text);
            Diagnostic mistake = new YamlReader().read(file).diagnostics().get(0);
            Replacement offer = mistake.replacements().get(0);
            int start = file.offset(offer.span().line(), offer.span().column());
            int end = file.offset(offer.span().endLine(), offer.span().endColumn());
            String mended = text.substring(0, start) + offer.text() + text.substring(end);
            assertThat(Sketch.read(mended).diagnostics()).as(mended).isEmpty();
        }
    }
}
