package org.liangbang.campaign.star;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liangbang.check.CheckedContent;
import org.liangbang.compute.Computation;
import org.liangbang.compute.Figure;
import org.liangbang.compute.ResultType;
import org.liangbang.compute.Results;
import org.liangbang.model.Campaign;

/** Tasks, stars and plans of all units on a day, and how stars are spread, quarter by quarter. */
final class StarComputation implements Computation<StarResults> {
    @Override
    public ResultType<StarResults> type() {
        return StarResults.TYPE;
    }

    @Override
    public Computed<StarResults> compute(CheckedContent content, LocalDate asOf, Results earlier) {
        Map<UnitStars.Home, UnitStars> files = new LinkedHashMap<>();
        content.all(UnitStars.TYPE).forEach(file -> files.put(file.home(), file));
        List<CampaignStars> campaigns = new ArrayList<>();
        List<Figure> figures = new ArrayList<>();
        for (StarStandard standard : content.all(StarStandard.TYPE)) {
            Campaign campaign = content.campaign(standard.campaign());
            List<UnitStanding> standings =
                    content.register().units().values().stream()
                            .filter(unit -> unit.track().isPresent())
                            .filter(unit -> content.register().takesPart(unit, campaign))
                            .map(
                                    unit ->
                                            new UnitStanding(
                                                    standard,
                                                    unit,
                                                    Optional.ofNullable(
                                                            files.get(
                                                                    new UnitStars.Home(
                                                                            standard.campaign(),
                                                                            unit.id().value()))),
                                                    asOf))
                            .toList();
            CampaignStars stars =
                    new CampaignStars(
                            campaign, standard, standings, Point.of(campaign, asOf), content);
            campaigns.add(stars);
            figures.addAll(new StarFigures(stars).all());
        }
        return new Computed<>(new StarResults(campaigns), figures);
    }
}
