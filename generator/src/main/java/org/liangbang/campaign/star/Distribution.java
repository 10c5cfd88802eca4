package org.liangbang.campaign.star;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.liangbang.compute.Ratio;

/** How many units hold how many stars on a day. Immutable. */
public final class Distribution {
    private final List<UnitStanding> units;
    private final List<List<UnitStanding>> byCount = new ArrayList<>();
    private final LocalDate day;
    private int stars;

    /**
     * Counts stars.
     *
     * @param most how many stars there are
     * @param day not later than the day of the standings
     */
    Distribution(List<UnitStanding> units, int most, LocalDate day) {
        this.units = List.copyOf(units);
        this.day = day;
        for (int count = 0; count <= most; count++) {
            byCount.add(new ArrayList<>());
        }
        for (UnitStanding unit : units) {
            int held = unit.heldOn(day).size();
            byCount.get(held).add(unit);
            stars += held;
        }
    }

    /** The day. */
    public LocalDate day() {
        return day;
    }

    /** All units counted. */
    public List<UnitStanding> units() {
        return units;
    }

    /** How many stars a unit can hold. */
    public int most() {
        return byCount.size() - 1;
    }

    /** The units that hold exactly so many stars. */
    public List<UnitStanding> with(int count) {
        return List.copyOf(byCount.get(count));
    }

    /** How many units hold so many stars or more. */
    public int atLeast(int count) {
        int found = 0;
        for (int held = count; held <= most(); held++) {
            found += byCount.get(held).size();
        }
        return found;
    }

    /** The units that hold so many stars or more over all of them. */
    public Ratio share(int count) {
        return Ratio.of(atLeast(count), units.size());
    }

    /** How many stars are held in all. */
    public int stars() {
        return stars;
    }
}
