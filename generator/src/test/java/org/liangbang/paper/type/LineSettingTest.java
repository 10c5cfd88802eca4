package org.liangbang.paper.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Where single glyphs come to stand; at 10 pt, so that one em is 10,000. */
class LineSettingTest {
    private static final int SIZE = 10_000;

    private final Typesetter typesetter = new Typesetter(new FakeMetrics());

    @Test
    void firstLineIsIndentedByTwoEmAndTheSecondIsNot() {
        List<Line> lines = justify(Paragraph.body(song("一二三四五六七八九十")), 60);

        assertThat(xs(lines.get(0))).containsExactly(20_000, 30_000, 40_000, 50_000);
        assertThat(xs(lines.get(1))).startsWith(0, 10_000);
        assertThat(lines.get(0).place()).isEqualTo(Place.FIRST);
        assertThat(lines.get(1).place()).isEqualTo(Place.LAST);
    }

    @Test
    void markAtTheEndOfALineTakesHalfAnEm() {
        Line line = justify(flush("一二三四，五六"), 45).get(0);

        assertThat(line.text()).isEqualTo("一二三四，");
        assertThat(xs(line)).containsExactly(0, 10_000, 20_000, 30_000, 40_000);
        assertThat(line.width()).isEqualTo(45_000);
        assertThat(line.fit()).isEqualTo(new Fit(45_000, 0, 0, false));
    }

    @Test
    void openingMarkAtTheStartOfALineHangsOutWithItsBlankHalf() {
        assertThat(xs(typesetter.line(List.of(song("《一二》三")), SIZE)))
                .containsExactly(-5_000, 5_000, 15_000, 25_000, 35_000);
        Line indented = justify(Paragraph.body(song("“一二”三四五六七")), 60).get(0);
        assertThat(xs(indented).get(0)).isEqualTo(15_000);
    }

    @Test
    void twoMarksTogetherTakeOneAndAHalfEmAndThreeTakeTwo() {
        assertThat(xs(line("一”，二"))).containsExactly(0, 10_000, 15_000, 25_000);
        assertThat(xs(line("一，“二"))).containsExactly(0, 10_000, 15_000, 25_000);
        assertThat(xs(line("一“《二"))).containsExactly(0, 10_000, 15_000, 25_000);
        assertThat(xs(line("一。”）二"))).containsExactly(0, 10_000, 15_000, 20_000, 30_000);
        assertThat(xs(line("一》（二"))).containsExactly(0, 10_000, 15_000, 25_000);
    }

    @Test
    void twoExclamationMarksTakeOneEmAndThreeTakeTwo() {
        assertThat(xs(line("一？！二"))).containsExactly(0, 10_000, 15_000, 20_000);
        assertThat(xs(line("一！！！二"))).containsExactly(0, 10_000, 15_000, 20_000, 30_000);
    }

    @Test
    void dashIsDrawnByTheTwoEmGlyphInTheMiddleOfTwoEm() {
        Line line = line("一——二");

        Cluster dash = clusters(line).get(1);
        assertThat(dash).isEqualTo(new Cluster("——", "\u2E3A", 11_000, 18_000));
        assertThat(dash.substituted()).isTrue();
        assertThat(xs(line)).containsExactly(0, 11_000, 30_000);
        assertThat(line.text()).isEqualTo("一——二");
    }

    @Test
    void dashIsDrawnByTwoGlyphsWhenTheFaceLacksTheLongOne() {
        Line line = new Typesetter(new FakeMetrics(false)).line(List.of(song("一——二")), SIZE);

        assertThat(clusters(line).get(1)).isEqualTo(new Cluster("——", "——", 10_000, 18_000));
    }

    @Test
    void interpunctAndNarrowQuotesStandInTheMiddleOfHalfAnEm() {
        assertThat(xs(line("一·二"))).containsExactly(0, 11_000, 15_000);
        assertThat(xs(line("一/二"))).containsExactly(0, 10_000, 15_000);
        Line kai = typesetter.line(List.of(Run.of("一“二”三", Face.KAI)), SIZE);
        assertThat(xs(kai)).containsExactly(0, 10_750, 15_000, 25_750, 30_000);
    }

    @Test
    void hanAndLatinStandATenthApartButNotInDatesAndBesidePercent() {
        assertThat(xs(line("一12人"))).containsExactly(0, 11_000, 22_000);
        assertThat(xs(line("一IT人"))).containsExactly(0, 11_000, 22_000);
        assertThat(xs(line("3月24日人"))).containsExactly(0, 5_000, 15_000, 25_000, 35_000);
        assertThat(xs(line("一5%人"))).containsExactly(0, 11_000, 21_000);
    }

    @Test
    void blankIsAQuarterEmAndAFullWidthBlankOneEm() {
        assertThat(xs(line("一 二"))).containsExactly(0, 10_000, 12_500);
        assertThat(xs(line("一　二"))).containsExactly(0, 10_000, 20_000);
        assertThat(xs(line("a  b"))).containsExactly(0, 5_000, 7_500);
    }

    @Test
    void gapsBesideLatinGrowToAFifthBeforeAllGapsGrow() {
        // 4 Han, one number of half an em, two gaps of 1/10: 4.7 em
        assertThat(xs(justify(flush("一二3四五，六七"), 52).get(0)))
                .containsExactly(0, 10_000, 21_000, 27_000, 37_000, 47_000);
        assertThat(xs(justify(flush("一二3四五六七八"), 48).get(0)))
                .containsExactly(0, 10_000, 21_500, 28_000, 38_000);
        Line stretched = justify(flush("一二3四五六七八"), 50).get(0);
        assertThat(xs(stretched)).containsExactly(0, 10_250, 22_500, 29_750, 40_000);
        assertThat(stretched.fit().stretch()).isEqualTo(25);
    }

