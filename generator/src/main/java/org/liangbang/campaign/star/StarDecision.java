package org.liangbang.campaign.star;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.liangbang.source.Located;

/**
 * What was decided about the stars of a unit on its latest day: those given, renewed and taken
 * away.
 *
 * @param day when
 * @param by the post that decided, as written
 * @param stars what became of each star decided about, in the order written
 */
record StarDecision(LocalDate day, Located<String> by, Map<String, Outcome> stars) {
    /**
     * What became of a star.
     *
     * @param what whether it was given, renewed or taken away
     * @param ground the document that says so, or why it was taken away
     * @param until the last day on which it is valid; none when it was taken away
     */
    record Outcome(What what, String ground, Optional<LocalDate> until) {}

    /** What can become of a star. */
    enum What {
        /** It was given. */
        AWARDED,
        /** It was given for longer. */
        RENEWED,
        /** It was taken away. */
        LOST
    }

    private record Step(LocalDate day, Located<String> by, String star, Outcome outcome) {}

    /** The latest decision about a unit up to the day it is looked at; none when there is none. */
    static Optional<StarDecision> latest(UnitStanding unit) {
        List<Step> known =
                unit.awards().stream()
                        .flatMap(StarDecision::steps)
                        .filter(step -> !step.day.isAfter(unit.asOf()))
                        .toList();
        return known.stream()
                .map(Step::day)
                .max(LocalDate::compareTo)
                .map(
                        day -> {
                            List<Step> last =
                                    known.stream().filter(step -> step.day.equals(day)).toList();
                            Map<String, Outcome> stars = new LinkedHashMap<>();
                            last.forEach(step -> stars.put(step.star, step.outcome));
                            return new StarDecision(day, last.get(0).by, stars);
                        });
    }

    private static Stream<Step> steps(StarAward award) {
        String star = award.star().value();
        Stream<Step> given = award.awarded().stream().map(grant -> step(star, grant, What.AWARDED));
        Stream<Step> renewed =
                award.renewed().stream().map(grant -> step(star, grant, What.RENEWED));
        Stream<Step> lost =
                award.lost().stream()
                        .map(
                                verdict ->
                                        new Step(
                                                verdict.date().value(),
                                                verdict.by(),
                                                star,
                                                new Outcome(
                                                        What.LOST,
                                                        verdict.because().value(),
                                                        Optional.empty())));
        return Stream.of(given, renewed, lost).flatMap(steps -> steps);
    }

    private static Step step(String star, Grant grant, What what) {
        Outcome outcome =
                new Outcome(what, grant.document().value(), Optional.of(grant.until().value()));
        return new Step(grant.date().value(), grant.by(), star, outcome);
    }
}
