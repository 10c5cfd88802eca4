package org.liangbang.campaign.responsibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liangbang.address.Address;
import org.liangbang.address.Addresses;
import org.liangbang.campaign.star.Star;
import org.liangbang.campaign.star.StarStandard;
import org.liangbang.campaign.wallchart.Indicator;
import org.liangbang.campaign.wallchart.WallChart;
import org.liangbang.check.Register;
import org.liangbang.model.Campaign;
import org.liangbang.model.Topic;
import org.liangbang.source.Located;

/**
 * What there is to cover in a scope.
 *
 * @param key tells scopes of a campaign apart: {@code topics}, {@code stars}, or the chart's id
 * @param byId the things by id, in the order written
 */
record Matters(String key, Map<String, Matter> byId) {
    private static Matters of(String key, List<Matter> all) {
        Map<String, Matter> byId = new LinkedHashMap<>();
        all.forEach(matter -> byId.putIfAbsent(matter.id().value(), matter));
        return new Matters(key, byId);
    }

    /** What a scope of a campaign holds; empty when the campaign has nothing of the kind. */
    static Optional<Matters> in(Scope scope, Campaign campaign, Register content) {
        return switch (scope.of()) {
            case TOPICS -> topics(campaign);
            case STARS -> stars(campaign, content);
            case INDICATORS ->
                    chart(scope, campaign, content).map(chart -> indicators(chart, campaign));
        };
    }

    /** The ids of the wall charts of a campaign, in order of their files. */
    static List<String> charts(Campaign campaign, Register content) {
        return chartsOf(campaign, content).stream().map(chart -> chart.id().value()).toList();
    }

    private static List<WallChart> chartsOf(Campaign campaign, Register content) {
        String id = campaign.id().value();
        return content.all(WallChart.TYPE).stream()
                .filter(chart -> chart.campaign().equals(id))
                .toList();
    }

    private static Turn days(Campaign campaign) {
        Located<LocalDate> first = campaign.period().from();
        return new Turn(first, campaign.period().to().orElse(first));
    }

    private static Optional<Matters> topics(Campaign campaign) {
        Turn whole = days(campaign);
        List<Matter> all = new ArrayList<>();
        for (Topic topic : campaign.topics()) {
            Turn days =
                    new Turn(topic.from().orElse(whole.first()), topic.to().orElse(whole.last()));
            String id = topic.id().value();
            all.add(
                    new Matter(
                            topic.id(),
                            topic.name().value(),
                            days.within(whole),
                            Addresses.topic(id)));
        }
        return all.isEmpty() ? Optional.empty() : Optional.of(of("topics", all));
    }

    private static Optional<Matters> stars(Campaign campaign, Register content) {
        String id = campaign.id().value();
        Address page = Addresses.stars(id);
        Optional<Turn> whole = Optional.of(days(campaign));
        return content.all(StarStandard.TYPE).stream()
                .filter(standard -> standard.campaign().equals(id))
                .findFirst()
                .map(
                        standard ->
                                of(
                                        "stars",
                                        standard.stars().stream()
                                                .map(star -> star(star, whole, page))
                                                .toList()));
    }

    private static Matter star(Star star, Optional<Turn> days, Address page) {
        return new Matter(star.id(), star.name().value(), days, page);
    }

    private static Optional<WallChart> chart(Scope scope, Campaign campaign, Register content) {
        List<WallChart> charts = chartsOf(campaign, content);
        if (scope.chart().isEmpty()) {
            return charts.size() == 1 ? Optional.of(charts.get(0)) : Optional.empty();
        }
        String asked = scope.chart().get().value();
        return charts.stream().filter(chart -> chart.id().value().equals(asked)).findFirst();
    }

    private static Matters indicators(WallChart chart, Campaign campaign) {
        Turn whole = days(campaign);
        String id = chart.id().value();
        Address page = Addresses.wallChart(chart.campaign()).at(id);
        List<Matter> all = new ArrayList<>();
        for (Indicator each : chart.indicators()) {
            Turn days = new Turn(each.start().orElse(whole.first()), each.due());
            all.add(new Matter(each.id(), each.name().value(), days.within(whole), page));
        }
        return of(id, all);
    }
}
