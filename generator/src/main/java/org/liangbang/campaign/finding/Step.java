package org.liangbang.campaign.finding;

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
 * One dated step in a finding's life.
 *
 * @param date the day
 * @param state what happened
 * @param by the post that did it, when it is said
 * @param note a sentence for readers
 * @param evidence what shows it, in words
 * @param due the new deadline, when it was reopened
 * @param span where it is written
 */
public record Step(
        Located<LocalDate> date,
        Located<StepKind> state,
        Optional<Located<String>> by,
        Optional<Located<String>> note,
        Optional<Located<String>> evidence,
        Optional<Located<LocalDate>> due,
        Span span) {
    private static final Field<Located<LocalDate>> DATE =
            Field.required("date", Values.date().located());
    private static final Field<Located<StepKind>> STATE =
            Field.required("state", Values.choice(StepKind.class).located());
    private static final Field<Optional<Located<String>>> BY =
            Field.optional("by", Values.id().located());
    private static final Field<Optional<Located<String>>> NOTE =
            Field.optional("note", Values.text().located());
    private static final Field<Optional<Located<String>>> EVIDENCE =
            Field.optional("evidence", Values.text().located());
    private static final Field<Optional<Located<LocalDate>>> DUE =
            Field.optional("due", Values.date().located());

    static final ValueFormat<Step> FORMAT =
            RecordFormat.of(
                    "finding-step",
                    List.of(DATE, STATE, BY, NOTE, EVIDENCE, DUE),
                    read ->
                            new Step(
                                    read.get(DATE),
                                    read.get(STATE),
                                    read.get(BY),
                                    read.get(NOTE),
                                    read.get(EVIDENCE),
                                    read.get(DUE),
                                    read.span()));

    /** The day. */
    public LocalDate day() {
        return date.value();
    }

    /** What happened. */
    public StepKind kind() {
        return state.value();
    }
}
