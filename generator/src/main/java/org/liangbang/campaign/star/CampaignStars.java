package org.liangbang.campaign.star;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liangbang.check.CheckedContent;
import org.liangbang.model.Campaign;
import org.liangbang.model.Unit;

/** The stars of a campaign on a day: of each unit, and counted up the tree. Immutable. */
public final class CampaignStars {
    private final Campaign campaign;
    private final StarStandard standard;
    private final List<Point> points;
    private final Map<String, UnitStanding> units = new LinkedHashMap<>();
    private final Map<String, Map<String, Distribution>> scopes = new LinkedHashMap<>();
    private final Map<String, List<UnitStanding>> doers = new LinkedHashMap<>();
    private final Map<String, Integer> asked = new LinkedHashMap<>();
    private final @Nullable String district;

    /**
     * Counts.
     *
     * @param standings of all units that take part, in the order of the units
     */
    CampaignStars(
            Campaign campaign,
            StarStandard standard,
            List<UnitStanding> standings,
            List<Point> points,
            CheckedContent content) {
        this.campaign = campaign;
        this.standard = standard;
        this.points = points;
        Map<String, List<UnitStanding>> above = new LinkedHashMap<>();
        for (UnitStanding standing : standings) {
            units.put(standing.id(), standing);
            standing.tasks().forEach(task -> count(task, standing));
            List<Unit> line = content.register().lineage(standing.unit());
            for (Unit each : line.subList(1, line.size())) {
                above.computeIfAbsent(each.id().value(), none -> new ArrayList<>()).add(standing);
            }
        }
        above.forEach((scope, some) -> scopes.put(scope, count(some)));
        this.district =
                scopes.keySet().stream()
                        .filter(id -> content.unit(id).parent().isEmpty())
                        .findFirst()
                        .orElse(null);
    }

    private void count(TaskStatus status, UnitStanding unit) {
        String id = status.task().id().value();
        asked.merge(id, 1, Integer::sum);
        if (status.state().isDone()) {
            doers.computeIfAbsent(id, none -> new ArrayList<>()).add(unit);
        }
    }

    private Map<String, Distribution> count(List<UnitStanding> some) {
        Map<String, Distribution> counted = new LinkedHashMap<>();
        int most = standard.stars().size();
        for (Point point : points) {
            counted.put(point.id(), new Distribution(some, most, point.day()));
        }
        return counted;
    }

    /** The campaign. */
    public Campaign campaign() {
        return campaign;
    }

    /** The campaign's id. */
    public String id() {
        return campaign.id().value();
    }

    /** The standard. */
    public StarStandard standard() {
        return standard;
    }

    /** The days on which stars are counted, the day that pages speak of last. */
    public List<Point> points() {
        return points;
    }

    /** All units that take part, in the order of the units. */
    public List<UnitStanding> units() {
        return List.copyOf(units.values());
    }

    /** A unit that takes part. */
    public Optional<UnitStanding> unit(String id) {
        return Optional.ofNullable(units.get(id));
    }

    /** The units above those that take part, each once. */
    public List<String> scopes() {
        return List.copyOf(scopes.keySet());
    }

    /** The unit above all others: the district; empty when nobody takes part. */
    public Optional<String> district() {
        return Optional.ofNullable(district);
    }

    /** How stars are spread below a unit, on each day by its id; empty when none takes part. */
    public Map<String, Distribution> spread(String scope) {
        return Collections.unmodifiableMap(scopes.getOrDefault(scope, new LinkedHashMap<>()));
    }

    /** How stars are spread below a unit on the day that pages speak of. */
    public Optional<Distribution> now(String scope) {
        return Optional.ofNullable(spread(scope).get(Point.NOW));
    }

    /** The units that hold a star, in the order of the units. */
    public List<UnitStanding> holders(String star) {
        return units.values().stream().filter(unit -> unit.held(star).isPresent()).toList();
    }

    /** The units that have done a task, in the order of the units. */
    public List<UnitStanding> doers(String task) {
        return List.copyOf(doers.getOrDefault(task, List.of()));
    }

    /** How many units must do a task. */
    public int asked(String task) {
        return asked.getOrDefault(task, 0);
    }

    /** The units whose plan stands so, in the order of the units. */
    public List<UnitStanding> planned(PlanState state) {
        return units.values().stream()
                .filter(unit -> unit.plan().filter(plan -> plan.state() == state).isPresent())
                .toList();
    }
}
