package org.liangbang.campaign.returns;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.liangbang.model.CalendarPeriod;
import org.liangbang.model.format.Field;
import org.liangbang.model.format.RecordFormat;
import org.liangbang.model.format.ValueFormat;
import org.liangbang.model.format.Values;
import org.liangbang.source.Located;
import org.liangbang.source.Span;

/**
 * That nothing need be filed or held for some days.
 *
 * @param unit the unit at and under which it holds; none for all
 * @param from the first day
 * @param to the last day
 * @param reason why, for readers
 * @param span where it is written
 */
public record Excuse(
        Optional<Located<String>> unit,
        Located<LocalDate> from,
        Located<LocalDate> to,
        Located<String> reason,
        Span span) {
    private static final Field<Optional<Located<String>>> UNIT =
            Field.optional("unit", Values.id().located());
    private static final Field<Located<LocalDate>> FROM =
            Field.required("from", Values.date().located());
    private static final Field<Located<LocalDate>> TO =
            Field.required("to", Values.date().located());
    private static final Field<Located<String>> REASON =
            Field.required("reason", Values.text().located());

    static final ValueFormat<Excuse> FORMAT =
            RecordFormat.of(
                    "excuse",
                    List.of(UNIT, FROM, TO, REASON),
                    read ->
                            new Excuse(
                                    read.get(UNIT),
                                    read.get(FROM),
                                    read.get(TO),
                                    read.get(REASON),
                                    read.span()));

    /** Whether it covers every day of a period. */
    boolean covers(CalendarPeriod period) {
        return !period.first().isBefore(from.value()) && !period.last().isAfter(to.value());
    }
}
