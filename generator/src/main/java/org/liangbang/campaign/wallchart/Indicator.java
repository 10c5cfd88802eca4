package org.liangbang.campaign.wallchart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liangbang.model.format.Field;
import org.liangbang.model.format.RecordFormat;
import org.liangbang.model.format.ValueFormat;
import org.liangbang.model.format.Values;
import org.liangbang.source.Located;
import org.liangbang.source.Span;

/**
 * One thing that is measured.
 *
 * @param id unique in the chart
 * @param name what is to be reached
 * @param counted the word behind its numbers, such as households or per cent
 * @param whole where the number of the whole comes from, when units have targets of their own
 * @param direction which way is better; that of the target when nothing is said
 * @param baseline how much there was before
 * @param target how much there is to be
 * @param start the first day; that of the campaign when nothing is said
 * @param due the deadline
 * @param owner the post that answers for it
 * @param source where its numbers come from
 * @param units the targets of single units, in the order written
 * @param milestones the steps on the way, in the order written
 * @param readings what was read off, by day
 * @param span where it is written
 */
public record Indicator(
        Located<String> id,
        Located<String> name,
        String counted,
        Whole whole,
        Optional<Located<Direction>> direction,
        Located<BigDecimal> baseline,
        Located<BigDecimal> target,
        Optional<Located<LocalDate>> start,
        Located<LocalDate> due,
        Located<String> owner,
        Optional<String> source,
        Map<Located<String>, UnitTarget> units,
        List<Milestone> milestones,
        List<Reading> readings,
        Span span) {
    private static final Field<Located<String>> ID = Field.required("id", Values.id().located());
    private static final Field<Located<String>> NAME =
            Field.required("name", Values.text().located());
    private static final Field<String> UNIT = Field.required("unit", Values.text());
    private static final Field<Whole> WHOLE =
            Field.defaulted("whole", Values.choice(Whole.class), Whole.SUM);
    private static final Field<Optional<Located<Direction>>> DIRECTION =
            Field.optional("direction", Values.choice(Direction.class).located());
    private static final Field<Optional<Located<BigDecimal>>> BASELINE =
            Field.optional("baseline", Values.decimal().located());
    private static final Field<Located<BigDecimal>> TARGET =
            Field.required("target", Values.decimal().located());
    private static final Field<Optional<Located<LocalDate>>> START =
            Field.optional("start", Values.date().located());
    private static final Field<Located<LocalDate>> DUE =
            Field.required("due", Values.date().located());
    private static final Field<Located<String>> OWNER =
            Field.required("owner", Values.id().located()).missing("wall-chart.owner-missing");
    private static final Field<Optional<String>> SOURCE = Field.optional("source", Values.text());
    private static final Field<Map<Located<String>, UnitTarget>> UNITS =
            Field.defaulted("units", Values.keyed(UnitTarget.FORMAT), Collections.emptySortedMap());
    private static final Field<List<Milestone>> MILESTONES =
            Field.list("milestones", Milestone.FORMAT);
    private static final Field<List<Reading>> READINGS = Field.list("readings", Reading.FORMAT);

    static final ValueFormat<Indicator> FORMAT =
            RecordFormat.of(
                    "indicator",
                    List.of(
                            ID,
                            NAME,
                            UNIT,
                            WHOLE,
                            DIRECTION,
                            BASELINE,
                            TARGET,
                            START,
                            DUE,
                            OWNER,
                            SOURCE,
                            UNITS,
                            MILESTONES,
                            READINGS),
                    read ->
                            new Indicator(
                                    read.get(ID),
                                    read.get(NAME),
                                    read.get(UNIT),
                                    read.get(WHOLE),
                                    read.get(DIRECTION),
                                    read.get(BASELINE)
                                            .orElseGet(
                                                    () ->
                                                            new Located<>(
                                                                    BigDecimal.ZERO,
                                                                    read.get(TARGET).span())),
                                    read.get(TARGET),
                                    read.get(START),
                                    read.get(DUE),
                                    read.get(OWNER),
                                    read.get(SOURCE),
                                    read.get(UNITS),
                                    read.get(MILESTONES),
                                    read.get(READINGS),
                                    read.span()));

    /** Keeps its own copies. */
    public Indicator {
        units = Collections.unmodifiableMap(new LinkedHashMap<>(units));
        milestones = List.copyOf(milestones);
        readings = List.copyOf(readings);
    }

    /** Whether the whole is the sum of the units. */
    public boolean isSummed() {
        return !units.isEmpty() && whole == Whole.SUM;
    }

    /** Where the number of the whole comes from, when units have targets of their own. */
    public enum Whole {
        /** It is the sum of the units. */
        SUM,
        /** It has readings of its own, as a rate has. */
        OWN
    }

    /** Which way is better. */
    public enum Direction {
        /** More. */
        UP,
        /** Less. */
        DOWN
    }
}
