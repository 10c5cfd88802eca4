package org.liangbang.campaign.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.liangbang.campaign.Event;
import org.liangbang.campaign.Events;
import org.liangbang.campaign.finding.FindingResults.Weakness;
import org.liangbang.check.CheckedContent;
import org.liangbang.compute.Computation;
import org.liangbang.compute.ResultType;
import org.liangbang.compute.Results;
import org.liangbang.model.Unit;
import org.liangbang.source.Located;

/** The states of findings on a day, and their counts by unit and owner. */
final class FindingComputation implements Computation<FindingResults> {
    /** For how many months after it was closed the same thing counts as a repeat. */
    private static final int REPEAT_MONTHS = 12;

    private final List<Events> events;

    /** A computation that knows the events of these kinds of record. */
    FindingComputation(List<Events> events) {
        this.events = List.copyOf(events);
    }

    @Override
    public ResultType<FindingResults> type() {
        return FindingResults.TYPE;
    }

    @Override
    public Computed<FindingResults> compute(
            CheckedContent content, LocalDate asOf, Results earlier) {
        Map<String, Event> byPath = FindingSourceRule.byPath(events, content.register());
        List<Finding> known =
                content.all(Finding.TYPE).stream()
                        .filter(finding -> !finding.found().value().isAfter(asOf))
                        .toList();
        Map<Alike, List<Finding>> alike = new LinkedHashMap<>();
        known.forEach(
                each -> alike.computeIfAbsent(Alike.of(each), none -> new ArrayList<>()).add(each));
        List<FindingStatus> all = new ArrayList<>();
        for (Finding finding : known) {
            Event event = Optional.ofNullable(byPath.get(finding.source().value())).orElseThrow();
            Optional<Finding> before =
                    repeated(finding, alike.getOrDefault(Alike.of(finding), List.of()));
            all.add(status(finding, asOf, event, before, content));
        }
        FindingResults results =
                new FindingResults(
                        all,
                        tallies(all, status -> lineage(status, content)),
                        tallies(all, status -> List.of(status.owner())),
                        weaknesses(byPath, all, asOf));
        return new Computed<>(results, new FindingFigures(results, content).all());
    }

    /** What repeats have in common. */
    private record Alike(String campaign, String unit, FindingClass kind) {
        static Alike of(Finding finding) {
            return new Alike(finding.campaign(), finding.unit().value(), finding.kind());
        }
    }

    /** The one of its like that was closed last before it was found, within the year before. */
    private static Optional<Finding> repeated(Finding finding, List<Finding> alike) {
        LocalDate found = finding.found().value();
        Optional<Finding> latest = Optional.empty();
        LocalDate latestDay = found.minusMonths(REPEAT_MONTHS).minusDays(1);
        for (Finding other : alike) {
            Optional<LocalDate> closed = Life.of(other, found).closed().map(Located::value);
            if (!other.equals(finding) && closed.isPresent() && closed.get().isAfter(latestDay)) {
                latest = Optional.of(other);
                latestDay = closed.get();
            }
        }
        return latest;
    }

    private static FindingStatus status(
            Finding finding,
            LocalDate asOf,
            Event event,
            Optional<Finding> repeated,
            CheckedContent content) {
        Life life = Life.of(finding, asOf);
        LocalDate end = life.closed().map(Located::value).orElse(asOf);
        return new FindingStatus(
                finding,
                asOf,
                event,
                content.post(finding.owner().value(), finding.unit().value()).id().value(),
                life.state(),
                life.due(),
                life.submitted(),
                life.closed(),
                life.known(),
                content.register().calendar().between(finding.found().value(), end),
                repeated);
    }

    private static List<String> lineage(FindingStatus status, CheckedContent content) {
        Unit unit = content.unit(status.finding().unit().value());
        return content.register().lineage(unit).stream().map(each -> each.id().value()).toList();
    }

    private static Map<String, Map<String, Tally>> tallies(
            List<FindingStatus> all, Function<FindingStatus, List<String>> scopes) {
        Map<String, Map<String, List<FindingStatus>>> gathered = new LinkedHashMap<>();
        for (FindingStatus status : all) {
            Map<String, List<FindingStatus>> ofCampaign =
                    gathered.computeIfAbsent(
                            status.finding().campaign(), none -> new LinkedHashMap<>());
            for (String scope : scopes.apply(status)) {
                ofCampaign.computeIfAbsent(scope, none -> new ArrayList<>()).add(status);
            }
        }
        Map<String, Map<String, Tally>> tallies = new LinkedHashMap<>();
        gathered.forEach(
                (campaign, some) -> {
                    Map<String, Tally> counted = new LinkedHashMap<>();
                    some.forEach((scope, findings) -> counted.put(scope, new Tally(findings)));
                    tallies.put(campaign, counted);
                });
        return tallies;
    }

    /** Events whose path continues that of another are weaknesses named there. */
    private static Map<String, List<Weakness>> weaknesses(
            Map<String, Event> byPath, List<FindingStatus> all, LocalDate asOf) {
        Map<String, List<FindingStatus>> raised = new LinkedHashMap<>();
        for (FindingStatus status : all) {
            raised.computeIfAbsent(status.event().path(), none -> new ArrayList<>()).add(status);
        }
        Map<String, List<Weakness>> weaknesses = new LinkedHashMap<>();
        for (Event event : byPath.values()) {
            int end = event.path().lastIndexOf('/');
            if (!event.day().isAfter(asOf)
                    && !event.campaigns().isEmpty()
                    && end > 0
                    && byPath.containsKey(event.path().substring(0, end))) {
                weaknesses
                        .computeIfAbsent(event.campaigns().get(0), none -> new ArrayList<>())
                        .add(new Weakness(event, raised.getOrDefault(event.path(), List.of())));
            }
        }
        return weaknesses;
    }
}
