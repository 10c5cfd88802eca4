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
 * A post: who answers, by role and never by name.
 *
 * @param id permanent, used in addresses; the unit's id, a full stop and a short name
 * @param role what readers are told
 * @param unit the unit it belongs to
 * @param phone the office's number, when it may be published
 * @param span where it is written
 */
public record Post(
        Located<String> id,
        Located<String> role,
        Located<String> unit,
        Optional<Located<String>> phone,
        Span span) {
    /** The kind of record in {@link Content}. */
    public static final RecordType<Post> TYPE = new RecordType<>("posts", Post.class);

    private static final Field<Located<String>> ID = Field.required("id", Values.id().located());
    private static final Field<Located<String>> ROLE =
            Field.required("role", Values.text().located());
    private static final Field<Located<String>> UNIT =
            Field.required("unit", Values.id().located());
    private static final Field<Optional<Located<String>>> PHONE =
            Field.optional("phone", Values.text().located());

    private static final ValueFormat<Post> FORMAT =
            RecordFormat.of(
                    "post",
                    List.of(ID, ROLE, UNIT, PHONE),
                    read ->
                            new Post(
                                    read.get(ID),
                                    read.get(ROLE),
                                    read.get(UNIT),
                                    read.get(PHONE),
                                    read.span()));

    /** Where posts are written. */
    public static final RecordSource<Post> SOURCE =
            RecordSource.data(
                    TYPE, "posts/{file}.yaml", Values.listOf(FORMAT), (place, posts) -> posts);
}
