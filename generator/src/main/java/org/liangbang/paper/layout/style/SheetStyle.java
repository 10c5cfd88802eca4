package org.liangbang.paper.layout.style;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.diagnostic.Outcome;
import org.liangbang.model.format.Field;
import org.liangbang.model.format.RecordFormat;
import org.liangbang.model.format.ValueFormat;
import org.liangbang.model.format.Values;
import org.liangbang.paper.layout.Box;
import org.liangbang.source.Node;

/**
 * The numbers of a placard, as a layout file of the theme gives them. Lengths in 1/1000 pt.
 *
 * @param paper size of the paper
 * @param margins what stays white around
 * @param colours the colours
 * @param type the sizes of type
 * @param lengths rows, gaps, the code
 */
public record SheetStyle(
        PaperStyle.SheetSize paper,
        Margins margins,
        PaperStyle.Colours colours,
        Map<TypeSize, Integer> type,
        Map<Length, Integer> lengths) {
    /** What is set in a size of its own. */
    public enum TypeSize {
        /** The title, at most. */
        TITLE,
        /** The title, at least; beyond that it takes more lines. */
        LEAST_TITLE,
        /** The line over the title. */
        KICKER,
        /** The number or the days beside the title. */
        FIGURE,
        /** Words beside the title. */
        LABEL,
        /** What a part is, in a word. */
        PART,
        /** What a part is about. */
        PART_TITLE,
        /** What a part covers. */
        SCOPE,
        /** What a column holds. */
        HEAD,
        /** What a row is about. */
        NAME,
        /** The number that counts. */
        VALUE,
        /** Words and other numbers of a table. */
        TEXT,
        /** States. */
        STATE,
        /** Second lines of a table. */
        NOTE,
        /** Running text. */
        BODY,
        /** The line at the foot. */
        FOOT
    }

    /** What has a length of its own. */
    public enum Length {
        /** How high a row of the first table is at most. */
        ROW,
        /** How high a row of a list is at most. */
        LIST_ROW,
        /** Room above and below the words of a row, at least. */
        PAD,
        /** Room between columns. */
        COLUMN_GAP,
        /** Room between parts. */
        GAP,
        /** How wide the code is at most. */
        CODE
    }

    /**
     * What stays white around.
     *
     * @param left at the left
     * @param top at the top
     * @param right at the right
     * @param bottom at the bottom
     */
    public record Margins(int left, int top, int right, int bottom) {
        private static final Field<Integer> LEFT = Field.required("left", Lengths.LENGTH);
        private static final Field<Integer> TOP = Field.required("top", Lengths.LENGTH);
        private static final Field<Integer> RIGHT = Field.required("right", Lengths.LENGTH);
        private static final Field<Integer> BOTTOM = Field.required("bottom", Lengths.LENGTH);
        private static final ValueFormat<Margins> FORMAT =
                RecordFormat.of(
                        "sheet-margins",
                        List.of(LEFT, TOP, RIGHT, BOTTOM),
                        read ->
                                new Margins(
                                        read.get(LEFT),
                                        read.get(TOP),
                                        read.get(RIGHT),
                                        read.get(BOTTOM)));
    }

    private static final Field<PaperStyle.SheetSize> PAPER =
            Field.required("sheet", PaperStyle.SheetSize.FORMAT);
    private static final Field<Margins> MARGINS = Field.required("margins", Margins.FORMAT);
    private static final Field<PaperStyle.Colours> COLOURS =
            Field.required("colours", PaperStyle.Colours.FORMAT);
    private static final Field<Map<TypeSize, Integer>> TYPE =
            Field.required("type", named("sheet-type", TypeSize.class));
    private static final Field<Map<Length, Integer>> LENGTHS =
            Field.required("lengths", named("sheet-lengths", Length.class));

    /** How a layout file is written. */
    public static final ValueFormat<SheetStyle> FORMAT =
            RecordFormat.of(
                    "sheet-layout",
                    List.of(PAPER, MARGINS, COLOURS, TYPE, LENGTHS),
                    read ->
                            new SheetStyle(
                                    read.get(PAPER),
                                    read.get(MARGINS),
                                    read.get(COLOURS),
                                    read.get(TYPE),
                                    read.get(LENGTHS)));

    /** Keeps its own copies. */
    public SheetStyle {
        type = Collections.unmodifiableMap(new EnumMap<>(type));
        lengths = Collections.unmodifiableMap(new EnumMap<>(lengths));
    }

    /** A length for each name; none may be left out. */
    private static <E extends Enum<E>> ValueFormat<Map<E, Integer>> named(
            String name, Class<E> names) {
        List<E> all = Arrays.asList(names.getEnumConstants());
        List<Field<Integer>> own =
                all.stream()
                        .map(each -> Field.required(Values.word(each), Lengths.LENGTH))
                        .toList();
        return RecordFormat.of(
                name,
                List.copyOf(own),
                read -> {
                    Map<E, Integer> lengths = new EnumMap<>(names);
                    for (int at = 0; at < own.size(); at++) {
                        lengths.put(all.get(at), read.get(own.get(at)));
                    }
                    return lengths;
                });
    }

    /** Reads a layout file; none when a number is wrong, which is said then. */
    public static Outcome<SheetStyle> read(Node node) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        Optional<SheetStyle> style = FORMAT.read(node, diagnostics::add);
        return new Outcome<>(style, diagnostics);
    }

    /** A size of type. */
    public int size(TypeSize of) {
        return type.getOrDefault(of, 0);
    }

    /** A length. */
    public int length(Length of) {
        return lengths.getOrDefault(of, 0);
    }

    /** The room between the margins. */
    public Box area() {
        return Box.between(
                margins.left,
                margins.top,
                paper.width() - margins.right,
                paper.height() - margins.bottom);
    }
}
