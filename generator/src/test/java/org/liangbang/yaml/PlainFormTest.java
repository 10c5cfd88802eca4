package org.liangbang.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liangbang.diagnostic.Outcome;
import org.liangbang.source.Node;
import org.liangbang.source.SourceFile;

/** The quick way and the engine must agree on everything that the quick way accepts. */
class PlainFormTest {
    private static final int ROUNDS = Integer.getInteger("mutations", 5_000);

    private static final List<String> SCALARS =
            List.of(
                    "1",
                    "-5",
                    "27.5",
                    "007",
                    "2025-12-20",
                    "no",
                    "~",
                    "a b",
                    "a#b",
                    "x:y",
                    "a,b",
                    "http://x.example/y",
                    "柳岸街道",
                    "完成：三栋，“好”",
                    "\"q r\"",
                    "'s: t'",
                    "\"\"",
                    "{value: 3, unit: 栋}",
                    "[]",
                    "{}",
                    "[1, 2.5, [a], {b: }]",
                    "{a: , b: [c, 'd']}",
                    "liuan.secretary",
                    "a ]",
                    "1  # note",
                    "\"x\" # note",
                    "[1,2,]  # note",
                    "%",
                    "*a",
                    "&b c",
                    "!t",
                    "@",
                    "|",
                    ">",
                    "? x",
                    "- y",
                    "-",
                    ":",
                    "a: b",
                    "b:",
                    "[1",
                    "{a:1}",
                    "\"un",
                    "'it''s'",
                    "\"\\n\"",
                    "a\tb",
                    "",
                    "# note",
                    "[a: b]",
                    "{a}",
                    "[,]",
                    "[a b]c");

    private static final List<String> KEYS =
            List.of(
                    "id", "name", "due", "text", "j1", "名称", "a-b", "A_1", "7", "<<", "\"k\"",
                    "x：y");

    private static final List<String> SOUP =
            List.of(
                    "a",
                    "a: ",
                    "a: ",
                    "b: 1",
                    "c",
                    ", ",
                    ", ",
                    ",",
                    "1",
                    "-2",
                    " ",
                    "'q'",
                    "\"r\"",
                    "[",
                    "]",
                    "{",
                    "}",
                    "x:y",
                    "x:",
                    "#",
                    " #",
                    "''",
                    "-",
                    "d: [1, 2]",
                    "{e: f}",
                    "?",
                    "名");

    private final Random random = new Random(20251220);

    private static Slice slice(String text) {
        return Slice.of(new SourceFile("a.yaml", text));
    }

    /** Whether the quick way took the text; it must then be right. */
    private static boolean isTakenAndRight(String text) {
        Slice slice = slice(text);
        Findings findings = new Findings();
        Characters characters = Characters.check(slice, slice.units(), findings);
        Preamble.check(slice, findings);
        if (characters.beyondBasicPlane() || !findings.isEmpty()) {
            return false;
        }
        Optional<Node> plain = PlainForm.read(slice, slice.units());
        if (plain.isEmpty()) {
            return false;
        }
        Outcome<Node> engine = YamlReader.byEngine(slice, characters);
        assertThat(engine.diagnostics()).as(text).isEmpty();
        assertThat(Sketch.tree(plain.get()))
                .as(text)
                .isEqualTo(engine.value().map(Sketch::tree).orElse(""));
        assertThat(plain).as(text).isEqualTo(engine.value());
        return true;
    }

    @Test
    void itTakesWhatPeopleMostlyWrite() {
        for (String text :
                List.of(
                        "- id: a # note\n  name: 东苑社区\n\n# note\n- id: b\n",
                        "a:\n- 1\n- x: 2\n  y:\nb:\n  - {c: 3, d: [4, '5']}\n",
                        "a:\r\n  b: \"c\"\r\n",
                        "marks: {j1: [27.5, 22], j2: recused}\n",
                        "title: 全面提升  基层\ndeck:                       # 副题\nphone: \"0371\"")) {
            assertThat(isTakenAndRight(text)).as(text).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("org.liangbang.yaml.SpansTest#snippets")
    void itAgreesOnEverySnippet(String text) {
        isTakenAndRight(text);
    }

    @ParameterizedTest
    @MethodSource("org.liangbang.yaml.MistakesTest#mistakes")
    void itNeverTakesAMistake(String text) {
        assertThat(isTakenAndRight(text)).isFalse();
    }

    @Test
    void itAgreesOnRandomTextsAndTheirMutations() {
        int taken = 0;
        for (int round = 0; round < ROUNDS; round++) {
            StringBuilder text = new StringBuilder();
            block(text, 0, 0);
            if (round % 2 == 1) {
                mutate(text);
            }
            taken += isTakenAndRight(text.toString()) ? 1 : 0;
        }
        assertThat(taken).isGreaterThan(ROUNDS / 4);
    }

    private void block(StringBuilder text, int indent, int depth) {
        boolean list = random.nextInt(3) == 0;
        for (int lines = 1 + random.nextInt(3); lines > 0; lines--) {
            text.append(" ".repeat(indent + (random.nextInt(60) == 0 ? 1 : 0)));
            text.append(list ? "-" : key(lines) + ":");
            rest(text, indent, depth, list);
        }
    }

    private void rest(StringBuilder text, int indent, int depth, boolean list) {
        int kind = random.nextInt(depth > 3 ? 6 : 10);
        if (kind < 6) {
            text.append(' ').append(scalar()).append(lineEnd());
        } else if (list && kind < 8) {
            text.append(' ').append(key(9)).append(": ").append(scalar()).append(lineEnd());
            text.append(" ".repeat(indent + 2)).append(key(8)).append(": 1").append(lineEnd());
        } else {
            text.append(lineEnd());
            block(text, indent + (list || random.nextInt(4) > 0 ? 2 : 0), depth + 1);
        }
    }

    private String key(int number) {
        int rare = random.nextInt(40) == 0 ? 3 : 0;
        return KEYS.get((number + random.nextInt(3)) % (KEYS.size() - 3 + rare));
    }

    private String scalar() {
        if (random.nextInt(12) == 0) {
            StringBuilder soup = new StringBuilder(random.nextBoolean() ? "[" : "{");
            for (int parts = random.nextInt(9); parts > 0; parts--) {
                soup.append(SOUP.get(random.nextInt(SOUP.size())));
            }
            return soup.append(soup.charAt(0) == '[' ? "]" : "}").toString();
        }
        return SCALARS.get(random.nextInt(random.nextInt(12) == 0 ? SCALARS.size() : 27));
    }

    private String lineEnd() {
        return switch (random.nextInt(30)) {
            case 0 -> "\r\n";
            case 1 -> "\n\n";
            case 2 -> "\n# note\n";
            case 3 -> " \n";
            case 4 -> "  # note\n";
            default -> "\n";
        };
    }

    private void mutate(StringBuilder text) {
        String signs = "\"'[]{}:,-#&*!|>%@`?\\\n\t\r 　：，ax0.~<";
        int at = random.nextInt(text.length());
        char sign = signs.charAt(random.nextInt(signs.length()));
        switch (random.nextInt(3)) {
            case 0 -> text.deleteCharAt(at);
            case 1 -> text.insert(at, sign);
            default -> text.setCharAt(at, sign);
        }
    }
}
