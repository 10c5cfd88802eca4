package org.liangbang.campaign.finding;

import java.time.LocalDate;
import java.util.List;
import org.liangbang.model.format.Field;
import org.liangbang.model.format.RecordFormat;
import org.liangbang.model.format.ValueFormat;
import org.liangbang.model.format.Values;
import org.liangbang.source.Located;
import org.liangbang.source.Span;

/**
 * A deadline moved to a later day, with the reason readers are told.
 *
 * @param date the day it was decided
 * @param due the new deadline
 * @param reason why
 * @param span where it is written
 */
public record Extension(
        Located<LocalDate> date, Located<LocalDate> due, Located<String> reason, Span span) {
    private static final Field<Located<LocalDate>> DATE =
            Field.required("date", Values.date().located());
    private static final Field<Located<LocalDate>> DUE =
            Field.required("due", Values.date().located());
    private static final Field<Located<String>> REASON =
            Field.required("reason", Values.text().located()).missing("finding.extension-reason");

    static final ValueFormat<Extension> FORMAT =
            RecordFormat.of(
                    "finding-extension",
                    List.of(DATE, DUE, REASON),
                    read ->
                            new Extension(
                                    read.get(DATE), read.get(DUE), read.get(REASON), read.span()));
}
