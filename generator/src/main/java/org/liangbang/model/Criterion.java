package org.liangbang.model;

import java.math.BigDecimal;
import java.util.List;
import org.liangbang.model.format.Field;
import org.liangbang.model.format.RecordFormat;
import org.liangbang.model.format.ValueFormat;
import org.liangbang.model.format.Values;
import org.liangbang.source.Located;
import org.liangbang.source.Span;

/**
 * What judges mark.
 *
 * @param id unique within the rule
 * @param name what people call it
 * @param max the most a judge may give; marks go from 0 to it
 * @param span where it is written
 */
public record Criterion(
        Located<String> id, Located<String> name, Located<BigDecimal> max, Span span) {
    private static final Field<Located<String>> ID = Field.required("id", Values.id().located());
    private static final Field<Located<String>> NAME =
            Field.required("name", Values.text().located());
    private static final Field<Located<BigDecimal>> MAX =
            Field.required("max", Values.decimal().located());

    static final ValueFormat<Criterion> FORMAT =
            RecordFormat.of(
                    "criterion",
                    List.of(ID, NAME, MAX),
                    read ->
                            new Criterion(
                                    read.get(ID), read.get(NAME), read.get(MAX), read.span()));
}
