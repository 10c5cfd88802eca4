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
 * Something that was published wrong and is said right.
 *
 * @param date when it was corrected
 * @param text what was wrong and what is right
 * @param span where it is written
 */
public record Correction(Located<LocalDate> date, Located<String> text, Span span) {
    private static final Field<Located<LocalDate>> DATE =
            Field.required("date", Values.date().located());
    private static final Field<Located<String>> TEXT =
            Field.required("text", Values.text().located());

    static final ValueFormat<Correction> FORMAT =
            RecordFormat.of(
                    "correction",
                    List.of(DATE, TEXT),
                    read -> new Correction(read.get(DATE), read.get(TEXT), read.span()));
}
