package org.liangbang.model;

import java.util.List;
import java.util.Optional;
import org.liangbang.model.format.Field;
import org.liangbang.model.format.RecordFormat;
import org.liangbang.model.format.ValueFormat;
import org.liangbang.model.format.Values;
import org.liangbang.source.Located;
import org.liangbang.source.Span;

/**
 * Who wrote or photographed, in one role.
 *
 * @param role such as reporter or correspondent
 * @param names in the order to print them, at least one
 * @param credit what they made, such as text and photo, when it is said
 * @param span where it is written
 */
public record Byline(
        Located<String> role,
        List<Located<String>> names,
        Optional<Located<String>> credit,
        Span span) {
    private static final int MOST_NAMES = 20;
    private static final Field<Located<String>> ROLE =
            Field.required("role", Values.text().located());
    private static final Field<List<Located<String>>> NAMES =
            Field.required("names", Values.listOf(Values.text().located(), 1, MOST_NAMES));
    private static final Field<Optional<Located<String>>> CREDIT =
            Field.optional("credit", Values.text().located());

    static final ValueFormat<Byline> FORMAT =
            RecordFormat.of(
                    "byline",
                    List.of(ROLE, NAMES, CREDIT),
                    read ->
                            new Byline(
                                    read.get(ROLE),
                                    read.get(NAMES),
                                    read.get(CREDIT),
                                    read.span()));

    /** Keeps its own copy. */
    public Byline {
        names = List.copyOf(names);
    }
}
