package org.liangbang.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.liangbang.model.format.Field;
import org.liangbang.model.format.RecordFormat;
import org.liangbang.model.format.ValueFormat;
import org.liangbang.model.format.Values;
import org.liangbang.source.Located;
import org.liangbang.source.Span;

/**
 * How long a speech may be, and what it costs to be over or under time. These points lie outside
 * the bounds of adjustments.
 *
 * @param minutes the least and the most minutes that cost nothing
 * @param overTime the points for each minute above; none when it costs nothing
 * @param underTime the points for each minute below; none when it costs nothing
 * @param span where it is written
 */
public record SpeechRule(
        DecimalRange minutes, Optional<Penalty> overTime, Optional<Penalty> underTime, Span span) {
    private static final Field<DecimalRange> MINUTES =
            Field.required("minutes", DecimalRange.FORMAT);
    private static final Field<Optional<Penalty>> OVER_TIME =
            Field.optional("over-time", Penalty.FORMAT);
    private static final Field<Optional<Penalty>> UNDER_TIME =
            Field.optional("under-time", Penalty.FORMAT);

    static final ValueFormat<SpeechRule> FORMAT =
            RecordFormat.of(
                    "speech",
                    List.of(MINUTES, OVER_TIME, UNDER_TIME),
                    read ->
                            new SpeechRule(
                                    read.get(MINUTES),
                                    read.get(OVER_TIME),
                                    read.get(UNDER_TIME),
                                    read.span()));

    /** How a part of a minute is counted. */
    public enum Count {
        /** As the part of a minute that it is: half a minute costs half the points. */
        EXACT,
        /** As a whole minute, once it has begun. */
        STARTED
    }

    /**
     * What a minute too many or too few costs.
     *
     * @param perMinute points for a minute, below 0
     * @param count how a part of a minute is counted
     * @param span where it is written
     */
    public record Penalty(Located<BigDecimal> perMinute, Count count, Span span) {
        private static final Field<Located<BigDecimal>> PER_MINUTE =
                Field.required("per-minute", Values.decimal().located());
        private static final Field<Count> COUNT =
                Field.required("count", Values.choice(Count.class));

        static final ValueFormat<Penalty> FORMAT =
                RecordFormat.of(
                        "penalty",
                        List.of(PER_MINUTE, COUNT),
                        read -> new Penalty(read.get(PER_MINUTE), read.get(COUNT), read.span()));
    }
}
