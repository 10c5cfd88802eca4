package org.liangbang.campaign.observation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.liangbang.address.FigureId;
import org.liangbang.campaign.observation.ObservationResults.OfCampaign;
import org.liangbang.campaign.observation.ObservationResults.Said;
import org.liangbang.check.CheckedContent;
import org.liangbang.compute.Explanation;
import org.liangbang.compute.Figure;
import org.liangbang.compute.Ratio;
import org.liangbang.compute.Total;
import org.liangbang.model.Unit;

/** The figures that observations publish: for each visit, round, town and unit. */
final class ObservationFigures {
    /** What the figures of a campaign as a whole are filed under, and those of others below. */
    static final String WHOLE = "observations";

    private final ObservationResults results;
    private final CheckedContent content;
    private final LocalDate asOf;
    private final List<Figure> figures = new ArrayList<>();

    ObservationFigures(ObservationResults results, CheckedContent content, LocalDate asOf) {
        this.results = results;
        this.content = content;
        this.asOf = asOf;
    }

    /** A figure of a round. */
    static FigureId of(Round round, String name) {
        return FigureId.of(round.campaign(), WHOLE, round.id(), name);
    }

    /** A figure of a unit in a campaign. */
    static FigureId of(String campaign, String unit, String name) {
        return FigureId.of(campaign, unit, WHOLE, name);
    }

    /** A figure of a visit. */
    static FigureId of(Observation observation, String name) {
        return FigureId.of(observation.campaign(), observation.id(), name);
    }

    /** All figures, visit by visit, then campaign by campaign. */
    List<Figure> all() {
        results.all().forEach(this::visit);
        for (String campaign : results.campaigns()) {
            OfCampaign of = results.campaign(campaign).orElseThrow();
            round(of.whole());
            of.quarters().forEach(this::round);
            followed(of);
            towns(of.whole());
            for (Unit unit : of.whole().audience()) {
                unit(unit.id().value(), of);
            }
        }
        return figures;
    }

    private void visit(Observation each) {
        if (!each.front().participants().isEmpty()) {
            Total attendance = Participants.total(each.front().participants());
            add(
                    of(each, "participants"),
                    "participants",
                    attendance.printed(),
                    () -> ObservationExplanation.attendance(each, attendance));
        }
    }

    private void round(Round round) {
        add(
                of(round, "visits"),
                "visits",
                Integer.toString(round.observations().size()),
                () -> ObservationExplanation.visits(round));
        add(
                of(round, "stops"),
                "stops",
                Integer.toString(round.stops().size()),
                () -> ObservationExplanation.stops(round));
        rate(
                of(round, "visited-rate"),
                "visited-rate",
                round.visitedRate(),
                () -> ObservationExplanation.visited(round, round.audience()));
        rate(
                of(round, "topics-rate"),
                "topics-rate",
                round.topicsRate(),
                () -> ObservationExplanation.topics(round));
    }

    private void followed(OfCampaign of) {
        rate(
                of(of.whole(), "followed-rate"),
                "followed-rate",
                Round.rate(of.followed(asOf), of.asked().size()),
                () -> ObservationExplanation.followed(of.asked(), asOf));
    }

    /** The units directly above those that ought to be visited, each with those below it. */
    static Map<String, List<Unit>> towns(Round round, CheckedContent content) {
        Map<String, List<Unit>> towns = new LinkedHashMap<>();
        for (Unit unit : round.audience()) {
            unit.parent()
                    .filter(parent -> content.register().unit(parent.value()).isPresent())
                    .ifPresent(
                            parent ->
                                    towns.computeIfAbsent(parent.value(), none -> new ArrayList<>())
                                            .add(unit));
        }
        return towns;
    }

    /** How many of some units were visited. */
    static int visited(Round round, List<Unit> units) {
        return (int) units.stream().filter(each -> !round.to(each.id().value()).isEmpty()).count();
    }

    private void towns(Round whole) {
        towns(whole, content)
                .forEach(
                        (town, units) ->
                                rate(
                                        of(whole.campaign(), town, "visited-rate"),
                                        "visited-rate",
                                        Round.rate(visited(whole, units), units.size()),
                                        () -> ObservationExplanation.visited(whole, units)));
    }

    private void unit(String unit, OfCampaign of) {
        String campaign = of.whole().campaign();
        add(
                of(campaign, unit, "visits"),
                "unit-visits",
                Integer.toString(of.whole().to(unit).size()),
                () -> ObservationExplanation.unitVisits(content.unit(unit), of.whole()));
        List<Said> said = of.about(unit);
        if (!said.isEmpty()) {
            add(
                    of(campaign, unit, "strengths"),
                    "strengths",
                    Long.toString(count(said, true)),
                    () -> ObservationExplanation.said(said, true));
            add(
                    of(campaign, unit, "weaknesses"),
                    "weaknesses",
                    Long.toString(count(said, false)),
                    () -> ObservationExplanation.said(said, false));
        }
    }

    /** How many strengths or weaknesses were named. */
    static long count(List<Said> said, boolean strengths) {
        return said.stream()
                .map(Said::comment)
                .filter(each -> (strengths ? each.strength() : each.weakness()).isPresent())
                .count();
    }

    private void rate(FigureId id, String name, Optional<Ratio> rate, Supplier<Explanation> why) {
        rate.ifPresent(share -> add(id, name, share.printed(), why));
    }

    private void add(FigureId id, String name, String printed, Supplier<Explanation> why) {
        figures.add(new Figure(id, "observation.figure." + name, printed, why));
    }
}
