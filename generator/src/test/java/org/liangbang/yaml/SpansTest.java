package org.liangbang.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.liangbang.diagnostic.Outcome;
import org.liangbang.source.Node;
import org.liangbang.source.SourceFile;

class SpansTest {
    static Stream<Arguments> snippets() {
        return Stream.of(
                arguments("a: 1", "{a@1:1-2=1@1:4-5}@1:1-5"),
                arguments("a:   1   # note", "{a@1:1-2=1@1:6-7}@1:1-7"),
                arguments("# note\n\n  a: 1\n", "{a@3:3-4=1@3:6-7}@3:3-7"),
                arguments("a:\nb: 2\n", "{a@1:1-2=@1:3-3, b@2:1-2=2@2:4-5}@1:1-2:5"),
                arguments("a: # note\nb:", "{a@1:1-2=@1:3-3, b@2:1-2=@2:3-3}@1:1-2:3"),
                arguments("- 1\n- \n- 3", "[1@1:3-4, @2:2-2, 3@3:3-4]@1:1-3:4"),
                arguments("a:\n- 1\nb: 2", "{a@1:1-2=[1@2:3-4]@2:1-4, b@3:1-2=2@3:4-5}@1:1-3:5"),
                arguments("- - 1\n  - 2", "[[1@1:5-6, 2@2:5-6]@1:3-2:6]@1:1-2:6"),
                arguments("- a: 1\n  b: 2", "[{a@1:3-4=1@1:6-7, b@2:3-4=2@2:6-7}@1:3-2:7]@1:1-2:7"),
                arguments("[1, 'x y', \"z\"]", "[1@1:2-3, 'x y'@1:5-10, 'z'@1:12-15]@1:1-16"),
                arguments("[]", "[]@1:1-3"),
                arguments("a: {}  # none", "{a@1:1-2={}@1:4-6}@1:1-6"),
                arguments("{a: 1, b: }", "{a@1:2-3=1@1:5-6, b@1:8-9=@1:10-10}@1:1-12"),
                arguments("[a: 1]", "[{a@1:2-3=1@1:5-6}@1:2-6]@1:1-7"),
                arguments("[1,\n  2]", "[1@1:2-3, 2@2:3-4]@1:1-2:5"),
                arguments("{\"a\":1}", "{'a'@1:2-5=1@1:6-7}@1:1-8"),
                arguments("a: 'it''s'", "{a@1:1-2='it's'@1:4-11}@1:1-11"),
                arguments("a: \"x\\u4e2d\\n\"", "{a@1:1-2='x中\\n'@1:4-15}@1:1-15"),
                arguments(
                        "a: \"x\n  y\"\nb: 1", "{a@1:1-2='x y'@1:4-2:5, b@3:1-2=1@3:4-5}@1:1-3:5"),
                arguments("a: x\n  y # z", "{a@1:1-2=x y@1:4-2:4}@1:1-2:4"),
                arguments(
                        "a: |\n  x\n  y\n\nb: 1",
                        "{a@1:1-2='x\\ny\\n'@1:4-3:4, b@5:1-2=1@5:4-5}@1:1-5:5"),
                arguments(
                        "a: >-\n  x\n  y\n# z\nb: 1",
                        "{a@1:1-2='x y'@1:4-3:4, b@5:1-2=1@5:4-5}@1:1-5:5"),
                arguments("a: |+\n  x\n\n", "{a@1:1-2='x\\n\\n'@1:4-2:4}@1:1-2:4"),
                arguments("a: |2 # z\n   x", "{a@1:1-2=' x'@1:4-2:5}@1:1-2:5"),
                arguments("a: |\nb: 1", "{a@1:1-2=''@1:4-5, b@2:1-2=1@2:4-5}@1:1-2:5"),
                arguments(
                        "名: 值 # 注\n称: [甲, 乙]",
                        "{名@1:1-2=值@1:4-5, 称@2:1-2=[甲@2:5-6, 乙@2:8-9]@2:4-10}@1:1-2:10"),
                arguments(
                        "𠀀: \"😀\" # 😀\nb: 😀x",
                        "{𠀀@1:1-2='😀'@1:4-7, b@2:1-2=😀x@2:4-6}@1:1-2:6"),
                arguments("[😀, '𠀀', c]", "[😀@1:2-3, '𠀀'@1:5-8, c@1:10-11]@1:1-12"),
                arguments(
                        "😀: |\n  𠀀\n\nb: 1",
                        "{😀@1:1-2='𠀀\\n'@1:4-2:4, b@4:1-2=1@4:4-5}@1:1-4:5"),
                arguments("a: 1\r\nb: 'x'\r\n", "{a@1:1-2=1@1:4-5, b@2:1-2='x'@2:4-7}@1:1-2:7"),
                arguments(
                        "a: |\r\n  x\r\n\r\nb:\r\n",
                        "{a@1:1-2='x\\n'@1:4-2:4, b@4:1-2=@4:3-3}@1:1-4:3"),
                arguments("---\na: 1\n...\n", "{a@2:1-2=1@2:4-5}@2:1-5"),
                arguments("? a\n: 1", "{a@1:3-4=1@2:3-4}@1:1-2:4"));
    }

    @ParameterizedTest
    @MethodSource("snippets")
    void everyPartKnowsItsPlace(String text, String expected) {
        assertThat(Sketch.of(text)).isEqualTo(expected);
    }

    @Test
    void scalarsKeepTheirTextAsWritten() {
        String text =
                "[007, 0123, no, 1.10, 410102E12, 0x1F, 0o17, 1_000, +5, .5, true, ~, null, 12:30,"
                        + " 2025-03-24, .inf, '007', \"no\", 1.3万, 30余, http://x.example/y]";
        Node.Sequence root = (Node.Sequence) Sketch.read(text).value().orElseThrow();
        assertThat(root.items())
                .map(item -> ((Node.Scalar) item).text())
                .containsExactly(
                        "007",
                        "0123",
                        "no",
                        "1.10",
                        "410102E12",
                        "0x1F",
                        "0o17",
                        "1_000",
                        "+5",
                        ".5",
                        "true",
                        "~",
                        "null",
                        "12:30",
                        "2025-03-24",
                        ".inf",
                        "007",
                        "no",
                        "1.3万",
                        "30余",
                        "http://x.example/y");
    }

    @Test
    void linesOfAFileGivePlacesInTheWholeFile() {
        SourceFile file = new SourceFile("a.md", "---\ntitle: 😀\nid: \"x\"\n---\n正文：x\n");
        Outcome<Node> outcome = new YamlReader().read(file, 2, 3);
        assertThat(outcome.diagnostics()).isEmpty();
        assertThat(Sketch.tree(outcome.value().orElseThrow()))
                .isEqualTo("{title@2:1-6=😀@2:8-9, id@3:1-3='x'@3:5-8}@2:1-3:8");
    }

    @Test
    void mistakesInLinesOfAFileArePlacedInTheWholeFile() {
        SourceFile file = new SourceFile("a.md", "---\ntitle：x\nid: x\n---\n");
        assertThat(Sketch.mistakes(new YamlReader().read(file, 2, 3)))
                .isEqualTo("full-width-colon @2:6-7");
    }

    @Test
    void noLinesAreEmpty() {
        SourceFile file = new SourceFile("a.md", "---\n---\n");
        assertThat(Sketch.mistakes(new YamlReader().read(file, 2, 1))).isEqualTo("empty @2:1-1");
    }
}
