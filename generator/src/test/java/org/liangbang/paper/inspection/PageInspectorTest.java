package org.liangbang.paper.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The inspector finds every fault that is planted in a faultless page, and nothing else. */
class PageInspectorTest {
    private static final int EM = 9_000;
    private static final int ROW = 13_500;
    private static final SetLine.Block TEXT = new SetLine.Block(1, "P", 1);
    private static final SetLine.Block TITLE = new SetLine.Block(2, "H2", 1);
    private static final String TITLE_WORDS = "一二三四 五六七八";

    /** A line of full-width glyphs, one close to the next. */
    private static SetLine line(SetLine.Block block, int x, int row, int size, String text) {
        List<Glyph> glyphs = new ArrayList<>();
        int at = x;
        int baseline = 100_000 + row * ROW;
        for (String each : text.split("")) {
            int width = each.matches("[0-9A-Za-z]") ? size / 2 : size;
            boolean opens = "“（".contains(each);
            boolean closes = "，。”".contains(each);
            Glyph.Ink ink =
                    new Glyph.Ink(
                            at + (opens ? size * 11 / 20 : size / 20),
                            baseline - size * 4 / 5,
                            at + (closes ? size * 9 / 20 : width - size / 20),
                            baseline);
            glyphs.add(Glyph.of(each, at, at + width, ink));
            at += width;
        }
        return new SetLine(block, 1, baseline, size, glyphs);
    }

    private static SetLine text(int row, String text) {
        return line(TEXT, 0, row, EM, text);
    }

    /** Five lines of ten characters and a short one. */
    private static List<SetLine> good() {
        return List.of(
                text(0, "一二三四五六七八九十"),
                text(1, "一二三四五六七八九十"),
                text(2, "一二a四五六七八九十。"),
                text(3, "一二三四五六七八九十"),
                text(4, "一二三四五六七八九十"),
                text(5, "一二三"));
    }

    private static List<PageFault> faults(List<SetLine> lines) {
        return PageInspector.inspect(lines, List.of(TITLE_WORDS)).stream()
                .map(PageInspector.Found::fault)
                .toList();
    }

    /** The faults of the good page with another line in place of one of its lines. */
    private static List<PageFault> with(int at, SetLine line) {
        List<SetLine> lines = new ArrayList<>(good());
        lines.set(at, line);
        return faults(lines);
    }

    private static SetLine moved(SetLine line, int from, int by) {
        List<Glyph> glyphs =
                IntStream.range(0, line.glyphs().size())
                        .mapToObj(
                                at ->
                                        at < from
                                                ? line.glyphs().get(at)
                                                : moved(line.glyphs().get(at), by))
                        .toList();
        return new SetLine(line.block(), line.page(), line.baseline(), line.size(), glyphs);
    }

    private static Glyph moved(Glyph glyph, int by) {
        Glyph.Ink ink = glyph.ink();
        Glyph.Ink other = new Glyph.Ink(ink.left() + by, ink.top(), ink.right() + by, ink.bottom());
        return Glyph.of(glyph.text(), glyph.x() + by, glyph.right() + by, other);
    }

    @Test
    void aGoodPageHasNone() {
        assertThat(faults(good())).isEmpty();
    }

    @Test
    void linesThatBeginOrEndWithWhatMustNotAreFound() {
        assertThat(with(1, text(1, "，二三四五六七八九十"))).containsExactly(PageFault.LINE_START);
        assertThat(with(1, text(1, "一二三四五六七八九（"))).containsExactly(PageFault.LINE_END);
    }

    @Test
    void dividedWordsAndNumbersAreFound() {
        List<SetLine> lines = new ArrayList<>(good());
        lines.set(1, text(1, "一二三四五六七八九ab"));
        lines.set(2, text(2, "cd二三，五六七八九十"));
        assertThat(faults(lines)).containsExactly(PageFault.DIVIDED);
        lines.set(1, text(1, "一二三四五六七八九12"));
        lines.set(2, text(2, "万二三，五六七八九十"));
        assertThat(faults(lines)).containsExactly(PageFault.DIVIDED);
    }

    @Test
    void marksThatKeepTheirBlankHalvesAreFound() {
        assertThat(with(2, text(2, "一二三四五六七八九。"))).containsExactly(PageFault.END_UNTRIMMED);
        assertThat(with(1, text(1, "“二三四五六七八九十"))).containsExactly(PageFault.START_UNTRIMMED);
        assertThat(with(1, text(1, "一二三四五六七”，十"))).containsExactly(PageFault.PAIR_UNSQUEEZED);
    }

    @Test
    void raggedLinesAreFoundAndLooseOnes() {
        assertThat(with(1, text(1, "一二三四五六七八九"))).containsExactly(PageFault.RAGGED);
        SetLine loose = text(1, "一二三四五六七八九");
        for (int at = 1; at < 9; at++) {
            loose = moved(loose, at, EM / 8);
        }
        assertThat(with(1, loose)).containsExactly(PageFault.LOOSE);
    }

    @Test
    void aCharacterAloneAndALineAloneAtTheTopOfAColumnAreFound() {
        assertThat(with(5, text(5, "一。"))).containsExactly(PageFault.LONELY);
        assertThat(with(5, line(TEXT, 20 * EM, 0, EM, "一二三"))).containsExactly(PageFault.WIDOW);
    }

    @Test
    void aLineBetweenTheRowsIsFound() {
        SetLine line = text(1, "一二三四五六七八九十");
        SetLine off = new SetLine(TEXT, 1, line.baseline() + 1_000, EM, line.glyphs());
        assertThat(with(1, off)).containsExactly(PageFault.OFF_GRID);
    }

    @Test
    void inkOnInkIsFound() {
        SetLine line = text(1, "一二三，五六七八九十");
        assertThat(with(1, moved(moved(line, 3, -EM / 4), 4, EM / 4)))
                .containsExactly(PageFault.OVERLAP);
        List<SetLine> lines = new ArrayList<>(good());
        lines.add(line(new SetLine.Block(3, "P", 2), 3 * EM, 3, 7_000, "一二三"));
        assertThat(faults(lines)).containsExactly(PageFault.OVERLAP);
    }

    @Test
    void headlinesBreakOnlyAtTheirOwnBlanks() {
        List<SetLine> title =
                List.of(line(TITLE, 0, 0, 20_000, "一二三四"), line(TITLE, 0, 2, 20_000, "五六七八"));
        assertThat(faults(title)).isEmpty();
        List<SetLine> inside =
                List.of(line(TITLE, 0, 0, 20_000, "一二三四五"), line(TITLE, 0, 2, 20_000, "六七八"));
        assertThat(faults(inside)).containsExactly(PageFault.SPLIT_HEADLINE);
        List<SetLine> parted =
                List.of(line(TITLE, 0, 0, 20_000, "一二三四"), line(TITLE, 200_000, 0, 20_000, "五六七八"));
        assertThat(faults(parted)).containsExactly(PageFault.SPLIT_HEADLINE);
    }
}
