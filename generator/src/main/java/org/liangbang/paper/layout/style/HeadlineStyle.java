package org.liangbang.paper.layout.style;

import java.util.ArrayList;
import java.util.List;
import org.liangbang.model.format.Field;
import org.liangbang.model.format.RecordFormat;
import org.liangbang.model.format.ValueFormat;
import org.liangbang.model.format.Values;

/**
 * One step of the ladder of headlines. Sizes in 1/1000 pt, heights in 1/1000 rows.
 *
 * @param use for what
 * @param columns over how many columns
 * @param kicker size of the line over the title
 * @param kickerHeight height of that line
 * @param most the largest size of the title, tried first
 * @param least the smallest
 * @param titleHeight height of each line of the title
 * @param lines how many lines the title may have
 * @param deck size of the lines under the title
 * @param deckHeight height of each of these lines
 */
public record HeadlineStyle(
        Use use,
        int columns,
        int kicker,
        int kickerHeight,
        int most,
        int least,
        int titleHeight,
        int lines,
        int deck,
        int deckHeight) {
    private static final int POINT = 1_000;

    /** What a headline is for. */
    public enum Use {
        /** The lead of the first page. */
        FRONT,
        /** The lead of another page. */
        INNER,
        /** Any other story. */
        STORY,
        /** A story in a frame. */
        BOX
    }

    private static final Field<Use> USE = Field.required("use", Values.choice(Use.class));
    private static final Field<Integer> COLUMNS = Field.required("columns", Lengths.COUNT);
    private static final Field<Integer> KICKER = Field.required("kicker", Lengths.LENGTH);
    private static final Field<Integer> KICKER_HEIGHT =
            Field.required("kicker-height", Lengths.LENGTH);
    private static final Field<Integer> MOST = Field.required("most", Lengths.LENGTH);
    private static final Field<Integer> LEAST = Field.required("least", Lengths.LENGTH);
    private static final Field<Integer> TITLE_HEIGHT =
            Field.required("title-height", Lengths.LENGTH);
    private static final Field<Integer> LINES = Field.required("lines", Lengths.COUNT);
    private static final Field<Integer> DECK = Field.required("deck", Lengths.LENGTH);
    private static final Field<Integer> DECK_HEIGHT = Field.required("deck-height", Lengths.LENGTH);

    static final ValueFormat<HeadlineStyle> FORMAT =
            RecordFormat.of(
                    "paper-headline",
                    List.of(
                            USE,
                            COLUMNS,
                            KICKER,
                            KICKER_HEIGHT,
                            MOST,
                            LEAST,
                            TITLE_HEIGHT,
                            LINES,
                            DECK,
                            DECK_HEIGHT),
                    read ->
                            new HeadlineStyle(
                                    read.get(USE),
                                    read.get(COLUMNS),
                                    read.get(KICKER),
                                    read.get(KICKER_HEIGHT),
                                    read.get(MOST),
                                    read.get(LEAST),
                                    read.get(TITLE_HEIGHT),
                                    read.get(LINES),
                                    read.get(DECK),
                                    read.get(DECK_HEIGHT)));

    /** The sizes to try for the title, from the largest, one point apart. */
    public List<Integer> sizes() {
        List<Integer> sizes = new ArrayList<>();
        for (int size = most; size >= least; size -= POINT) {
            sizes.add(size);
        }
        return sizes;
    }

    /**
     * The same over text of another size: the lines over and under the title grow with it, so that
     * they stay larger than the text or smaller, as they were.
     *
     * @param size of that text
     * @param usual size of the text for which this step was made
     */
    HeadlineStyle around(int size, int usual) {
        return new HeadlineStyle(
                use,
                columns,
                (int) ((long) kicker * size / usual),
                kickerHeight,
                most,
                least,
                titleHeight,
                lines,
                (int) ((long) deck * size / usual),
                deckHeight);
    }
}
