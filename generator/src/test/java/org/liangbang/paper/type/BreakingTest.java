package org.liangbang.paper.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Where lines end; at 10 pt, so that one em is 10,000. */
class BreakingTest {
    private static final int SIZE = 10_000;

    private final Typesetter typesetter = new Typesetter(new FakeMetrics());

    @Test
    void closingMarkIsPulledIntoTheLineRatherThanPushedOut() {
        assertThat(texts("一二，三四。五六七八", 50)).startsWith("一二，三四。");
    }

    @Test
    void markThatDoesNotFitTakesACharacterWithIt() {
        assertThat(texts("一二三四五六七八九十一二，三四五六七八九十", 120).get(1)).startsWith("二，");
    }

    @Test
    void openingMarkGoesToTheNextLine() {
        assertThat(texts("一二三四五六七八九十一（二三四五六七）", 120)).containsExactly("一二三四五六七八九十一", "（二三四五六七）");
    }

    @Test
    void dashEllipsisNumberAndWordAreNeverDivided() {
        assertThat(texts("一二三四五六七八九十——二三", 110).get(0)).endsWith("九");
        assertThat(texts("一二三四五六七八九十……二三", 110).get(0)).endsWith("九");
        assertThat(texts("一二三四五六七八九十约12,345.6万人", 120).get(1)).startsWith("12,345.6万");
        assertThat(texts("一二三四五六七八九十约30%的人", 120).get(1)).startsWith("30%");
        assertThat(texts("一二三四五六七八九十约30％的人", 120).get(1)).startsWith("30％");
        assertThat(texts("一二三四五六七八九十约30余户人", 120).get(1)).startsWith("30余");
        assertThat(texts("一二三四五六七八九十Wechat群里", 120).get(1)).startsWith("Wechat");
    }

    @Test
    void numberAndItsUnitStayTogetherAcrossABlank() {
        assertThat(texts("一二三四五六七八九十约25 kg的粮", 125).get(1)).startsWith("25 kg");
    }

    @Test
    void numberIsNotDividedWhereOneRunEndsAndTheNextBegins() {
        Paragraph paragraph =
                new Paragraph(
                        List.of(
                                Run.of("一二三四五六七八九十约3", Face.SONG),
                                Run.of("0.5", Face.SONG_BOLD),
                                Run.of("%的人", Face.SONG)),
                        0);

        assertThat(texts(typesetter.justify(paragraph, SIZE, 120_000).lines()).get(1))
                .startsWith("30.5%");
    }

    @Test
    void strokeBetweenTwoHanCharactersKeepsThemTogether() {
        assertThat(texts("一二三四五六七八九十文/图", 115).get(1)).isEqualTo("文/图");
    }

    @Test
    void lastLineHasTwoCharactersAtLeast() {
        List<String> lines = texts("一二三四，五六七八，九十一二，三四五六，七八九十一二三四五。", 140);

        assertThat(lines).hasSize(2);
        assertThat(lines.get(1).codePointCount(0, lines.get(1).length())).isGreaterThan(2);
    }

    @Test
    void paragraphCanBeSetInMoreOrFewerLinesWhereItsMarksAllowIt() {
        String text = "一二三四，五六七八，九十一二，三四五六，七八九十，一二三四，五六七八。".repeat(4);
        Settings settings = typesetter.settings(flush(text), SIZE, 450_000);

        assertThat(settings.all()).extracting(Setting::lineCount).containsExactly(3, 4);
        assertThat(settings.best().lineCount()).isEqualTo(4);
        assertThat(settings.withLines(4)).contains(settings.best());
        assertThat(settings.withLines(3).orElseThrow().lines()).hasSize(3);
        assertThat(settings.withLines(5)).isEmpty();
    }

    @Test
    void lineThatNoBreakCanFillIsLooseAndSaysSo() {
        List<Line> lines =
                typesetter.justify(flush("一二三internationalization四五六七"), SIZE, 100_000).lines();

        assertThat(texts(lines).get(0)).isEqualTo("一二三");
        assertThat(lines.get(0).loose()).isTrue();
        assertThat(lines.get(0).width()).isEqualTo(100_000);
        assertThat(lines.get(0).fit().forced()).isFalse();
    }

    @Test
    void wordWiderThanTheMeasureIsTakenApart() {
        List<Line> lines =
                typesetter
                        .justify(flush("见https://example.org/a/very/long/address"), SIZE, 60_000)
                        .lines();

        assertThat(lines).allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(60_000));
        assertThat(String.join("", texts(lines)))
                .isEqualTo("见https://example.org/a/very/long/address");
    }

    @Test
    void lineThatMustEndWhereItMustNotIsForcedAndSaysSo() {
        List<Line> lines = typesetter.justify(flush("一（（（（（（（（（（（（"), SIZE, 30_000).lines();

        assertThat(lines).anySatisfy(line -> assertThat(line.fit().forced()).isTrue());
        assertThat(String.join("", texts(lines))).isEqualTo("一（（（（（（（（（（（（");
    }

    @Test
    void glyphWiderThanTheMeasureStillGetsItsLine() {
        List<Line> lines = typesetter.justify(flush("一二"), SIZE, 4_000).lines();

        assertThat(texts(lines)).containsExactly("一", "二");
    }

    @Test
    void paragraphWithoutTextHasNoLines() {
        assertThat(typesetter.settings(flush(""), SIZE, 100_000).best().lines()).isEmpty();
        assertThat(typesetter.settings(flush(""), SIZE, 100_000).all()).hasSize(1);
        assertThat(texts("  ", 100)).containsExactly("  ");
    }

    @Test
    void raggedLinesAreFewAndEven() {
        Paragraph cell = flush("一二三四五六七八九十一二");

        assertThat(texts(typesetter.ragged(cell, SIZE, 110_000)))
                .containsExactly("一二三四五六七八九十", "一二");
        List<Line> lines = typesetter.ragged(flush("东苑社区 西院社区 南洼"), SIZE, 90_000);
        assertThat(texts(lines)).containsExactly("东苑社区 西院社区 ", "南洼");
        assertThat(lines.get(0).width()).isEqualTo(82_500);
        assertThat(lines).allSatisfy(line -> assertThat(line.fit().stretch()).isZero());
    }

    private List<String> texts(String text, int tenthsOfEm) {
        return texts(typesetter.justify(flush(text), SIZE, tenthsOfEm * 1_000).lines());
    }

    private static List<String> texts(List<Line> lines) {
        return lines.stream().map(Line::text).toList();
    }

    private static Paragraph flush(String text) {
        return new Paragraph(List.of(Run.of(text, Face.SONG)), 0);
    }
}
