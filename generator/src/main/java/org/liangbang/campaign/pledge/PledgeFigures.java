package org.liangbang.campaign.pledge;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.liangbang.address.FigureId;
import org.liangbang.campaign.pledge.Tally.Counted;
import org.liangbang.check.CheckedContent;
import org.liangbang.compute.Explanation;
import org.liangbang.compute.Figure;
import org.liangbang.model.Unit;
import org.liangbang.source.Span;

/**
 * The figures that pledges publish: one a pledge, and counts and rates for each unit and campaign.
 */
final class PledgeFigures {
    /** What the figures of a campaign as a whole are filed under. */
    static final String WHOLE = "pledges";

    /** What the figures of topics are filed under, each below its id. */
    private static final String TOPICS = "topics/";

    private final PledgeResults results;
    private final CheckedContent content;
    private final List<Figure> figures = new ArrayList<>();

    PledgeFigures(PledgeResults results, CheckedContent content) {
        this.results = results;
        this.content = content;
    }

    /** The figure of how far a pledge has come. */
    static FigureId progress(PledgeStatus status) {
        Pledge pledge = status.pledge();
        return FigureId.of(pledge.campaign(), pledge.unit(), pledge.id().value(), "progress");
    }

    /** The figure of a count, for a unit or for {@link #WHOLE}. */
    static FigureId count(String campaign, String scope, Counted counted) {
        return FigureId.of(campaign, scope, counted.figure());
    }

    /** The figure of a rate, for a unit or for {@link #WHOLE}. */
    static FigureId rate(String campaign, String scope, boolean weighted) {
        return FigureId.of(campaign, scope, weighted ? "weighted-rate" : "delivered-rate");
    }

    /** The scope of the figures of a topic. */
    static String topic(String id) {
        return TOPICS + id;
    }

    /** All figures, in order of the files, then campaign by campaign. */
    List<Figure> all() {
        for (PledgeStatus status : results.all()) {
            add(
                    progress(status),
                    "progress",
                    status.printedProgress(),
                    () -> PledgeExplanation.progress(status));
        }
        for (String campaign : results.campaigns()) {
            Tally whole = results.campaign(campaign);
            addScope(
                    campaign,
                    WHOLE,
                    whole,
                    counted -> parts(campaign, content.register().roots(), counted));
            results.units(campaign)
                    .forEach(
                            (unit, tally) ->
                                    addScope(
                                            campaign,
                                            unit,
                                            tally,
                                            counted -> parts(campaign, unit, tally, counted)));
            results.topics(campaign)
                    .forEach(
                            (topic, tally) ->
                                    addScope(
                                            campaign,
                                            topic(topic),
                                            tally,
                                            counted -> parts(tally.those(counted))));
        }
        return figures;
    }

    /** Adds the counts and rates of a scope; what each count rests on is asked for when needed. */
    private void addScope(
            String campaign,
            String scope,
            Tally tally,
            Function<Counted, List<Explanation>> parts) {
        for (Counted counted : Counted.values()) {
            add(
                    count(campaign, scope, counted),
                    counted.figure(),
                    Integer.toString(tally.count(counted)),
                    () -> explain(tally, counted, parts.apply(counted)));
        }
        for (boolean weighted : new boolean[] {false, true}) {
            add(
                    rate(campaign, scope, weighted),
                    weighted ? "weighted-rate" : "delivered-rate",
                    tally.ratio(weighted).printed(),
                    () -> rate(campaign, scope, tally, weighted));
        }
    }

    private void add(FigureId id, String name, String printed, Supplier<Explanation> why) {
        figures.add(new Figure(id, "pledge.figure." + name, printed, why));
    }

    private static Explanation explain(Tally tally, Counted counted, List<Explanation> parts) {
        return Explanation.of("pledge.step.count." + counted.figure())
                .gives("", tally.count(counted) + "")
                .from(parts)
                .at(parts.isEmpty() ? places(tally) : List.of());
    }

    /** A unit's own pledges are listed; above it, the counts of the units below are. */
    private List<Explanation> parts(String campaign, String unit, Tally tally, Counted counted) {
        List<Explanation> parts =
                new ArrayList<>(parts(campaign, content.register().childrenOf(unit), counted));
        parts.addAll(
                parts(
                        tally.those(counted).stream()
                                .filter(status -> status.pledge().unit().equals(unit))
                                .toList()));
        return parts;
    }

    private List<Explanation> parts(String campaign, List<Unit> units, Counted counted) {
        List<Explanation> parts = new ArrayList<>();
        for (Unit unit : units) {
            String id = unit.id().value();
            results.unit(campaign, id)
                    .ifPresent(
                            part ->
                                    parts.add(
                                            Explanation.of("pledge.step.unit", unit.name().value())
                                                    .gives("", part.count(counted) + "")
                                                    .explainedBy(count(campaign, id, counted))));
        }
        return parts;
    }

    private static List<Explanation> parts(List<PledgeStatus> pledges) {
        return pledges.stream()
                .map(
                        status ->
                                Explanation.of(
                                                "pledge.step.counted",
                                                status.pledge().text().value())
                                        .at(List.of(status.pledge().id().span()))
                                        .explainedBy(progress(status)))
                .toList();
    }

    /** A count of none rests on all pledges looked at: their first lines. */
    private static List<Span> places(Tally tally) {
        return tally.pledges().stream().map(each -> each.pledge().id().span()).toList();
    }

    private static Explanation rate(String campaign, String scope, Tally tally, boolean weighted) {
        int done = tally.done(weighted);
        int standing = tally.standing(weighted);
        String kind = weighted ? "weighted" : "plain";
        Explanation above =
                Explanation.of("pledge.step.done." + kind)
                        .gives("", done + "")
                        .explainedBy(count(campaign, scope, Counted.DELIVERED));
        Explanation all =
                Explanation.of("pledge.step.all." + kind)
                        .gives("", standing + "")
                        .explainedBy(count(campaign, scope, Counted.ALL));
        return Explanation.of("pledge.step.rate." + kind)
                .gives(tally.ratio(weighted).division(), tally.ratio(weighted).perCent())
                .from(List.of(above, all));
    }
}
