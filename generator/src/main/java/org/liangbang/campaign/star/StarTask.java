package org.liangbang.campaign.star;

import java.time.LocalDate;
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
 * A task of a star.
 *
 * @param id unique in the standard
 * @param star the star it belongs to
 * @param tracks the kinds of unit that must do it
 * @param text what is to be done
 * @param evidence what shows that it is done
 * @param lead the one post or department that leads it
 * @param due by when it is to be done, when that is fixed for all units
 * @param span where it is written
 */
public record StarTask(
        Located<String> id,
        Located<String> star,
        List<Track> tracks,
        Located<String> text,
        Located<String> evidence,
        Located<String> lead,
        Optional<Located<LocalDate>> due,
        Span span) {
    private static final int TRACKS = Track.values().length;
    private static final Field<Located<String>> ID = Field.required("id", Values.id().located());
    private static final Field<Located<String>> STAR =
            Field.required("star", Values.id().located());
    private static final Field<List<Track>> TRACK_LIST =
            Field.required("tracks", Values.listOf(Values.choice(Track.class), 1, TRACKS));
    private static final Field<Located<String>> TEXT =
            Field.required("text", Values.text().located());
    private static final Field<Located<String>> EVIDENCE =
            Field.required("evidence", Values.text().located());
    private static final Field<Located<String>> LEAD =
            Field.required("lead", new OnePost()).missing("star.lead-missing");
    private static final Field<Optional<Located<LocalDate>>> DUE =
            Field.optional("due", Values.date().located());

    static final ValueFormat<StarTask> FORMAT =
            RecordFormat.of(
                    "star-task",
                    List.of(ID, STAR, TRACK_LIST, TEXT, EVIDENCE, LEAD, DUE),
                    read ->
                            new StarTask(
                                    read.get(ID),
                                    read.get(STAR),
                                    read.get(TRACK_LIST),
                                    read.get(TEXT),
                                    read.get(EVIDENCE),
                                    read.get(LEAD),
                                    read.get(DUE),
                                    read.span()));

    /** Keeps its own copy. */
    public StarTask {
        tracks = List.copyOf(tracks);
    }
}
