package org.liangbang.campaign.observation;

import java.util.List;
import org.liangbang.compute.Total;
import org.liangbang.model.Count;
import org.liangbang.model.format.Field;
import org.liangbang.model.format.RecordFormat;
import org.liangbang.model.format.ValueFormat;
import org.liangbang.model.format.Values;
import org.liangbang.source.Located;
import org.liangbang.source.Span;

/**
 * People of one role who took part.
 *
 * @param role what they are
 * @param count how many, perhaps only about
 * @param span where it is written
 */
public record Participants(Located<String> role, Located<Count> count, Span span) {
    private static final Field<Located<String>> ROLE =
            Field.required("role", Values.text().located());
    private static final Field<Located<Count>> COUNT =
            Field.required("count", Count.FORMAT.located());

    static final ValueFormat<Participants> FORMAT =
            RecordFormat.of(
                    "visit-participants",
                    List.of(ROLE, COUNT),
                    read -> new Participants(read.get(ROLE), read.get(COUNT), read.span()));

    /** The people of all roles; only about so many when one count is. */
    static Total total(List<Participants> participants) {
        return Total.sum(
                participants.stream().map(each -> Total.of(each.count().value())).toList());
    }
}
