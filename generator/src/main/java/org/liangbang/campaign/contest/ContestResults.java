package org.liangbang.campaign.contest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liangbang.compute.Ranking;
import org.liangbang.compute.ResultType;

/** What all contests gave by a day, in the order in which they were held. Immutable. */
public final class ContestResults {
    /** The name under which they are kept. */
    public static final ResultType<ContestResults> TYPE =
            new ResultType<>("contests", ContestResults.class);

    private static final Comparator<ContestResult> BY_DAY =
            Comparator.<ContestResult, LocalDate>comparing(
                            result -> result.contest().held().value())
                    .thenComparing(ContestResult::id);

    /**
     * A unit's place in a contest.
     *
     * @param result the contest
     * @param place the unit's place
     */
    public record UnitPlace(ContestResult result, Ranking.Place<Score> place) {}

    private record Series(String campaign, String organiser, String rule) {
        static Series of(ContestResult result) {
            Contest contest = result.contest();
            return new Series(
                    contest.campaign(), contest.organiser().value(), contest.rule().value());
        }
    }

    private final List<ContestResult> all;
    private final Map<String, ContestResult> byId = new LinkedHashMap<>();
    private final Map<String, List<ContestResult>> byOrganiser = new LinkedHashMap<>();
    private final Map<String, ContestResult> previous = new LinkedHashMap<>();
    private final Map<String, ContestResult> byVisit = new LinkedHashMap<>();
    private final Map<String, List<UnitPlace>> byUnit = new LinkedHashMap<>();

    ContestResults(List<ContestResult> results) {
        List<ContestResult> sorted = new ArrayList<>(results);
        sorted.sort(BY_DAY);
        all = List.copyOf(sorted);
        Map<Series, ContestResult> last = new LinkedHashMap<>();
        for (ContestResult result : sorted) {
            byId.put(result.id(), result);
            result.contest()
                    .observation()
                    .ifPresent(
                            visit ->
                                    byVisit.put(
                                            result.contest().campaign() + "/" + visit.value(),
                                            result));
            byOrganiser
                    .computeIfAbsent(
                            result.contest().organiser().value(), unit -> new ArrayList<>())
                    .add(result);
            ContestResult before = last.put(Series.of(result), result);
            if (before != null) {
                previous.put(result.id(), before);
            }
            for (Ranking.Place<Score> place : result.places()) {
                byUnit.computeIfAbsent(place.result().unit(), unit -> new ArrayList<>(4))
                        .add(new UnitPlace(result, place));
            }
        }
    }

    /** All contests, also those still ahead, in order of day, then of id. */
    public List<ContestResult> all() {
        return all;
    }

    /** The contests that a unit holds, in the same order. */
    public List<ContestResult> heldBy(String organiser) {
        return Collections.unmodifiableList(byOrganiser.getOrDefault(organiser, List.of()));
    }

    /** The contests of a campaign, in the same order. */
    public List<ContestResult> ofCampaign(String campaign) {
        return byId.values().stream()
                .filter(result -> result.contest().campaign().equals(campaign))
                .toList();
    }

    /** The contest with an id. */
    public Optional<ContestResult> contest(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The contest whose marks were given on a visit of a campaign. */
    public Optional<ContestResult> onVisit(String campaign, String observation) {
        return Optional.ofNullable(byVisit.get(campaign + "/" + observation));
    }

    /** The contest that the same organiser held before by the same rule in the same campaign. */
    public Optional<ContestResult> before(ContestResult result) {
        return Optional.ofNullable(previous.get(result.id()));
    }

    /** The places of a unit in the contests it took part in, in order of day. */
    public List<UnitPlace> ofUnit(String unit) {
        return Collections.unmodifiableList(byUnit.getOrDefault(unit, List.of()));
    }
}
