package org.liangbang.campaign.ledger.format;

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
 * That a row came into a state.
 *
 * @param state which
 * @param date the day
 * @param by the post that brought it there
 * @param note a sentence about it; the reason, where one is asked for
 * @param span where it is written
 */
public record Step(
        Located<String> state,
        Located<LocalDate> date,
        Optional<Located<String>> by,
        Optional<Located<String>> note,
        Span span) {
    private static final Field<Located<String>> STATE =
            Field.required("state", Values.id().located());
    private static final Field<Located<LocalDate>> DATE =
            Field.required("date", Values.date().located());
    private static final Field<Optional<Located<String>>> BY =
            Field.optional("by", Values.id().located());
    private static final Field<Optional<Located<String>>> NOTE =
            Field.optional("note", Values.text().located());

    static final ValueFormat<Step> FORMAT =
            RecordFormat.of(
                    "ledger-step",
                    List.of(STATE, DATE, BY, NOTE),
                    read ->
                            new Step(
                                    read.get(STATE),
                                    read.get(DATE),
                                    read.get(BY),
                                    read.get(NOTE),
                                    read.span()));
}
