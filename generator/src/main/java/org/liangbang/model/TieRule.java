package org.liangbang.model;

import java.util.List;
import org.liangbang.model.format.Field;
import org.liangbang.model.format.RecordFormat;
import org.liangbang.model.format.ValueFormat;
import org.liangbang.model.format.Values;
import org.liangbang.source.Located;
import org.liangbang.source.Span;

/**
 * How equal totals are told apart.
 *
 * @param breakBy the criteria whose means are compared, the first first; may be empty
 * @param otherwise what happens to those still equal
 * @param span where it is written
 */
public record TieRule(List<Located<String>> breakBy, Otherwise otherwise, Span span) {
    private static final Field<List<Located<String>>> BREAK_BY =
            Field.list("break-by", Values.id().located());
    private static final Field<Otherwise> ELSE =
            Field.required("else", Values.choice(Otherwise.class));

    static final ValueFormat<TieRule> FORMAT =
            RecordFormat.of(
                    "ties",
                    List.of(BREAK_BY, ELSE),
                    read -> new TieRule(read.get(BREAK_BY), read.get(ELSE), read.span()));

    /** Keeps its own copy. */
    public TieRule {
        breakBy = List.copyOf(breakBy);
    }

    /** What happens to those who are equal in all that is compared. */
    public enum Otherwise {
        /** They share the rank, and the next ranks stay empty: 1, 2, 2, 4. */
        SHARE
    }
}
