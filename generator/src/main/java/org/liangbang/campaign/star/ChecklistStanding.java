package org.liangbang.campaign.star;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liangbang.model.Unit;

/** A check-list on a day: how each unit it applies to was last found. Immutable. */
public final class ChecklistStanding {
    private final Checklist checklist;
    private final List<Unit> units;
    private final LocalDate asOf;
    private final Map<String, ChecklistResult> latest = new LinkedHashMap<>();

    /**
     * A check-list on a day.
     *
     * @param units those it applies to, in order
     */
    ChecklistStanding(Checklist checklist, List<Unit> units, LocalDate asOf) {
        this.checklist = checklist;
        this.units = List.copyOf(units);
        this.asOf = asOf;
        for (ChecklistResult result : checklist.results()) {
            LocalDate day = result.date().value();
            ChecklistResult before = latest.get(result.unit().value());
            boolean later = before == null || !day.isBefore(before.date().value());
            if (!day.isAfter(asOf) && later) {
                latest.put(result.unit().value(), result);
            }
        }
    }

    /** The check-list. */
    public Checklist checklist() {
        return checklist;
    }

    /** Its id. */
    public String id() {
        return checklist.home().id();
    }

    /** The campaign it belongs to. */
    public String campaign() {
        return checklist.home().campaign();
    }

    /** The units it applies to, in the order of the units. */
    public List<Unit> units() {
        return units;
    }

    /** The day. */
    public LocalDate asOf() {
        return asOf;
    }

    /** How many items there are. */
    public int number() {
        return checklist.items().size();
    }

    /** How a unit was last found; none when nobody looked yet. */
    public Optional<ChecklistResult> result(String unit) {
        return Optional.ofNullable(latest.get(unit));
    }

    /** How many items a unit meets by now, counting what was put right; 0 when nobody looked. */
    public int met(String unit) {
        return result(unit).map(found -> number() - found.missingOn(asOf).size()).orElse(0);
    }

    /** The units that were looked at. */
    public List<Unit> seen() {
        return units.stream().filter(unit -> result(unit.id().value()).isPresent()).toList();
    }

    /** The units that nobody looked at. */
    public List<Unit> unseen() {
        return units.stream().filter(unit -> result(unit.id().value()).isEmpty()).toList();
    }

    /** The units that meet every item. */
    public List<Unit> whole() {
        return units.stream().filter(unit -> met(unit.id().value()) == number()).toList();
    }

    /** The units that still lack an item. */
    public List<Unit> lacking(String item) {
        List<Unit> lacking = new ArrayList<>();
        for (Unit unit : seen()) {
            result(unit.id().value())
                    .filter(
                            found ->
                                    found.missingOn(asOf).stream()
                                            .anyMatch(lack -> lack.item().value().equals(item)))
                    .ifPresent(found -> lacking.add(unit));
        }
        return lacking;
    }
}
