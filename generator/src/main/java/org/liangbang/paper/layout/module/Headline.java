package org.liangbang.paper.layout.module;

import java.util.List;
import org.liangbang.paper.layout.Tag;
import org.liangbang.paper.layout.TagDraft;
import org.liangbang.paper.layout.style.Grid;
import org.liangbang.paper.layout.style.HeadlineStyle;
import org.liangbang.paper.layout.style.PaperStyle;
import org.liangbang.paper.type.Line;
import org.liangbang.paper.type.Paragraph;
import org.liangbang.paper.type.Title;
import org.liangbang.paper.type.Typesetter;

/**
 * A headline set over a span: kicker, title and deck, each a whole number of half rows high.
 *
 * @param words what it says
 * @param style the step of the ladder
 * @param kickers the lines over the title; none without a kicker
 * @param title the title
 * @param decks the lines under the title; none without a deck
 */
record Headline(
        Words words, HeadlineStyle style, List<Line> kickers, Title title, List<Line> decks) {
    /** Air under the last line, in 1/1000 rows. */
    private static final int AIR = 500;

    private static final int ROW = 1_000;

    /** By how much kicker and deck are tried smaller, and by how much at most. */
    private static final int SMALLER = 300;

    private static final int MOST_SMALLER = 900;

    /** A headline that fills less of its span looks lost. */
    private static final int LEAST_FILL = 600;

    /** How far a title moves left so that its ink meets the edge, in 1/1000 em. */
    private static final int HANG = 45;

    /**
     * What a headline says; each may be empty but the title.
     *
     * @param kicker the line over the title
     * @param title the title
     * @param deck the line under the title
     */
    record Words(Passage kicker, Passage title, Passage deck) {}

    static Headline fit(Words words, HeadlineStyle style, int span, Typesetter type) {
        List<Line> kickers = lines(words.kicker, style.kicker(), span, type);
        Title title = type.title(words.title.runs(), span, style.sizes(), style.lines());
        if (!title.fits() && style.lines() == 1) {
            title = type.title(words.title.runs(), span, style.sizes(), 2);
        }
        return new Headline(
                words, style, kickers, title, lines(words.deck, style.deck(), span, type));
    }

    /** The lines of kicker or deck; a little smaller when that saves a line. */
    private static List<Line> lines(Passage passage, int size, int span, Typesetter type) {
        if (passage.isEmpty()) {
            return List.of();
        }
        Paragraph paragraph = new Paragraph(passage.runs(), 0);
        List<Line> lines = type.ragged(paragraph, size, span);
        for (int less = SMALLER; lines.size() > 1 && less <= MOST_SMALLER; less += SMALLER) {
            List<Line> smaller = type.ragged(paragraph, size - less, span);
            if (smaller.size() < lines.size()) {
                return smaller;
            }
        }
        return lines;
    }

    /** Whether the title can stand over this span at all. */
    boolean fits() {
        return title.fits();
    }

    /** How badly the title suits the span, in cells of white that would be as bad. */
    int reluctance() {
        int lost = title.fill() < LEAST_FILL ? (LEAST_FILL - title.fill()) / 8 : 0;
        int loose = title.fill() < Title.GOOD_FILL ? (Title.GOOD_FILL - title.fill()) / 25 : 0;
        int broken = title.lines().size() > style.lines() ? 25 : 0;
        return lost + loose + broken + 2 * Math.max(0, decks.size() - 1);
    }

    /** How many rows it takes, with the air under it. */
    int rows() {
        return (height() + AIR + ROW - 1) / ROW;
    }

    private int height() {
        return kickers.size() * style.kickerHeight()
                + title.lines().size() * style.titleHeight()
                + decks.size() * style.deckHeight();
    }

    /**
     * Where it goes.
     *
     * @param x left edge
     * @param y top edge
     * @param air how many rows more it has than it needs
     */
    record Spot(int x, int y, int air) {}

    /** Puts it at a place; of air beyond what it needs, two fifths go above it. */
    void put(Canvas canvas, TagDraft parent, PaperStyle paper, Spot spot) {
        Grid grid = paper.grid();
        int x = spot.x;
        int spare = (rows() + spot.air) * ROW - height() - AIR;
        int at = spot.y + grid.height(spare * 2 / 5);
        if (!kickers.isEmpty()) {
            Lettering letters = canvas.open(parent, Tag.Kind.P, words.kicker);
            for (Line line : kickers) {
                int height = grid.height(style.kickerHeight());
                int base = Grid.centred(at, height, line.size());
                letters.put(canvas, line, x, base, paper.colours().ink());
                at += height;
            }
        }
        Lettering letters = canvas.open(parent, Tag.Kind.H2, words.title);
        for (Line line : title.lines()) {
            int height = grid.height(style.titleHeight());
            int base = Grid.centred(at, height, title.size());
            int left = x - title.size() * HANG / 1_000;
            letters.put(canvas, line, left, base, paper.colours().ink());
            at += height;
        }
        if (!decks.isEmpty()) {
            Lettering below = canvas.open(parent, Tag.Kind.P, words.deck);
            for (Line line : decks) {
                int height = grid.height(style.deckHeight());
                int base = Grid.centred(at, height, line.size());
                below.put(canvas, line, x, base, paper.colours().grey());
                at += height;
            }
        }
    }
}
