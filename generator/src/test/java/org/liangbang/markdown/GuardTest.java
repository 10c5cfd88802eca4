package org.liangbang.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.diagnostic.Outcome;
import org.liangbang.document.Block;
import org.liangbang.source.SourceFile;

/** Texts that make Markdown parsers overflow or crawl; all of them on a quarter of a megabyte. */
class GuardTest {
    private static final MarkdownReader READER = new MarkdownReader();
    private static final long STACK_BYTES = 256 * 1024;
    private static final int MANY = 20_000;

    /** Reads on a thread with little stack; an overflow there leaves no outcome. */
    private static Outcome<List<Block>> readOnLittleStack(String body) throws InterruptedException {
        List<Outcome<List<Block>>> outcomes = new ArrayList<>();
        SourceFile file = new SourceFile("a.md", body);
        Thread thread =
                new Thread(null, () -> outcomes.add(READER.read(file, 1)), "little", STACK_BYTES);
        thread.start();
        thread.join();
        assertThat(outcomes).as("no stack overflow").hasSize(1);
        return outcomes.get(0);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tooMuch")
    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    void textTooEntangledIsRefusedAtTheFirstMarkTooMany(String name, String body, String said)
            throws InterruptedException {
        Outcome<List<Block>> outcome = readOnLittleStack(body);
        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.diagnostics())
                .extracting(diagnostic -> diagnostic.code() + " " + diagnostic.place())
                .containsExactly(said.replace(" ", " a.md:"));
    }

    static Stream<Arguments> tooMuch() {
        return Stream.of(
                refused("nested strong", "*a **a ".repeat(MANY / 10), "too-many-marks 1:2335"),
                refused("closing emphasis", "a_ ".repeat(MANY), "too-many-marks 1:3002"),
                refused("opening emphasis", "_a ".repeat(MANY), "too-many-marks 1:3001"),
                refused("mixed emphasis", "*a_ ".repeat(MANY), "too-many-marks 1:4001"),
                refused("links and emphasis", "[ a_".repeat(MANY), "too-many-marks 1:2001"),
                refused("opening brackets", "[a".repeat(MANY), "too-many-marks 1:1001"),
                refused("bracket and paren", "[ (](".repeat(MANY), "too-many-marks 1:2501"),
                refused("image in link", "![[]()".repeat(MANY), "too-many-marks 1:1502"),
                refused("nested brackets", "[".repeat(MANY), "too-many-marks 1:101"),
                refused("nested quotes", "> ".repeat(MANY) + "a", "too-deep 1:21"),
                refused("quotes without blanks", ">".repeat(MANY), "too-deep 1:11"),
                refused("nested lists", nestedLists(1_000, "- "), "too-deep 11:21"),
                refused("nested numbers", nestedLists(1_000, "1. "), "too-deep 11:31"),
                refused("lists in a line", "- ".repeat(MANY) + "a", "too-deep 1:21"),
                refused("numbers in a line", "1. ".repeat(MANY) + "a", "too-deep 1:31"),
                refused("quotes and lists", "> - ".repeat(MANY) + "a", "too-deep 1:21"),
                refused("growing code spans", growingTicks(1_500), "too-many-marks 1:1046"),
                refused("code spans", "`` ` ".repeat(MANY), "too-many-marks 1:1667"),
                refused("angle target", "[a](<b".repeat(MANY), "too-many-marks 1:3001"),
                refused("open target", "[a](b".repeat(MANY), "too-many-marks 1:2501"),
                refused("empty targets", "[](".repeat(MANY), "too-many-marks 1:1501"),
                refused("reference pairs", "[a][b]".repeat(MANY), "too-many-marks 1:1501"),
                refused("references", references(5_000, "\n"), "too-many-references 201:1"),
                refused("references apart", references(2_000, "\n\n"), "too-many-references 401:1"),
                refused("opening tags", "<".repeat(MANY), "too-many-marks 1:101"),
                refused("comments", "<!--".repeat(MANY), "too-many-marks 1:2001"),
                refused("declarations", "<!A ".repeat(MANY), "too-many-marks 1:2001"),
                refused("character data", "<![CDATA[".repeat(MANY / 10), "too-many-marks 1:2253"),
                refused("long tag", "<a " + "b ".repeat(MANY) + ">", "paragraph-too-long 1:20001"),
                refused("long title", "[a](/b '" + "c".repeat(MANY), "paragraph-too-long 1:20001"),
                refused(
                        "long label",
                        "[" + "c".repeat(MANY) + "]: /a",
                        "paragraph-too-long 1:20001"),
                refused("deep parens", "[a](" + "(".repeat(MANY), "too-many-marks 1:104"),
                refused("wide table", "|a".repeat(MANY), "too-many-cells 1:81"),
                refused(
                        "long table",
                        "|a|b\n|-|-\n" + "|1|2\n".repeat(4_000),
                        "too-many-cells 2501:1"),
                refused("rule of dashes", "-".repeat(MANY), "too-many-marks 1:101"),
                refused("rule of stars", "* ".repeat(MANY), "too-deep 1:21"),
                refused("wide heading", "# a" + " ".repeat(MANY) + "b", "too-many-marks 1:104"),
                refused("backslashes", "\\".repeat(MANY), "too-many-marks 1:101"),
                refused("long fence", "`".repeat(MANY) + "\na", "too-many-marks 1:101"),
                refused("lines", "a\n".repeat(MANY), "too-large 5001:1"),
                refused("blank lines", "\n".repeat(MANY), "too-large 5001:1"),
                refused("open directives", "::: optional\n\n".repeat(10_000), "too-large 5001:1"),
                refused("bytes", "甲乙丙丁戊\n\n".repeat(12_000), "too-large 1:1"),
                refused("a megabyte on a line", "甲".repeat(350_000), "too-large 1:1"));
    }

