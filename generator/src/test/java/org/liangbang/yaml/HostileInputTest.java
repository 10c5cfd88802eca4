package org.liangbang.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.diagnostic.Outcome;
import org.liangbang.source.Node;
import org.liangbang.source.SourceFile;

@Timeout(60)
class HostileInputTest {
    private static final int ROUNDS = Integer.getInteger("mutations", 1_000);

    private static final String VALID =
            """
            # 承诺
            - id: p1
              text: 完成西院三栋楼雨污分流改造 # 注
              code: 007
              target: {value: 3, unit: 栋}
              marks: {j1: [27.5, 22, 18], j2: recused}
              quoted: ["a: b", 'it''s', "x\\ty"]
              long: |
                第一行：有“引号”
                second line

              folded: >-
                a
                b 😀
              progress:
                - {date: 2025-04-10, value: 1}
                -
                  note: multi
                    line
              empty:
            - id: p2
            """;

    private static String codes(String text) {
        return Sketch.read(text).diagnostics().stream()
                .map(Diagnostic::code)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /** Time of this thread alone, so that a busy machine does not fail the test. */
    private static void takesLittleTime(String text) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        Sketch.read(text);
        Duration taken = Duration.ofNanos(threads.getCurrentThreadCpuTime() - before);
        assertThat(taken).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void nestingOfAHundredThousandLevelsIsRefused() {
        for (String opening : List.of("[", "{a: ", "- ", "[{a: ")) {
            String text = opening.repeat(100_000);
            takesLittleTime(text);
            assertThat(codes(text)).as(opening).isEqualTo("yaml.too-deep");
        }
    }

    @Test
    void thirtyLevelsAreReadAndOneMoreIsNot() {
        assertThat(codes("[".repeat(30) + "]".repeat(30))).isEmpty();
        assertThat(Sketch.mistakes(Sketch.read("[".repeat(31) + "]".repeat(31))))
                .isEqualTo("too-deep @1:31-31");
    }

    @Test
    void nestingByIndentationIsRefused() {
        String text =
                IntStream.range(0, 1_000)
                        .mapToObj(level -> " ".repeat(level) + "a:")
                        .collect(Collectors.joining("\n"));
        assertThat(codes(text)).isEqualTo("yaml.too-deep");
    }

    @Test
    void moreThanOneMegabyteIsRefusedBeforeReading() {
        for (String text :
                List.of(
                        "a: " + "x".repeat(40 << 20),
                        "a: 1\n".repeat(1 << 20),
                        "\"" + "字".repeat(400_000))) {
            takesLittleTime(text);
            assertThat(codes(text)).isEqualTo("yaml.too-large");
        }
    }

    @Test
    void sizeIsMeasuredInBytesOfUtf8() {
        String frame = "a: ";
        String most = frame + "字".repeat(((1 << 20) - 3) / 3) + "x";
        assertThat(codes(most)).isEmpty();
        assertThat(codes(most + "x")).isEqualTo("yaml.too-large");
        assertThat(codes(frame + "😀".repeat(((1 << 20) - 3) / 4))).isEmpty();
    }

    @Test
    void aScalarOfAMegabyteIsRead() {
        for (String quote : List.of("", "'", "\"")) {
            String text = "a: " + quote + "x".repeat(1_000_000) + quote;
            takesLittleTime(text);
            assertThat(codes(text)).isEmpty();
        }
    }

    @Test
    void tooManyKeysAreRefused() {
        String keys =
                IntStream.range(0, 110_000)
                        .mapToObj(i -> Integer.toString(i, 36) + ":")
                        .collect(Collectors.joining("\n"));
        takesLittleTime(keys);
        assertThat(codes(keys)).isEqualTo("yaml.too-many");
        assertThat(codes("[" + "1,".repeat(300_000) + "]")).isEqualTo("yaml.too-many");
    }

    @Test
    void manyEqualKeysGiveAHundredMistakesAtMost() {
        String text = "a: 1\n".repeat(50_000);
        takesLittleTime(text);
        assertThat(Sketch.read(text).diagnostics()).hasSize(100);
    }

    @Test
    void aliasBombsAreRefused() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 60; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d]%n".formatted(i, i, i - 1, i - 1));
        }
        assertThat(codes(bomb.toString())).isEqualTo("yaml.anchor yaml.alias");
        assertThat(Sketch.read(bomb.toString()).value()).isEmpty();
    }

    @Test
    void repeatedSignsNeitherHangNorThrow() {
        for (String part :
                List.of(
                        "\"", "'", "a: \"\n", "- '", "&a ", "!a ", "*a ", ": ", "a: b: ", "|\n",
                        ">", "? ", "---\n", "...\n", "%", "\t", "{", "}", "[,", ",", "#", "\\",
                        "\"\\x", "a：b\n", "- - ", "a:\n- ", "x\n  ", "\r\n", "　", "'\n", "a: [\n",
                        "]", "@")) {
            takesLittleTime(part.repeat(20_000));
        }
    }

    @Test
    void mutationsOfValidTextGiveMistakesOrATreeButNeverAnException() {
        String signs = "\"'[]{}:,-#&*!|>%@`?\\\n\t\r 　：，ax0.~<\u0000\uD83D\uDE00\u2028\uFEFF";
        Random random = new Random(20251224);
        for (int round = 0; round < ROUNDS; round++) {
            StringBuilder text = new StringBuilder(VALID);
            for (int edits = 1 + random.nextInt(4); edits > 0; edits--) {
                mutate(text, signs, random);
            }
            String mutant = text.toString();
            Outcome<Node> outcome = Sketch.read(mutant);
            assertThat(outcome.value().isPresent() || outcome.hasErrors()).as(mutant).isTrue();
            outcome.diagnostics()
                    .forEach(mistake -> assertThat(mistake.place().text()).isNotNull());
        }
    }

    private static void mutate(StringBuilder text, String signs, Random random) {
        int at = random.nextInt(text.length());
        char sign = signs.charAt(random.nextInt(signs.length()));
        switch (random.nextInt(5)) {
            case 0 -> text.deleteCharAt(at);
            case 1 -> text.insert(at, sign);
            case 2 -> text.setCharAt(at, sign);
            case 3 -> text.setLength(at + 1);
            default -> {
                int end = Math.min(text.length(), at + random.nextInt(30));
                text.insert(random.nextInt(text.length()), text.substring(at, end));
            }
        }
    }

    @Test
    void everyBeginningAndEndingOfAValidTextIsRead() {
        for (int at = 0; at <= VALID.length(); at++) {
            for (String part : List.of(VALID.substring(0, at), VALID.substring(at))) {
                Outcome<Node> outcome = Sketch.read(part);
                assertThat(outcome.value().isPresent() || outcome.hasErrors()).as(part).isTrue();
            }
        }
    }

    @Test
    void placesInALargeFileBeyondTheBasicPlaneStayRight() {
        String text =
                IntStream.range(0, 5_000)
                        .mapToObj(i -> "k" + i + ": \"😀" + "𠀀".repeat(i % 7) + "\"\n")
                        .collect(Collectors.joining());
        SourceFile file = new SourceFile("a.yaml", text);
        Node.Mapping root = (Node.Mapping) new YamlReader().read(file).value().orElseThrow();
        for (Node.Entry entry : root.entries()) {
            assertThat(entry.key().span().text()).isEqualTo(entry.key().text());
            assertThat(entry.value().span().text())
                    .isEqualTo('"' + ((Node.Scalar) entry.value()).text() + '"');
        }
    }
}
