package org.liangbang.paper.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines with planted faults, at 10 pt; each must be found, and nothing else. */
class FaultCounterTest {
    private static final int SIZE = 10_000;

    private final FaultCounter counter = new FaultCounter(new FakeMetrics());

    @Test
    void wellSetLinesHaveNoFault() {
        assertThat(count("一二三四，五六", line(45_000, "一二三四，", 0), line(45_000, "五六", 0)))
                .isEqualTo(FaultCount.NONE);
    }

    @Test
    void blankBetweenTwoWordsIsNoLooseGap() {
        assertThat(count("一二 三四", line(60_000, "一二 三四", 0))).isEqualTo(FaultCount.NONE);
    }

    @Test
    void lostAndAddedCharactersAreCounted() {
        assertThat(count("一二三四五六", line(60_000, "一二五六", 0)).of(Fault.TEXT)).isEqualTo(2);
        assertThat(count("一二", line(60_000, "一三二", 0)).of(Fault.TEXT)).isEqualTo(1);
        assertThat(count("一二", line(60_000, "一⼆", 0)).of(Fault.TEXT)).isEqualTo(1);
    }

    @Test
    void wrongStartsEndsAndDivisionsAreCounted() {
        assertThat(only("一二三，四五", line(30_000, "一二三", 0), line(30_000, "，四五", 0)))
                .isEqualTo(Fault.LINE_START);
        assertThat(count("一《二三", line(20_000, "一《", 0), line(20_000, "二三", 0)).of(Fault.LINE_END))
                .isEqualTo(1);
        assertThat(only("一12人们", line(15_000, "一1", 0), line(30_000, "2人们", 0)))
                .isEqualTo(Fault.DIVIDED);
    }

    @Test
    void marksThatKeepTheirBlankHalfAreCounted() {
        assertThat(only("一二，三四", line(30_000, "一二，", 0), line(30_000, "三四", 0)))
                .isEqualTo(Fault.END_UNTRIMMED);
        assertThat(only("“一二", line(30_000, "“一二", 0))).isEqualTo(Fault.START_UNTRIMMED);
        assertThat(only("一，“二三", line(60_000, "一，“二三", 0))).isEqualTo(Fault.PAIR_UNSQUEEZED);
    }

    @Test
    void raggedLooseAndLonelyLinesAreCounted() {
        assertThat(only("一二三四", line(25_000, "一二", 0), line(25_000, "三四", 0)))
                .isEqualTo(Fault.RAGGED);
        assertThat(only("一二三四", line(21_500, "一二", 1_500), line(21_500, "三四", 0)))
                .isEqualTo(Fault.LOOSE);
        assertThat(only("一二三。", line(20_000, "一二", 0), line(20_000, "三。", 0)))
                .isEqualTo(Fault.LONELY);
        assertThat(only("一二三", line(20_000, "一二三", 0))).isEqualTo(Fault.RAGGED);
    }

    @Test
    void overlappingInkIsCounted() {
        assertThat(only("一二", line(30_000, "一二", -2_000))).isEqualTo(Fault.OVERLAP);
    }

    @Test
    void countsAddUp() {
        FaultCount one = count("一二三，四五", line(30_000, "一二三", 0), line(30_000, "，四五", 0));
        FaultCount sum = one.plus(one).plus(FaultCount.NONE);

        assertThat(sum.of(Fault.LINE_START)).isEqualTo(2);
        assertThat(sum.total()).isEqualTo(2);
    }

    private Fault only(String text, Line... lines) {
        FaultCount found = count(text, lines);
        assertThat(found.total()).as("%s", found).isEqualTo(1);
        return found.counts().keySet().iterator().next();
    }

    private FaultCount count(String text, Line... lines) {
        Paragraph paragraph = new Paragraph(List.of(Run.of(text, Face.SONG)), 0);
        return counter.count(paragraph, List.of(lines));
    }

    /** A line set by hand: each character one em or half an em, and so much between them. */
    private static Line line(int measure, String text, int between) {
        List<Cluster> clusters = new ArrayList<>();
        int x = 0;
        for (int codePoint : text.codePoints().toArray()) {
            int width = codePoint < 256 ? 5_000 : 10_000;
            String source = Character.toString(codePoint);
            clusters.add(new Cluster(source, source, x, width));
            x += width + between;
        }
        GlyphRun run = new GlyphRun(Face.SONG, 0, clusters);
        return new Line(SIZE, measure, Place.MIDDLE, new Fit(measure, 0, 0, false), List.of(run));
    }
}
