package org.liangbang.campaign.star;

import java.time.LocalDate;
import java.util.List;
import org.liangbang.model.format.Field;
import org.liangbang.model.format.RecordFormat;
import org.liangbang.model.format.ValueFormat;
import org.liangbang.model.format.Values;
import org.liangbang.source.Located;
import org.liangbang.source.Span;

/**
 * That a star was awarded or renewed.
 *
 * @param date from which day
 * @param until the last day on which it is valid
 * @param by the post that decided
 * @param document the document that says so
 * @param span where it is written
 */
public record Grant(
        Located<LocalDate> date,
        Located<LocalDate> until,
        Located<String> by,
        Located<String> document,
        Span span) {
    private static final Field<Located<LocalDate>> DATE =
            Field.required("date", Values.date().located());
    private static final Field<Located<LocalDate>> UNTIL =
            Field.required("until", Values.date().located());
    private static final Field<Located<String>> BY = Field.required("by", Values.id().located());
    private static final Field<Located<String>> DOCUMENT =
            Field.required("document", Values.text().located());

    static final ValueFormat<Grant> FORMAT =
            RecordFormat.of(
                    "grant",
                    List.of(DATE, UNTIL, BY, DOCUMENT),
                    read ->
                            new Grant(
                                    read.get(DATE),
                                    read.get(UNTIL),
                                    read.get(BY),
                                    read.get(DOCUMENT),
                                    read.span()));

    /** Whether it is valid on a day. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(date.value()) && !day.isAfter(until.value());
    }
}
