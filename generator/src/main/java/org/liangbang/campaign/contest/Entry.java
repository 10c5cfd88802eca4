package org.liangbang.campaign.contest;

import java.util.List;
import java.util.Optional;
import org.liangbang.compute.Fraction;
import org.liangbang.model.format.Field;
import org.liangbang.model.format.RecordFormat;
import org.liangbang.model.format.ValueFormat;
import org.liangbang.model.format.Values;
import org.liangbang.source.Located;
import org.liangbang.source.Span;

/**
 * One unit on the stage: its marks and what was added or deducted.
 *
 * @param unit the unit's id
 * @param order its turn on the stage, from 1
 * @param minutes how long it spoke, when that was timed
 * @param marks its marks
 * @param adjustments points beside the marks, in the order written
 * @param note a sentence for readers, when there is one
 * @param span where it is written
 */
public record Entry(
        Located<String> unit,
        Located<Integer> order,
        Optional<Located<Fraction>> minutes,
        MarkTable marks,
        List<Adjustment> adjustments,
        Optional<Located<String>> note,
        Span span) {
    private static final int LAST_TURN = 9999;

    private static final Field<Located<String>> UNIT =
            Field.required("unit", Values.id().located());
    private static final Field<Located<Integer>> ORDER =
            Field.required("order", Values.integer(1, LAST_TURN).located());
    private static final Field<Optional<Located<Fraction>>> MINUTES =
            Field.optional("minutes", Minutes.FORMAT.located());
    private static final Field<MarkTable> MARKS = Field.required("marks", MarkTable.FORMAT);
    private static final Field<List<Adjustment>> ADJUSTMENTS =
            Field.list("adjustments", Adjustment.FORMAT);
    private static final Field<Optional<Located<String>>> NOTE =
            Field.optional("note", Values.text().located());

    static final ValueFormat<Entry> FORMAT =
            RecordFormat.of(
                    "entry",
                    List.of(UNIT, ORDER, MINUTES, MARKS, ADJUSTMENTS, NOTE),
                    read ->
                            new Entry(
                                    read.get(UNIT),
                                    read.get(ORDER),
                                    read.get(MINUTES),
                                    read.get(MARKS),
                                    read.get(ADJUSTMENTS),
                                    read.get(NOTE),
                                    read.span()));

    /** Keeps its own copy. */
    public Entry {
        adjustments = List.copyOf(adjustments);
    }

    /** The row of a judge's marks, when the judge marked this entry and did not stand aside. */
    Optional<Integer> markedBy(Judge judge) {
        int row = marks.rowOf(judge.id().value());
        return row < 0 || marks.isRecused(row) ? Optional.empty() : Optional.of(row);
    }
}
