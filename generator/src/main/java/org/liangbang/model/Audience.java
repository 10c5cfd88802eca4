package org.liangbang.model;

import java.util.List;
import org.liangbang.model.format.Field;
import org.liangbang.model.format.RecordFormat;
import org.liangbang.model.format.ValueFormat;
import org.liangbang.model.format.Values;
import org.liangbang.source.Located;
import org.liangbang.source.Span;

/**
 * Which units a campaign is for: those of some kinds, those at and under some units, or those that
 * meet both.
 *
 * @param kinds the kinds of unit; empty for all kinds
 * @param units the units at and under which it is held; empty for the whole district
 * @param span where it is written
 */
public record Audience(List<UnitKind> kinds, List<Located<String>> units, Span span) {
    private static final Field<List<UnitKind>> KINDS =
            Field.list("kinds", Values.choice(UnitKind.class));
    private static final Field<List<Located<String>>> UNITS =
            Field.list("units", Values.id().located());

    /** How an audience is written. */
    public static final ValueFormat<Audience> FORMAT =
            RecordFormat.of(
                    "audience",
                    List.of(KINDS, UNITS),
                    read -> new Audience(read.get(KINDS), read.get(UNITS), read.span()));

    /** Keeps its own copies. */
    public Audience {
        kinds = List.copyOf(kinds);
        units = List.copyOf(units);
    }
}
