package org.liangbang.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A town or sub-district with its units.
 *
 * @param id its id
 * @param name its name
 * @param urban whether it is a sub-district
 * @param units the villages or communities under it, in order
 */
record Town(String id, String name, boolean urban, List<Town.Member> units) {
    /** How many units a town has; the last town may have fewer. */
    static final int SIZE = 50;

    /**
     * A village or community.
     *
     * @param id its id
     * @param name its name
     * @param town the id of its town
     */
    record Member(String id, String name, String town) {}

    /** The towns for a number of units. */
    static List<Town> towns(int units, Words words) {
        List<Town> towns = new ArrayList<>();
        for (int first = 0; first < units; first += SIZE) {
            towns.add(town(first / SIZE, Math.min(SIZE, units - first), words));
        }
        return towns;
    }

    private static Town town(int number, int size, Words words) {
        boolean urban = number % 3 == 1;
        String id = String.format(Locale.ROOT, "t%03d", number + 1);
        String name = name("town", number, words) + words.one(urban ? "town.urban" : "town.rural");
        String ending = words.one(urban ? "unit.urban" : "unit.rural");
        List<Member> members = new ArrayList<>();
        for (int at = 0; at < size; at++) {
            String unit = String.format(Locale.ROOT, "%s-u%02d", id, at + 1);
            members.add(new Member(unit, name("unit", at, words) + ending, id));
        }
        return new Town(id, name, urban, members);
    }

    /** Two syllables; numbers begin again after all pairs. */
    private static String name(String key, int number, Words words) {
        List<String> first = words.all(key + ".first");
        List<String> second = words.all(key + ".second");
        return first.get(number % first.size()) + second.get(number / first.size() % second.size());
    }
}
