package org.liangbang.check.privacy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What may stand behind a numeral in an address. */
final class AddressParts {
    private final List<String> courtyards;
    private final List<String> buildings;
    private final List<String> letterBuildings;
    private final List<String> units;
    private final List<String> rooms;
    private final List<String> floors;
    private final List<String> houses;
    private final List<String> groups;
    private final List<String> doors;
    private final String directions;
    private final String sides;
    private final String firstSigns;

    AddressParts(HomeWords words) {
        this.courtyards = words.list("home.courtyards");
        this.buildings = words.list("home.buildings");
        this.letterBuildings = words.list("home.buildings.letter");
        this.units = words.list("home.units");
        this.rooms = words.list("home.rooms");
        this.floors = words.list("home.floors");
        this.houses = words.list("home.house-numbers");
        this.groups = words.list("home.groups");
        this.doors = words.list("home.doors");
        this.directions = words.list("home.directions").get(0);
        this.sides = words.list("home.sides").get(0);
        this.firstSigns =
                Stream.of(
                                        courtyards,
                                        buildings,
                                        letterBuildings,
                                        units,
                                        rooms,
                                        floors,
                                        houses,
                                        groups)
                                .flatMap(List::stream)
                                .map(word -> word.substring(0, 1))
                                .distinct()
                                .collect(Collectors.joining())
                        + '-';
    }

    /** The parts of an address. */
    enum Part {
        COURTYARD,
        BUILDING,
        /** A building with a letter, which is more often one of offices. */
        LETTER_BUILDING,
        UNIT,
        /** A word that means a staircase only when a door follows. */
        WEAK_UNIT,
        ROOM,
        FLOOR,
        HOUSE,
        GROUP,
        /** A numeral without a word. */
        BARE
    }

    /**
     * A word behind a numeral.
     *
     * @param part what it makes of the numeral
     * @param end the offset after it
     */
    record Suffix(Part part, int end) {}

    /** Whether an address may go on with a sign behind its first numeral. */
    boolean mayFollow(char folded) {
        return firstSigns.indexOf(folded) >= 0;
    }

    /** What the words at an offset make of the numeral before them. */
    Suffix after(Line line, int from, boolean letter) {
        if (letter) {
            return suffix(line, from, letterBuildings, Part.LETTER_BUILDING);
        }
        Suffix found = suffix(line, from, courtyards, Part.COURTYARD);
        found = bare(found) ? suffix(line, from, buildings, Part.BUILDING) : found;
        found = bare(found) ? unit(line, from) : found;
        found = bare(found) ? suffix(line, from, rooms, Part.ROOM) : found;
        found = bare(found) ? suffix(line, from, floors, Part.FLOOR) : found;
        found = bare(found) ? suffix(line, from, houses, Part.HOUSE) : found;
        return bare(found) ? suffix(line, from, groups, Part.GROUP) : found;
    }

    private static boolean bare(Suffix suffix) {
        return suffix.part == Part.BARE;
    }

    private Suffix unit(Line line, int from) {
        Suffix found = suffix(line, from, units, Part.UNIT);
        boolean weak = !bare(found) && !line.startsWith(units.get(0), from);
        return weak ? new Suffix(Part.WEAK_UNIT, found.end) : found;
    }

    private static Suffix suffix(Line line, int from, List<String> words, Part part) {
        for (String word : words) {
            if (line.startsWith(word, from)) {
                return new Suffix(part, from + word.length());
            }
        }
        return new Suffix(Part.BARE, from);
    }

    /** Whether a building's word goes on so that the numeral counts buildings. */
    boolean isCount(Line line, int end) {
        return line.startsWith(floors.get(0), end);
    }

    /** Whether the word of a room is the short one that also stands behind numbers of houses. */
    boolean isNumberWord(Line line, int from, int to) {
        return line.slice(from, to).equals(houses.get(0));
    }

    /** Whether an address ends with a word that only rooms have. */
    boolean endsAsRoom(Line line, int end) {
        return rooms.stream()
                .anyMatch(word -> !word.equals(houses.get(0)) && line.endsWith(word, end));
    }

    /** The offset after a door named by its side of the stairs; the offset when there is none. */
    int doorEnd(Line line, int from) {
        int at = from;
        while (at < from + 2 && directions.indexOf(line.at(at)) >= 0) {
            at++;
        }
        if (at == from) {
            return from;
        }
        at += sides.indexOf(line.at(at)) >= 0 ? 1 : 0;
        return line.startsWith(doors.get(0), at) ? at + doors.get(0).length() : from;
    }
}
