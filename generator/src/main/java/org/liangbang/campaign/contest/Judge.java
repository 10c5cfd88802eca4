package org.liangbang.campaign.contest;

import java.util.List;
import java.util.Optional;
import org.liangbang.model.format.Field;
import org.liangbang.model.format.RecordFormat;
import org.liangbang.model.format.ValueFormat;
import org.liangbang.model.format.Values;
import org.liangbang.source.Located;
import org.liangbang.source.Span;

/**
 * A judge of a contest.
 *
 * @param id the short name under which marks are written, unique within the contest
 * @param post the post whose holder judges
 * @param role the words for readers when they differ from the post's role
 * @param span where it is written
 */
public record Judge(
        Located<String> id, Located<String> post, Optional<Located<String>> role, Span span) {
    private static final Field<Located<String>> ID = Field.required("id", Values.id().located());
    private static final Field<Located<String>> POST =
            Field.required("post", Values.id().located());
    private static final Field<Optional<Located<String>>> ROLE =
            Field.optional("role", Values.text().located());

    static final ValueFormat<Judge> FORMAT =
            RecordFormat.of(
                    "judge",
                    List.of(ID, POST, ROLE),
                    read -> new Judge(read.get(ID), read.get(POST), read.get(ROLE), read.span()));
}
