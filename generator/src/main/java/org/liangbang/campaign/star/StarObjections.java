package org.liangbang.campaign.star;

import java.time.LocalDate;
import java.util.List;
import org.liangbang.model.format.Field;
import org.liangbang.model.format.RecordFormat;
import org.liangbang.model.format.ValueFormat;
import org.liangbang.model.format.Values;
import org.liangbang.source.Located;
import org.liangbang.source.Span;

/**
 * For how long a decision about stars may be objected to, and with whom.
 *
 * @param days how many days, the day of the decision among them, 1 to 60
 * @param to the post of the district that takes objections
 * @param span where it is written
 */
public record StarObjections(Located<Integer> days, Located<String> to, Span span) {
    private static final int MOST = 60;
    private static final Field<Located<Integer>> DAYS =
            Field.required("days", Values.integer(1, MOST).located());
    private static final Field<Located<String>> TO = Field.required("to", new OnePost());

    static final ValueFormat<StarObjections> FORMAT =
            RecordFormat.of(
                    "star-objections",
                    List.of(DAYS, TO),
                    read -> new StarObjections(read.get(DAYS), read.get(TO), read.span()));

    /** The last day for objections to what was decided on a day. */
    public LocalDate last(LocalDate decided) {
        return decided.plusDays(days.value() - 1L);
    }
}