    @Test
    void whatRoundingLeavesIsSpreadSoThatTheLineEndsExactlyAtTheMeasure() {
        Line line = typesetter.justify(flush("一二三四五六七八九"), 7_500, 30_011).lines().get(0);

        assertThat(xs(line)).containsExactly(0, 7_503, 15_007, 22_511);
        assertThat(line.width()).isEqualTo(30_011);
    }

    @Test
    void bracketsGiveSpaceBeforeCommasAndNeitherMoreThanItsFairShareFirst() {
        // natural width 7.5 em behind the last trim; squeezed into 7.2 by the brackets alone
        Line little = justify(flush("一（二）三，四。五六"), 72).get(0);
        assertThat(little.text()).isEqualTo("一（二）三，四。");
        assertThat(xs(little))
                .containsExactly(0, 8_500, 18_500, 28_500, 37_000, 47_000, 57_000, 67_000);
        // into 6.6: the brackets give 70 % of one em, the comma the rest of what is needed
        Line more = justify(flush("一（二）三，四。五六"), 66).get(0);
        assertThat(xs(more))
                .containsExactly(0, 6_500, 16_500, 26_500, 33_000, 43_000, 51_000, 61_000);
        assertThat(more.fit().squeeze()).isEqualTo(600);
    }

    @Test
    void fullStopIsNeverSqueezed() {
        Line line = justify(flush("一。二，三四五"), 45).get(0);

        assertThat(xs(line)).containsExactly(0, 10_000, 20_000, 30_000, 35_000);
        assertThat(line.fit().squeeze()).isEqualTo(1_000);
    }

    @Test
    void blankAtTheEndOfALineVanishesButStaysInTheText() {
        List<Line> lines = justify(flush("alpha beta gamma"), 46);

        assertThat(lines.get(0).text()).isEqualTo("alpha ");
        Cluster blank = clusters(lines.get(0)).get(1);
        assertThat(blank).isEqualTo(new Cluster(" ", "", 25_000, 0));
        assertThat(text(lines)).isEqualTo("alpha beta gamma");
    }

    @Test
    void blanksBeforeTheTextVanishBecauseTheIndentIsOurs() {
        Line line = justify(Paragraph.body(song("　　“一二")), 100).get(0);

        assertThat(line.text()).isEqualTo("　　“一二");
        assertThat(xs(line).subList(2, 4)).containsExactly(15_000, 25_000);
    }

    @Test
    void everyGlyphRunCarriesTheFaceAndTagOfItsRun() {
        Paragraph paragraph =
                new Paragraph(
                        List.of(new Run("一二三", Face.SONG_BOLD, 7), new Run("四五六七八九", Face.SONG, 8)),
                        0);
        List<Line> lines = justify(paragraph, 50);

        assertThat(lines.get(0).runs()).extracting(GlyphRun::tag).containsExactly(7, 8);
        assertThat(lines.get(0).runs().get(0).face()).isEqualTo(Face.SONG_BOLD);
        assertThat(lines.get(0).runs().get(1).left()).isEqualTo(30_000);
        assertThat(lines.get(0).runs().get(1).right()).isEqualTo(50_000);
        assertThat(lines.get(1).runs()).extracting(GlyphRun::tag).containsExactly(8);
    }

    @Test
    void characterOutsideTheFirstPlaneIsOneCluster() {
        assertThat(clusters(line("一𠮷二"))).extracting(Cluster::source).contains("𠮷").hasSize(3);
        assertThat(xs(line("一𠮷二"))).containsExactly(0, 10_000, 20_000);
    }

    @Test
    void whatIsNotDrawnByItselfStaysWithTheCharacterBeforeIt() {
        assertThat(clusters(line("一\uFE00二")))
                .extracting(Cluster::source)
                .containsExactly("一\uFE00", "二");
        assertThat(clusters(line("一\uFE00二")))
                .extracting(Cluster::glyphs)
                .containsExactly("一", "二");
    }

    @Test
    void closingQuoteInsideALatinWordIsAnApostrophe() {
        Cluster word = clusters(line("don’t")).get(0);

        assertThat(word).isEqualTo(new Cluster("don’t", "don't", 0, 25_000));
    }

    @Test
    void lineOfNoTextIsEmpty() {
        assertThat(typesetter.line(List.of(), SIZE).runs()).isEmpty();
        assertThat(typesetter.line(List.of(song("")), SIZE).width()).isZero();
    }

    private Line line(String text) {
        return typesetter.line(List.of(song(text)), SIZE);
    }

    private List<Line> justify(Paragraph paragraph, int tenthsOfEm) {
        return typesetter.justify(paragraph, SIZE, tenthsOfEm * 1_000).lines();
    }

    private static Paragraph flush(String text) {
        return new Paragraph(List.of(song(text)), 0);
    }

    private static Run song(String text) {
        return Run.of(text, Face.SONG);
    }

    private static List<Cluster> clusters(Line line) {
        return line.runs().stream().flatMap(run -> run.clusters().stream()).toList();
    }

    private static List<Integer> xs(Line line) {
        return clusters(line).stream().map(Cluster::x).toList();
    }

    private static String text(List<Line> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line.text()));
        return text.toString();
    }
}
