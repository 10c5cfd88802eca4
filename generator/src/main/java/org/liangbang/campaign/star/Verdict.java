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
 * That a star was refused or taken away, with the reason readers are told.
 *
 * @param date when
 * @param by the post that decided
 * @param because why
 * @param span where it is written
 */
public record Verdict(
        Located<LocalDate> date, Located<String> by, Located<String> because, Span span) {
    private static final Field<Located<LocalDate>> DATE =
            Field.required("date", Values.date().located());
    private static final Field<Located<String>> BY = Field.required("by", Values.id().located());
    private static final Field<Located<String>> BECAUSE =
            Field.required("because", Values.text().located());

    static final ValueFormat<Verdict> FORMAT =
            RecordFormat.of(
                    "verdict",
                    List.of(DATE, BY, BECAUSE),
                    read ->
                            new Verdict(
                                    read.get(DATE), read.get(BY), read.get(BECAUSE), read.span()));
}
