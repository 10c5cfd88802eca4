package org.liangbang.campaign.observation;

import java.util.List;
import java.util.Optional;
import org.liangbang.model.format.Field;
import org.liangbang.model.format.RecordFormat;
import org.liangbang.model.format.ValueFormat;
import org.liangbang.model.format.Values;
import org.liangbang.source.Located;
import org.liangbang.source.Span;

/**
 * A place that a visit stopped at: a unit, a site in it, or a site elsewhere.
 *
 * @param unit the unit, when it is one of the district's
 * @param site the place by name, when it is not the unit as a whole
 * @param seen what was seen there
 * @param presenter the post that showed it: its short name within the unit, or its whole id
 * @param presenterRole who showed it in words, when it is no post
 * @param topics what it was about
 * @param span where it is written
 */
public record Stop(
        Optional<Located<String>> unit,
        Optional<Located<String>> site,
        Located<String> seen,
        Optional<Located<String>> presenter,
        Optional<Located<String>> presenterRole,
        List<Located<String>> topics,
        Span span) {
    private static final Field<Optional<Located<String>>> UNIT =
            Field.optional("unit", Values.id().located());
    private static final Field<Optional<Located<String>>> SITE =
            Field.optional("site", Values.text().located());
    private static final Field<Located<String>> SEEN =
            Field.required("seen", Values.text().located());
    private static final Field<Optional<Located<String>>> PRESENTER =
            Field.optional("presenter", Values.id().located());
    private static final Field<Optional<Located<String>>> PRESENTER_ROLE =
            Field.optional("presenter-role", Values.text().located());
    private static final Field<List<Located<String>>> TOPICS =
            Field.list("topics", Values.id().located());

    static final ValueFormat<Stop> FORMAT =
            RecordFormat.of(
                    "visit-stop",
                    List.of(UNIT, SITE, SEEN, PRESENTER, PRESENTER_ROLE, TOPICS),
                    read ->
                            new Stop(
                                    read.get(UNIT),
                                    read.get(SITE),
                                    read.get(SEEN),
                                    read.get(PRESENTER),
                                    read.get(PRESENTER_ROLE),
                                    read.get(TOPICS),
                                    read.span()));

    /** Keeps its own copy. */
    public Stop {
        topics = List.copyOf(topics);
    }
}
