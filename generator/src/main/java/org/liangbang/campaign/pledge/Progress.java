package org.liangbang.campaign.pledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.liangbang.model.Count;
import org.liangbang.model.format.Field;
import org.liangbang.model.format.RecordFormat;
import org.liangbang.model.format.ValueFormat;
import org.liangbang.model.format.Values;
import org.liangbang.source.Located;
import org.liangbang.source.Span;

/**
 * One dated line of a pledge's life: how far it has come, or that its deadline or target moved.
 *
 * @param date the day
 * @param value how much was done by then, in all, when it is a reading
 * @param note a sentence for readers
 * @param evidence a photo of it, by its path in the content folder
 * @param due the new deadline, when it moved
 * @param target the new target, when it moved
 * @param reason why deadline or target moved
 * @param span where it is written
 */
public record Progress(
        Located<LocalDate> date,
        Optional<Located<Count>> value,
        Optional<Located<String>> note,
        Optional<Located<String>> evidence,
        Optional<Located<LocalDate>> due,
        Optional<Quantity> target,
        Optional<Located<String>> reason,
        Span span) {
    private static final Field<Located<LocalDate>> DATE =
            Field.required("date", Values.date().located());
    private static final Field<Optional<Located<Count>>> VALUE =
            Field.optional("value", Count.FORMAT.located());
    private static final Field<Optional<Located<String>>> NOTE =
            Field.optional("note", Values.text().located());
    private static final Field<Optional<Located<String>>> EVIDENCE =
            Field.optional("evidence", Values.text().located());
    private static final Field<Optional<Located<LocalDate>>> DUE =
            Field.optional("due", Values.date().located());
    private static final Field<Optional<Quantity>> TARGET =
            Field.optional("target", Quantity.FORMAT);
    private static final Field<Optional<Located<String>>> REASON =
            Field.optional("reason", Values.text().located());

    static final ValueFormat<Progress> FORMAT =
            RecordFormat.of(
                    "progress",
                    List.of(DATE, VALUE, NOTE, EVIDENCE, DUE, TARGET, REASON),
                    read ->
                            new Progress(
                                    read.get(DATE),
                                    read.get(VALUE),
                                    read.get(NOTE),
                                    read.get(EVIDENCE),
                                    read.get(DUE),
                                    read.get(TARGET),
                                    read.get(REASON),
                                    read.span()));

    /** Whether the deadline or the target moved. */
    public boolean moves() {
        return due.isPresent() || target.isPresent();
    }
}
