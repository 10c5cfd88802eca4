package org.liangbang.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liangbang.diagnostic.Outcome;
import org.liangbang.document.Block;
import org.liangbang.source.SourceFile;

/** The quick way and the whole parser must give the same blocks and say the same. */
class PlainLinesTest {
    private static final MarkdownReader QUICK = new MarkdownReader();
    private static final MarkdownReader SLOW = MarkdownReader.slow();

    private static void compare(String body) {
        SourceFile file = new SourceFile("a.md", body);
        Outcome<List<Block>> quick = QUICK.read(file, 1);
        Outcome<List<Block>> slow = SLOW.read(file, 1);
        assertThat(quick).as(body).isEqualTo(slow);
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void bothWaysAgreeOnEveryOtherTestsBody(String body) {
        compare(body);
        compare("前文。\n\n" + body + "\n\n**后**文。\n");
    }

    static Stream<String> bodies() {
        return Stream.of(
                        MarkdownReaderTest.snippets(),
                        MarkdownReaderTest.joins(),
                        MistakesTest.mistakes(),
                        DirectivesTest.directives(),
                        DirectivesTest.mistakes())
                .flatMap(arguments -> arguments)
                .map(arguments -> (String) arguments.get()[0]);
    }

    @Test
    void bothWaysAgreeOnRandomTexts() {
        Random random = new Random(20251224);
        for (int round = 0; round < 3_000; round++) {
            compare(RandomBodies.body(random, 12));
        }
    }

    @Test
    void plainArticleNeedsNoParser() {
        PlainLines lines = PlainLines.of("本网讯 第一段。\n\n**引子。**第二段，2025年。\n\n## 小标题\n \n第三段\r\n\r\n");
        assertThat(lines.isComplete()).isTrue();
        assertThat(lines.runs()).hasSize(1);
        assertThat(lines.runs().get(0)).hasSize(4);
    }

    @Test
    void oneCharacterStandsForARunOfPlainLines() {
        PlainLines lines = PlainLines.of("甲\n\n乙\n\n- 丙\n\n丁\n\n`戊`\n");
        assertThat(lines.rest()).isEqualTo("\uE000\n\n- 丙\n\n\uE000\n\n`戊`\n");
        assertThat(lines.cuts().original(lines.rest().indexOf('戊'))).isEqualTo(15);
    }

    @ParameterizedTest
    @MethodSource("declined")
    void anythingElseIsDeclined(String line) {
        assertThat(PlainLine.block(line)).isEmpty();
    }

    static Stream<String> declined() {
        return Stream.of(
                "",
                " 甲",
                "　甲",
                "甲 ",
                "甲　",
                "# 甲",
                "#### 甲",
                "##甲",
                "## 甲 ##",
                "##  甲",
                "## #",
                "##",
                "1. 甲",
                "12) 甲",
                "- 甲",
                "+ 甲",
                "* 甲",
                "> 甲",
                "---",
                "===",
                "***",
                "::: x",
                "：：：",
                "|甲|",
                "甲|乙",
                "`甲`",
                "_甲_",
                "*甲*",
                "***甲***",
                "**甲",
                "甲**",
                "** 甲**",
                "**甲 **",
                "[甲]",
                "<甲>",
                "&lt;",
                "\\*",
                "{{a}}",
                "甲\t乙",
                "**甲**乙**",
                "****");
    }
}
