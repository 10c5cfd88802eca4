package org.liangbang.campaign.star;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liangbang.model.format.Field;
import org.liangbang.model.format.RecordFormat;
import org.liangbang.model.format.ValueFormat;
import org.liangbang.model.format.Values;
import org.liangbang.source.Located;
import org.liangbang.source.Span;

/**
 * The life of a star in a unit, from application to loss. A star that was lost and won again has
 * two.
 *
 * @param star the star
 * @param applied when the unit asked for it; none for awards older than the records
 * @param reviewed that it was looked into
 * @param declined that it was refused
 * @param awarded that it was given
 * @param renewed that it was given for longer, in the order written
 * @param lost that it was taken away
 * @param span where it is written
 */
public record StarAward(
        Located<String> star,
        Optional<Located<LocalDate>> applied,
        Optional<Approval> reviewed,
        Optional<Verdict> declined,
        Optional<Grant> awarded,
        List<Grant> renewed,
        Optional<Verdict> lost,
        Span span) {
    private static final Field<Located<String>> STAR =
            Field.required("star", Values.id().located());
    private static final Field<Optional<Located<LocalDate>>> APPLIED =
            Field.optional("applied", Values.date().located());
    private static final Field<Optional<Approval>> REVIEWED =
            Field.optional("reviewed", Approval.FORMAT);
    private static final Field<Optional<Verdict>> DECLINED =
            Field.optional("declined", Verdict.FORMAT);
    private static final Field<Optional<Grant>> AWARDED = Field.optional("awarded", Grant.FORMAT);
    private static final Field<List<Grant>> RENEWED = Field.list("renewed", Grant.FORMAT);
    private static final Field<Optional<Verdict>> LOST = Field.optional("lost", Verdict.FORMAT);

    static final ValueFormat<StarAward> FORMAT =
            RecordFormat.of(
                    "star-award",
                    List.of(STAR, APPLIED, REVIEWED, DECLINED, AWARDED, RENEWED, LOST),
                    read ->
                            new StarAward(
                                    read.get(STAR),
                                    read.get(APPLIED),
                                    read.get(REVIEWED),
                                    read.get(DECLINED),
                                    read.get(AWARDED),
                                    read.get(RENEWED),
                                    read.get(LOST),
                                    read.span()));

    /** Keeps its own copy. */
    public StarAward {
        renewed = List.copyOf(renewed);
    }

    /** The award and its renewals, in order; empty when it was never given. */
    public List<Grant> grants() {
        List<Grant> grants = new ArrayList<>(awarded.stream().toList());
        grants.addAll(renewed);
        return grants;
    }

    /** By what it is held on a day: valid, and not taken away by then. */
    public Optional<Grant> heldOn(LocalDate day) {
        if (lostBy(day).isPresent()) {
            return Optional.empty();
        }
        return grants().stream().filter(grant -> grant.covers(day)).reduce((a, b) -> b);
    }

    /** How it was taken away by a day. */
    public Optional<Verdict> lostBy(LocalDate day) {
        return lost.filter(verdict -> !verdict.date().value().isAfter(day));
    }
}
