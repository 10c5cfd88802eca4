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
 * A stage of a campaign.
 *
 * @param id unique within the campaign
 * @param name what people call it
 * @param from the first day
 * @param to the last day
 * @param span where it is written
 */
public record Stage(
        Located<String> id,
        Located<String> name,
        Located<LocalDate> from,
        Located<LocalDate> to,
        Span span) {
    private static final Field<Located<String>> ID = Field.required("id", Values.id().located());
    private static final Field<Located<String>> NAME =
            Field.required("name", Values.text().located());
    private static final Field<Located<LocalDate>> FROM =
            Field.required("from", Values.date().located());
    private static final Field<Located<LocalDate>> TO =
            Field.required("to", Values.date().located());

    static final ValueFormat<Stage> FORMAT =
            RecordFormat.of(
                    "stage",
                    List.of(ID, NAME, FROM, TO),
                    read ->
                            new Stage(
                                    read.get(ID),
                                    read.get(NAME),
                                    read.get(FROM),
                                    read.get(TO),
                                    read.span()));
}
