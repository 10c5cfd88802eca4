package org.liangbang.model;

import java.time.LocalDate;
import java.util.List;
import org.liangbang.model.format.Field;
import org.liangbang.model.format.RecordFormat;
import org.liangbang.model.format.ValueFormat;
import org.liangbang.model.format.Values;
import org.liangbang.source.Located;
import org.liangbang.source.Span;

/**
 * Something published that was taken back, with the reason readers are told.
 *
 * @param date when it was taken back
 * @param because why
 * @param span where it is written
 */
public record Withdrawal(Located<LocalDate> date, Located<String> because, Span span) {
    private static final Field<Located<LocalDate>> DATE =
            Field.required("date", Values.date().located());
    private static final Field<Located<String>> BECAUSE =
            Field.required("because", Values.text().located());

    /** How a withdrawal is written. */
    public static final ValueFormat<Withdrawal> FORMAT =
            RecordFormat.of(
                    "withdrawal",
                    List.of(DATE, BECAUSE),
                    read -> new Withdrawal(read.get(DATE), read.get(BECAUSE), read.span()));
}
