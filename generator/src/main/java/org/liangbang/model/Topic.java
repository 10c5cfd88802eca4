package org.liangbang.model;

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
 * A word of a campaign's vocabulary.
 *
 * @param id unique within the campaign
 * @param name what people call it
 * @param from the first day it is in use; none when from the start
 * @param to the last day it is in use; none when to the end
 * @param span where it is written
 */
public record Topic(
        Located<String> id,
        Located<String> name,
        Optional<Located<LocalDate>> from,
        Optional<Located<LocalDate>> to,
        Span span) {
    private static final Field<Located<String>> ID = Field.required("id", Values.id().located());
    private static final Field<Located<String>> NAME =
            Field.required("name", Values.text().located());
    private static final Field<Optional<Located<LocalDate>>> FROM =
            Field.optional("from", Values.date().located());
    private static final Field<Optional<Located<LocalDate>>> TO =
            Field.optional("to", Values.date().located());

    static final ValueFormat<Topic> FORMAT =
            RecordFormat.of(
                    "topic",
                    List.of(ID, NAME, FROM, TO),
                    read ->
                            new Topic(
                                    read.get(ID),
                                    read.get(NAME),
                                    read.get(FROM),
                                    read.get(TO),
                                    read.span()));
}
