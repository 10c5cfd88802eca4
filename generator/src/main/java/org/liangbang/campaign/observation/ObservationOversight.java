package org.liangbang.campaign.observation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liangbang.address.Addresses;
import org.liangbang.campaign.Coverage;
import org.liangbang.campaign.Duty;
import org.liangbang.campaign.Headline;
import org.liangbang.campaign.Oversight;
import org.liangbang.campaign.Upkeep;
import org.liangbang.campaign.View;
import org.liangbang.campaign.observation.ObservationResults.Asked;
import org.liangbang.campaign.observation.ObservationResults.OfCampaign;
import org.liangbang.document.Inline;
import org.liangbang.model.Topic;
import org.liangbang.source.Located;

/** Requirements to report on, units and topics never looked at, and whether rounds go on. */
final class ObservationOversight implements Oversight {
    /** A round a quarter, with a few days' grace. */
    private static final int QUARTER_DAYS = 100;

    private static List<OfCampaign> campaigns(View view) {
        ObservationResults results = view.results().get(ObservationResults.TYPE);
        return results.campaigns().stream()
                .flatMap(campaign -> results.campaign(campaign).stream())
                .toList();
    }

    @Override
    public List<Duty> duties(View view) {
        ObservationWords words = new ObservationWords(view);
        List<Duty> duties = new ArrayList<>();
        for (OfCampaign of : campaigns(view)) {
            for (Asked asked : of.asked()) {
                boolean home = asked.observation().campaign().equals(of.whole().campaign());
                asked.requirement()
                        .due()
                        .filter(due -> home)
                        .ifPresent(due -> duties.add(duty(asked, due, words, view)));
            }
        }
        return duties;
    }

    private static Duty duty(
            Asked asked, Located<LocalDate> due, ObservationWords words, View view) {
        return new Duty(
                Inline.Reference.to(
                        ObservationWords.page(asked.observation()).at("requirements"),
                        asked.requirement().head().value()),
                words.get("kind"),
                asked.observation().front().organiser().value(),
                asked.post(),
                due.value(),
                asked.requirement().reportedBy(view.asOf()).map(report -> report.date().value()));
    }

    @Override
    public List<Coverage> coverage(View view) {
        ObservationWords words = new ObservationWords(view);
        List<Coverage> coverage = new ArrayList<>();
        for (OfCampaign of : campaigns(view)) {
            coverage.add(units(of.whole(), words));
            coverage.add(topics(of.whole(), words));
        }
        return coverage;
    }

    private static Coverage units(Round whole, ObservationWords words) {
        List<List<Inline>> missing = new ArrayList<>();
        whole.missing().forEach(unit -> missing.add(List.of(words.unit(unit.id().value()))));
        return new Coverage(
                "visits-" + whole.campaign(),
                words.get("coverage.units", words.campaign(whole.campaign())),
                List.of(words.figure(ObservationFigures.of(whole, "visited-rate"))),
                missing,
                more(whole, "coverage", words));
    }

    private static Coverage topics(Round whole, ObservationWords words) {
        List<List<Inline>> missing = new ArrayList<>();
        for (Topic topic : whole.vocabulary()) {
            if (!whole.looked().containsKey(topic.id().value())) {
                missing.add(Inline.line(topic.name().value()));
            }
        }
        return new Coverage(
                "topics-" + whole.campaign(),
                words.get("coverage.topics", words.campaign(whole.campaign())),
                List.of(words.figure(ObservationFigures.of(whole, "topics-rate"))),
                missing,
                more(whole, "topics", words));
    }

    private static Inline.Reference more(Round whole, String place, ObservationWords words) {
        return Inline.Reference.to(
                Addresses.observations(whole.campaign()).at(place), words.get("more"));
    }

    @Override
    public List<Upkeep> upkeep(View view) {
        ObservationWords words = new ObservationWords(view);
        return campaigns(view).stream()
                .map(
                        of ->
                                new Upkeep(
                                        Inline.Reference.to(
                                                Addresses.observations(of.whole().campaign()),
                                                words.get(
                                                        "upkeep",
                                                        words.campaign(of.whole().campaign()))),
                                        of.whole().observations().stream()
                                                .map(Observation::day)
                                                .reduce((first, last) -> last),
                                        QUARTER_DAYS,
                                        Optional.empty()))
                .toList();
    }

    @Override
    public List<Headline> headlines(View view) {
        ObservationWords words = new ObservationWords(view);
        List<Headline> headlines = new ArrayList<>();
        for (OfCampaign of : campaigns(view)) {
            for (String name : List.of("stops", "visited-rate", "followed-rate")) {
                headlines.add(
                        new Headline(
                                words.get("headline." + name),
                                ObservationFigures.of(of.whole(), name),
                                Optional.empty()));
            }
        }
        return headlines;
    }
}
