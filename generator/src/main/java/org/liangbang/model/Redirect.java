package org.liangbang.model;

import java.util.List;
import org.liangbang.model.format.Field;
import org.liangbang.model.format.RecordFormat;
import org.liangbang.model.format.ValueFormat;
import org.liangbang.model.format.Values;
import org.liangbang.source.Located;
import org.liangbang.source.Span;

/**
 * An address that moved.
 *
 * @param from the old address within the site
 * @param to the new one
 * @param span where it is written
 */
public record Redirect(Located<String> from, Located<String> to, Span span) {
    /** The kind of record in {@link Content}. */
    public static final RecordType<Redirect> TYPE = new RecordType<>("redirects", Redirect.class);

    private static final Field<Located<String>> FROM =
            Field.required("from", Values.text().located());
    private static final Field<Located<String>> TO = Field.required("to", Values.text().located());

    private static final ValueFormat<Redirect> FORMAT =
            RecordFormat.of(
                    "redirect",
                    List.of(FROM, TO),
                    read -> new Redirect(read.get(FROM), read.get(TO), read.span()));

    /** Where redirects are written. */
    public static final RecordSource<Redirect> SOURCE =
            RecordSource.data(
                    TYPE, "redirects.yaml", Values.listOf(FORMAT), (place, redirects) -> redirects);
}
