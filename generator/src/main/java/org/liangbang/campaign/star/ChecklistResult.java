package org.liangbang.campaign.star;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.liangbang.model.format.Field;
import org.liangbang.model.format.RecordFormat;
import org.liangbang.model.format.ValueFormat;
import org.liangbang.model.format.Values;
import org.liangbang.source.Located;
import org.liangbang.source.Span;

/**
 * How a unit was found on a day. Whatever is not said to be missing was there.
 *
 * @param unit the unit
 * @param date when it was looked at
 * @param by the post that looked, never one of the unit itself
 * @param missing the items that were not met, in the order written
 * @param note what readers should know, when there is something
 * @param span where it is written
 */
public record ChecklistResult(
        Located<String> unit,
        Located<LocalDate> date,
        Located<String> by,
        List<Lack> missing,
        Optional<Located<String>> note,
        Span span) {
    private static final Field<Located<String>> UNIT =
            Field.required("unit", Values.id().located());
    private static final Field<Located<LocalDate>> DATE =
            Field.required("date", Values.date().located());
    private static final Field<Located<String>> BY = Field.required("by", Values.id().located());
    private static final Field<List<Lack>> MISSING = Field.list("missing", Lack.FORMAT);
    private static final Field<Optional<Located<String>>> NOTE =
            Field.optional("note", Values.text().located());

    static final ValueFormat<ChecklistResult> FORMAT =
            RecordFormat.of(
                    "checklist-result",
                    List.of(UNIT, DATE, BY, MISSING, NOTE),
                    read ->
                            new ChecklistResult(
                                    read.get(UNIT),
                                    read.get(DATE),
                                    read.get(BY),
                                    read.get(MISSING),
                                    read.get(NOTE),
                                    read.span()));

    /** Keeps its own copy. */
    public ChecklistResult {
        missing = List.copyOf(missing);
    }

    /** What was still missing on a day. */
    public List<Lack> missingOn(LocalDate day) {
        return missing.stream().filter(lack -> !lack.isFixedBy(day)).toList();
    }

    /**
     * An item that was not met.
     *
     * @param item the item
     * @param what what is wanting
     * @param fixed when it was put right
     * @param span where it is written
     */
    public record Lack(
            Located<String> item,
            Optional<Located<String>> what,
            Optional<Located<LocalDate>> fixed,
            Span span) {
        private static final Field<Located<String>> ITEM =
                Field.required("item", Values.id().located());
        private static final Field<Optional<Located<String>>> WHAT =
                Field.optional("what", Values.text().located());
        private static final Field<Optional<Located<LocalDate>>> FIXED =
                Field.optional("fixed", Values.date().located());

        static final ValueFormat<Lack> FORMAT =
                RecordFormat.of(
                        "checklist-lack",
                        List.of(ITEM, WHAT, FIXED),
                        read ->
                                new Lack(
                                        read.get(ITEM),
                                        read.get(WHAT),
                                        read.get(FIXED),
                                        read.span()));

        /** Whether it was put right by a day. */
        public boolean isFixedBy(LocalDate day) {
            return fixed.filter(date -> !date.value().isAfter(day)).isPresent();
        }
    }
}