    private static Arguments refused(String name, String body, String said) {
        return Arguments.of(name, body, "markdown." + said);
    }

    private static String nestedLists(int depth, String marker) {
        StringBuilder lists = new StringBuilder();
        for (int level = 0; level < Math.min(depth, 200); level++) {
            lists.append(" ".repeat(level * marker.length())).append(marker).append("a\n");
        }
        return lists.toString();
    }

    private static String growingTicks(int longest) {
        StringBuilder ticks = new StringBuilder();
        for (int length = 1; length <= longest && ticks.length() < 60_000; length++) {
            ticks.append('e').append("`".repeat(length));
        }
        return ticks.toString();
    }

    private static String references(int count, String end) {
        StringBuilder references = new StringBuilder();
        for (int number = 0; number < count; number++) {
            references.append('[').append(number).append("]: /u").append(end);
        }
        return references.toString();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("within")
    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    void worstTextWithinTheBoundsIsParsedOnLittleStack(String name, String body)
            throws InterruptedException {
        assertThat(readOnLittleStack(body).value()).isPresent();
    }

    static Stream<Arguments> within() {
        return Stream.of(
                Arguments.of("nested strong", "*a **a ".repeat(160) + "b" + " a** a*".repeat(160)),
                Arguments.of("nested emphasis", "*a ".repeat(500) + " a*".repeat(500)),
                Arguments.of("runs of stars", "*".repeat(100) + "a" + "*".repeat(100)),
                Arguments.of("both marks", "*_".repeat(450) + "a" + "_*".repeat(450)),
                Arguments.of("emphasis that never closes", "_a ".repeat(999)),
                Arguments.of("emphasis that never opens", "a_ ".repeat(999)),
                Arguments.of("multiples of three", "a**b" + "c* ".repeat(900)),
                Arguments.of("nested brackets", "[ ".repeat(500) + "a" + " ]".repeat(500)),
                Arguments.of("bracket and paren", "[ (](".repeat(500)),
                Arguments.of("image in link", "![[]()".repeat(250)),
                Arguments.of("angle target", "[a](<b".repeat(250)),
                Arguments.of("open target", "[a](b".repeat(500)),
                Arguments.of("comments", "<!--".repeat(500)),
                Arguments.of("character data", "<![CDATA[".repeat(250)),
                Arguments.of("instructions", "<?".repeat(500)),
                Arguments.of("growing code spans", growingTicks(43)),
                Arguments.of("long label", "[" + "a".repeat(15_000) + "]: /a\n\n[a]"),
                Arguments.of("long target", "[a](/" + "a".repeat(15_000) + ")"),
                Arguments.of("long title", "[a](/a \"" + "a".repeat(15_000) + "\")"),
                Arguments.of("long comment", "<!--" + "-a".repeat(8_000) + "-->"),
                Arguments.of("long tag", "<a " + "b='c' ".repeat(3_000) + ">"),
                Arguments.of("rule of dashes", "-".repeat(100) + "\n\n" + "- ".repeat(100)),
                Arguments.of("quotes and lists", ("> - ".repeat(5) + "a\n\n").repeat(2_000)),
                Arguments.of("nested lists", nestedLists(10, "- ").repeat(150)),
                Arguments.of("list of lines", "- a\n".repeat(4_999)),
                Arguments.of("indented lines", "    a\n".repeat(3_000)),
                Arguments.of("sub-heads", "a\n---\n".repeat(2_499)),
                Arguments.of("directives", "::: optional\n".repeat(1_500)),
                Arguments.of("table", "|a|b|c|\n|-|-|-|\n" + "|*1*|`2`|3|\n".repeat(490)),
                Arguments.of("wide table", "|a".repeat(40) + "\n" + "|-".repeat(40)),
                Arguments.of("bars without a rule", "a|b\n".repeat(4_900)),
                Arguments.of("spaces", ("a" + " ".repeat(100) + "b \n").repeat(190)),
                Arguments.of("references", references(199, "\n") + "\n" + "[0] ".repeat(400)),
                Arguments.of("open braces", "{{".repeat(50) + " {{a".repeat(4_000)));
    }

    @ParameterizedTest
    @MethodSource("harmless")
    void unusualButHonestTextIsNotRefused(String body) {
        assertThat(Bodies.read(body).diagnostics())
                .extracting(Diagnostic::code)
                .noneMatch(code -> code.contains("too-"));
        assertThat(Bodies.read(body).value()).isPresent();
    }

    static Stream<String> harmless() {
        return Stream.of(
                "一段\n\n" + " ".repeat(60) + "柳岸街道党建办",
                "- - -\n\n* * * * * * * * * * * * * * * *\n\n一段",
                "-".repeat(100) + "\n\n一段",
                "- 甲\n".repeat(900),
                "| 甲 | 乙 |\n|---|---|\n" + "| **丙** | **丁** |\n".repeat(120),
                "“" + "字".repeat(19_000) + "”",
                "一段。\n\n".repeat(2_400),
                nestedLists(10, "- "),
                "> > > > > 甲",
                "［参见］【附件】".repeat(1_000));
    }
}
