package org.liangbang.campaign.wallchart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.liangbang.model.format.Field;
import org.liangbang.model.format.RecordFormat;
import org.liangbang.model.format.ValueFormat;
import org.liangbang.model.format.Values;
import org.liangbang.source.Located;
import org.liangbang.source.Span;

/**
 * A step on the way to a target, planned backwards from the deadline.
 *
 * @param name what is to be done by then
 * @param before how many days before the deadline, 0 to 999
 * @param owner the post that answers for the step; that of the indicator when nothing is said
 * @param done the day it was done
 * @param note a sentence for readers
 * @param span where it is written
 */
public record Milestone(
        Located<String> name,
        Located<Integer> before,
        Optional<Located<String>> owner,
        Optional<Located<LocalDate>> done,
        Optional<Located<String>> note,
        Span span) {
    private static final int LONGEST = 999;
    private static final Field<Located<String>> NAME =
            Field.required("name", Values.text().located());
    private static final Field<Located<Integer>> BEFORE =
            Field.required("before", Values.integer(0, LONGEST).located());
    private static final Field<Optional<Located<String>>> OWNER =
            Field.optional("owner", Values.id().located());
    private static final Field<Optional<Located<LocalDate>>> DONE =
            Field.optional("done", Values.date().located());
    private static final Field<Optional<Located<String>>> NOTE =
            Field.optional("note", Values.text().located());

    static final ValueFormat<Milestone> FORMAT =
            RecordFormat.of(
                    "milestone",
                    List.of(NAME, BEFORE, OWNER, DONE, NOTE),
                    read ->
                            new Milestone(
                                    read.get(NAME),
                                    read.get(BEFORE),
                                    read.get(OWNER),
                                    read.get(DONE),
                                    read.get(NOTE),
                                    read.span()));

    /** The day it is planned for: so many days before the deadline of its indicator. */
    public LocalDate planned(Indicator indicator) {
        return indicator.due().value().minusDays(before.value());
    }

    /** The day it was done, as known on a day. */
    public Optional<LocalDate> doneBy(LocalDate day) {
        return done.map(Located::value).filter(when -> !when.isAfter(day));
    }

    /**
     * How many days it slipped by a day: those it was done after the day planned, or has been open
     * since; negative when it was done early, 0 while there is time.
     */
    public long slip(Indicator indicator, LocalDate day) {
        LocalDate planned = planned(indicator);
        Optional<LocalDate> when = doneBy(day);
        if (when.isEmpty() && !day.isAfter(planned)) {
            return 0;
        }
        return ChronoUnit.DAYS.between(planned, when.orElse(day));
    }
}
