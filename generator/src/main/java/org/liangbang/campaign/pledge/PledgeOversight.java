package org.liangbang.campaign.pledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.liangbang.address.Addresses;
import org.liangbang.address.FigureId;
import org.liangbang.campaign.Coverage;
import org.liangbang.campaign.Duty;
import org.liangbang.campaign.Headline;
import org.liangbang.campaign.Oversight;
import org.liangbang.campaign.Upkeep;
import org.liangbang.campaign.View;
import org.liangbang.campaign.pledge.Tally.Counted;
import org.liangbang.document.Inline;
import org.liangbang.source.Located;

/** The deadlines of pledges, and whether their progress is kept up. */
final class PledgeOversight implements Oversight {
    private static final List<Counted> WATCHED =
            List.of(Counted.DELIVERED, Counted.VERIFIED, Counted.OVERDUE, Counted.ADJUSTED);

    @Override
    public List<Duty> duties(View view) {
        return view.results().get(PledgeResults.TYPE).all().stream()
                .filter(status -> status.state() != PledgeState.WITHDRAWN)
                .map(status -> duty(status, view))
                .toList();
    }

    private static Duty duty(PledgeStatus status, View view) {
        Pledge pledge = status.pledge();
        return new Duty(
                Inline.Reference.to(
                        Addresses.unit(pledge.unit()).at("pledges-" + pledge.campaign()),
                        pledge.text().value()),
                view.words().get("pledge.kind"),
                pledge.unit(),
                Optional.of(
                        view.content().post(pledge.owner().value(), pledge.unit()).id().value()),
                status.due().value(),
                status.deliveredOn().map(Located::value));
    }

    @Override
    public List<Coverage> coverage(View view) {
        return List.of();
    }

    @Override
    public List<Upkeep> upkeep(View view) {
        PledgeResults results = view.results().get(PledgeResults.TYPE);
        return results.campaigns().stream().map(campaign -> upkeep(campaign, view)).toList();
    }

    @Override
    public List<Headline> headlines(View view) {
        PledgeResults results = view.results().get(PledgeResults.TYPE);
        List<Headline> headlines = new ArrayList<>();
        for (String campaign : results.campaigns()) {
            headlines.addAll(headlines(campaign, PledgeFigures.WHOLE, Optional.empty(), view));
            for (String unit : results.units(campaign).keySet()) {
                headlines.addAll(headlines(campaign, unit, Optional.of(unit), view));
            }
        }
        return headlines;
    }

    private static List<Headline> headlines(
            String campaign, String scope, Optional<String> unit, View view) {
        return Stream.concat(
                        WATCHED.stream()
                                .map(
                                        counted ->
                                                headline(
                                                        counted.figure(),
                                                        PledgeFigures.count(
                                                                campaign, scope, counted),
                                                        unit,
                                                        view)),
                        Stream.of(
                                headline(
                                        "rate",
                                        PledgeFigures.rate(campaign, scope, false),
                                        unit,
                                        view)))
                .toList();
    }

    private static Headline headline(
            String label, FigureId figure, Optional<String> unit, View view) {
        return new Headline(view.words().get("pledge.headline." + label), figure, unit);
    }

    private static Upkeep upkeep(String campaign, View view) {
        Optional<LocalDate> last =
                view.results().get(PledgeResults.TYPE).campaign(campaign).pledges().stream()
                        .flatMap(status -> status.pledge().progress().stream())
                        .map(Progress::date)
                        .map(Located::value)
                        .filter(day -> !day.isAfter(view.asOf()))
                        .max(LocalDate::compareTo);
        String name = view.content().campaign(campaign).name().value();
        return new Upkeep(
                Inline.Reference.to(
                        Addresses.pledges(campaign), view.words().get("pledge.upkeep", name)),
                last,
                Upkeep.FORTNIGHT,
                Optional.empty());
    }
}
