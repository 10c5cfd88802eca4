package org.liangbang.campaign.returns;

import java.util.List;
import org.liangbang.model.CalendarPeriod;
import org.liangbang.model.format.Field;
import org.liangbang.model.format.RecordFormat;
import org.liangbang.model.format.ValueFormat;
import org.liangbang.model.format.Values;
import org.liangbang.source.Located;
import org.liangbang.source.Span;

/**
 * When a unit means to do what it must.
 *
 * @param unit the unit
 * @param when a period for each time it is planned; one written twice is planned twice in it
 * @param span where it is written
 */
public record Plan(Located<String> unit, List<Located<CalendarPeriod>> when, Span span) {
    private static final Field<Located<String>> UNIT =
            Field.required("unit", Values.id().located());
    private static final Field<List<Located<CalendarPeriod>>> WHEN =
            Field.required("when", Values.listOf(CalendarPeriod.FORMAT.located()));

    static final ValueFormat<Plan> FORMAT =
            RecordFormat.of(
                    "plan",
                    List.of(UNIT, WHEN),
                    read -> new Plan(read.get(UNIT), read.get(WHEN), read.span()));

    /** Keeps its own copy. */
    public Plan {
        when = List.copyOf(when);
    }
}
