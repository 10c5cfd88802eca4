package org.liangbang.campaign.pledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.liangbang.address.FigureId;
import org.liangbang.campaign.pledge.Tally.Counted;
import org.liangbang.check.CheckedContent;
import org.liangbang.compute.Decimals;
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
            addScope(campaign, WHOLE, whole, Optional.empty());
            results.units(campaign)
                    .forEach(
                            (unit, tally) ->
                                    addScope(campaign, unit, tally, content.register().unit(unit)));
        }
        return figures;
    }

    private void addScope(String campaign, String scope, Tally tally, Optional<Unit> unit) {
        for (Counted counted : Counted.values()) {
            add(
                    count(campaign, scope, counted),
                    counted.figure(),
                    Integer.toString(tally.count(counted)),
                    () -> explain(campaign, tally, counted, unit));
        }
        for (boolean weighted : new boolean[] {false, true}) {
            add(
                    rate(campaign, scope, weighted),
                    weighted ? "weighted-rate" : "delivered-rate",
                    Decimals.PER_CENT.printPerCent(tally.rate(weighted)),
                    () -> rate(campaign, scope, tally, weighted));
        }
    }

    private void add(FigureId id, String name, String printed, Supplier<Explanation> why) {
        figures.add(new Figure(id, "pledge.figure." + name, printed, why));
    }

    /** A unit's own pledges are listed; above it, the counts of the units below are. */
    private Explanation explain(
            String campaign, Tally tally, Counted counted, Optional<Unit> scope) {
        List<Explanation> parts = new ArrayList<>();
        List<Unit> below =
                scope.map(unit -> content.register().childrenOf(unit.id().value()))
                        .orElseGet(() -> roots(campaign));
        for (Unit unit : below) {
            String id = unit.id().value();
            results.unit(campaign, id)
                    .ifPresent(
                            part ->
                                    parts.add(
                                            Explanation.of("pledge.step.unit", unit.name().value())
                                                    .gives("", part.count(counted) + "")
                                                    .explainedBy(count(campaign, id, counted))));
        }
        for (PledgeStatus status : tally.those(counted)) {
            boolean own = scope.filter(unit -> isOf(status, unit)).isPresent();
            if (own) {
                parts.add(
                        Explanation.of("pledge.step.counted", status.pledge().text().value())
                                .at(List.of(status.pledge().id().span()))
                                .explainedBy(progress(status)));
            }
        }
        return Explanation.of("pledge.step.count." + counted.figure())
                .gives("", tally.count(counted) + "")
                .from(parts)
                .at(parts.isEmpty() ? places(tally) : List.of());
    }

    /** A count of none rests on all pledges looked at: their first lines. */
    private static List<Span> places(Tally tally) {
        return tally.pledges().stream().map(each -> each.pledge().id().span()).toList();
    }

    private static boolean isOf(PledgeStatus status, Unit unit) {
        return status.pledge().unit().equals(unit.id().value());
    }

    private List<Unit> roots(String campaign) {
        return results.units(campaign).keySet().stream()
                .map(content::unit)
                .filter(unit -> unit.parent().isEmpty())
                .toList();
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
                .gives(
                        done + " ÷ " + standing,
                        Decimals.PER_CENT.printPerCent(tally.rate(weighted)))
                .from(List.of(above, all));
    }
}
