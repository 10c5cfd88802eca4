package org.liangbang.campaign.observation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liangbang.compute.Ratio;
import org.liangbang.model.CalendarPeriod;
import org.liangbang.model.Topic;
import org.liangbang.model.Unit;
import org.liangbang.source.Located;

/**
 * The visits of a campaign in a quarter, or in all of its days so far.
 *
 * @param campaign the campaign they serve
 * @param quarter the quarter; empty for all days so far
 * @param observations in order of their days
 * @param audience the units that ought to be visited, in the order written
 * @param visits to each of these units and to those below it; units never visited are left out
 * @param vocabulary the topics in use
 * @param looked at which places each topic was looked at; topics never looked at are left out
 */
public record Round(
        String campaign,
        Optional<CalendarPeriod> quarter,
        List<Observation> observations,
        List<Unit> audience,
        Map<String, List<Visit>> visits,
        List<Topic> vocabulary,
        Map<String, List<Located<String>>> looked) {
    /**
     * A stop of an observation.
     *
     * @param observation the observation
     * @param stop the stop
     * @param number its place on the way, from 1
     */
    public record Visit(Observation observation, Stop stop, int number) {}

    /** What the figures of all days so far are filed under. */
    static final String ALL = "all";

    /** Keeps its own copies. */
    public Round {
        observations = List.copyOf(observations);
        audience = List.copyOf(audience);
        visits = Collections.unmodifiableMap(new LinkedHashMap<>(visits));
        vocabulary = List.copyOf(vocabulary);
        looked = Collections.unmodifiableMap(new LinkedHashMap<>(looked));
    }

    /** The quarter's id, or {@link #ALL}. */
    public String id() {
        return quarter.map(CalendarPeriod::id).orElse(ALL);
    }

    /** The visits to a unit and to those below it, in order of their days. */
    public List<Visit> to(String unit) {
        return visits.getOrDefault(unit, List.of());
    }

    /** All stops, in order of the days and the way. */
    public List<Visit> stops() {
        List<Visit> stops = new ArrayList<>();
        for (Observation each : observations) {
            for (int at = 0; at < each.front().stops().size(); at++) {
                stops.add(new Visit(each, each.front().stops().get(at), at + 1));
            }
        }
        return stops;
    }

    /** How many units of the audience were visited. */
    public int visited() {
        return visits.size();
    }

    /** The units of the audience that were never visited, in the order written. */
    public List<Unit> missing() {
        return audience.stream().filter(unit -> !visits.containsKey(unit.id().value())).toList();
    }

    /** The share of the audience that was visited; none without an audience. */
    public Optional<Ratio> visitedRate() {
        return rate(visited(), audience.size());
    }

    /** How many topics in use were looked at. */
    public int topicsLooked() {
        return (int)
                vocabulary.stream().filter(each -> looked.containsKey(each.id().value())).count();
    }

    /** The share of the topics in use that were looked at; none without topics. */
    public Optional<Ratio> topicsRate() {
        return rate(topicsLooked(), vocabulary.size());
    }

    /** One count over another; none when there is nothing below the line. */
    static Optional<Ratio> rate(int above, int below) {
        return Optional.of(Ratio.of(above, below)).filter(Ratio::isDefined);
    }
}
