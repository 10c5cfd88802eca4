package org.liangbang.campaign.observation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liangbang.campaign.observation.ObservationResults.Asked;
import org.liangbang.campaign.observation.ObservationResults.OfCampaign;
import org.liangbang.campaign.observation.ObservationResults.Said;
import org.liangbang.campaign.observation.Round.Visit;
import org.liangbang.check.CheckedContent;
import org.liangbang.compute.Computation;
import org.liangbang.compute.ResultType;
import org.liangbang.compute.Results;
import org.liangbang.model.CalendarPeriod;
import org.liangbang.model.Campaign;
import org.liangbang.model.Rhythm;
import org.liangbang.model.Topic;
import org.liangbang.model.Unit;
import org.liangbang.source.Located;

/** Visits by quarter and unit, and what was said and asked on them. */
final class ObservationComputation implements Computation<ObservationResults> {
    @Override
    public ResultType<ObservationResults> type() {
        return ObservationResults.TYPE;
    }

    @Override
    public Computed<ObservationResults> compute(
            CheckedContent content, LocalDate asOf, Results earlier) {
        List<Observation> all =
                content.all(Observation.TYPE).stream()
                        .filter(each -> !each.day().isAfter(asOf))
                        .sorted(
                                Comparator.comparing(Observation::day)
                                        .thenComparing(Observation::id))
                        .toList();
        Map<String, OfCampaign> campaigns = new LinkedHashMap<>();
        for (Campaign campaign : content.all(Campaign.TYPE)) {
            String id = campaign.id().value();
            List<Observation> standing =
                    all.stream()
                            .filter(each -> each.campaigns().contains(id) && each.standsOn(asOf))
                            .toList();
            if (all.stream().anyMatch(each -> each.campaigns().contains(id))) {
                campaigns.put(id, new Gathering(content, campaign, asOf).of(standing));
            }
        }
        ObservationResults results = new ObservationResults(all, campaigns);
        return new Computed<>(results, new ObservationFigures(results, content, asOf).all());
    }

    /** Gathers the visits of one campaign. */
    private record Gathering(CheckedContent content, Campaign campaign, LocalDate asOf) {
        OfCampaign of(List<Observation> observations) {
            List<Unit> audience =
                    content.all(Unit.TYPE).stream()
                            .filter(unit -> content.register().takesPart(unit, campaign))
                            .toList();
            List<Round> quarters = new ArrayList<>();
            for (CalendarPeriod quarter : quarters()) {
                List<Observation> within =
                        observations.stream()
                                .filter(each -> quarter.contains(round(each)))
                                .toList();
                quarters.add(round(Optional.of(quarter), within, audience));
            }
            Map<String, List<Said>> said = new LinkedHashMap<>();
            List<Asked> asked = new ArrayList<>();
            observations.forEach(each -> hear(each, said, asked));
            return new OfCampaign(
                    round(Optional.empty(), observations, audience), quarters, asked, said);
        }

        /** A visit counts in the quarter in which its round begins. */
        private static LocalDate round(Observation each) {
            return each.front().period().value().first();
        }

        private List<CalendarPeriod> quarters() {
            List<CalendarPeriod> quarters = new ArrayList<>();
            CalendarPeriod quarter =
                    CalendarPeriod.of(Rhythm.QUARTER, campaign.period().from().value());
            LocalDate last =
                    asOf.isBefore(campaign.period().last()) ? asOf : campaign.period().last();
            while (!quarter.first().isAfter(last)) {
                quarters.add(quarter);
                quarter = quarter.next();
            }
            return quarters;
        }

        private Round round(
                Optional<CalendarPeriod> quarter,
                List<Observation> observations,
                List<Unit> audience) {
            Map<String, List<Visit>> found = new LinkedHashMap<>();
            Map<String, List<Located<String>>> looked = new LinkedHashMap<>();
            for (Observation each : observations) {
                int number = 0;
                for (Stop stop : each.front().stops()) {
                    number++;
                    visit(new Visit(each, stop, number), found);
                }
                each.allTopics()
                        .forEach(
                                topic ->
                                        looked.computeIfAbsent(
                                                        topic.value(), none -> new ArrayList<>())
                                                .add(topic));
            }
            Map<String, List<Visit>> visits = new LinkedHashMap<>();
            for (Unit unit : audience) {
                List<Visit> of = found.get(unit.id().value());
                if (of != null) {
                    visits.put(unit.id().value(), of);
                }
            }
            return new Round(
                    campaign.id().value(),
                    quarter,
                    observations,
                    audience,
                    visits,
                    vocabulary(quarter),
                    looked);
        }

        /** A visit to a grid or branch is one to the community it lies in. */
        private void visit(Visit visit, Map<String, List<Visit>> found) {
            visit.stop()
                    .unit()
                    .map(unit -> content.unit(unit.value()))
                    .ifPresent(
                            unit ->
                                    content.register()
                                            .lineage(unit)
                                            .forEach(
                                                    above ->
                                                            found.computeIfAbsent(
                                                                            above.id().value(),
                                                                            none ->
                                                                                    new ArrayList<>())
                                                                    .add(visit)));
        }

        /** The topics in use on some day of the quarter, or of the campaign so far. */
        private List<Topic> vocabulary(Optional<CalendarPeriod> quarter) {
            LocalDate first =
                    quarter.map(CalendarPeriod::first).orElse(campaign.period().from().value());
            LocalDate last = quarter.map(CalendarPeriod::last).orElse(asOf);
            return campaign.topics().stream()
                    .filter(
                            topic ->
                                    topic.from().filter(day -> day.value().isAfter(last)).isEmpty()
                                            && topic.to()
                                                    .filter(day -> day.value().isBefore(first))
                                                    .isEmpty())
                    .toList();
        }

        private void hear(Observation each, Map<String, List<Said>> said, List<Asked> asked) {
            for (Comment comment : each.front().comments()) {
                comment.about()
                        .ifPresent(
                                unit ->
                                        said.computeIfAbsent(
                                                        unit.value(), none -> new ArrayList<>())
                                                .add(new Said(each, comment)));
            }
            String organiser = each.front().organiser().value();
            for (Requirement requirement : each.front().requirements()) {
                asked.add(
                        new Asked(
                                each,
                                requirement,
                                requirement
                                        .followUp()
                                        .map(post -> content.post(post.value(), organiser))
                                        .map(post -> post.id().value())));
            }
        }
    }
}
