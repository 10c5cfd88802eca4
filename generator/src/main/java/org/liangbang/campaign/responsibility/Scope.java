package org.liangbang.campaign.responsibility;

import java.util.List;
import java.util.Optional;
import org.liangbang.model.format.Field;
import org.liangbang.model.format.RecordFormat;
import org.liangbang.model.format.ValueFormat;
import org.liangbang.model.format.Values;
import org.liangbang.source.Located;
import org.liangbang.source.Span;

/**
 * What the tasks of a division cover.
 *
 * @param of what kind of thing
 * @param chart which wall chart's indicators; the only one of the campaign when nothing is said
 * @param complete whether each of these things must have exactly one lead on each of its days
 * @param span where it is written
 */
public record Scope(Of of, Optional<Located<String>> chart, boolean complete, Span span) {
    private static final Field<Of> OF = Field.required("of", Values.choice(Of.class));
    private static final Field<Optional<Located<String>>> CHART =
            Field.optional("chart", Values.id().located());
    private static final Field<Boolean> COMPLETE =
            Field.defaulted("complete", Values.flag(), false);

    static final ValueFormat<Scope> FORMAT =
            RecordFormat.of(
                    "scope",
                    List.of(OF, CHART, COMPLETE),
                    read ->
                            new Scope(
                                    read.get(OF),
                                    read.get(CHART),
                                    read.get(COMPLETE),
                                    read.span()));

    /** What kind of thing tasks can cover. */
    public enum Of {
        /** The topics of the campaign. */
        TOPICS,
        /** The stars of its standard. */
        STARS,
        /** The indicators of one of its wall charts. */
        INDICATORS;

        /** Its word, as written. */
        String word() {
            return Values.word(this);
        }
    }
}
