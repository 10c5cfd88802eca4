package org.liangbang.campaign.star;

import java.util.List;
import java.util.Optional;
import org.liangbang.model.Track;
import org.liangbang.model.format.Field;
import org.liangbang.model.format.RecordFormat;
import org.liangbang.model.format.ValueFormat;
import org.liangbang.model.format.Values;
import org.liangbang.source.Located;
import org.liangbang.source.Span;

/**
 * How many tasks a standard says there are for each track.
 *
 * @param rural for villages; none when the standard is not for them
 * @param urban for communities; none when the standard is not for them
 * @param span where it is written
 */
public record TaskCounts(
        Optional<Located<Integer>> rural, Optional<Located<Integer>> urban, Span span) {
    private static final int MOST = 200;
    private static final Field<Optional<Located<Integer>>> RURAL =
            Field.optional("rural", Values.integer(1, MOST).located());
    private static final Field<Optional<Located<Integer>>> URBAN =
            Field.optional("urban", Values.integer(1, MOST).located());

    static final ValueFormat<TaskCounts> FORMAT =
            RecordFormat.of(
                    "task-counts",
                    List.of(RURAL, URBAN),
                    read -> new TaskCounts(read.get(RURAL), read.get(URBAN), read.span()));

    /** How many there are for a track, with the place; none stated is 0. */
    public Located<Integer> of(Track track) {
        Optional<Located<Integer>> stated =
                switch (track) {
                    case RURAL -> rural;
                    case URBAN -> urban;
                };
        return stated.orElseGet(() -> new Located<>(0, span));
    }
}
