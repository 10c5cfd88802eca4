package org.liangbang.campaign.pledge;

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
 * That another than the owner saw it done.
 *
 * @param date the day
 * @param by the post that saw it
 * @param note a sentence for readers
 * @param span where it is written
 */
public record Verification(
        Located<LocalDate> date, Located<String> by, Optional<Located<String>> note, Span span) {
    private static final Field<Located<LocalDate>> DATE =
            Field.required("date", Values.date().located());
    private static final Field<Located<String>> BY = Field.required("by", Values.id().located());
    private static final Field<Optional<Located<String>>> NOTE =
            Field.optional("note", Values.text().located());

    static final ValueFormat<Verification> FORMAT =
            RecordFormat.of(
                    "verification",
                    List.of(DATE, BY, NOTE),
                    read ->
                            new Verification(
                                    read.get(DATE), read.get(BY), read.get(NOTE), read.span()));
}
