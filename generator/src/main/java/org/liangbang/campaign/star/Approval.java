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
 * That a post agreed to something, or looked at it.
 *
 * @param date when
 * @param by the post
 * @param span where it is written
 */
public record Approval(Located<LocalDate> date, Located<String> by, Span span) {
    private static final Field<Located<LocalDate>> DATE =
            Field.required("date", Values.date().located());
    private static final Field<Located<String>> BY = Field.required("by", Values.id().located());

    static final ValueFormat<Approval> FORMAT =
            RecordFormat.of(
                    "approval",
                    List.of(DATE, BY),
                    read -> new Approval(read.get(DATE), read.get(BY), read.span()));
}
