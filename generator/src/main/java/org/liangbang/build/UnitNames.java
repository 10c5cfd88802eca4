package org.liangbang.build;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liangbang.model.Unit;

/** Finds the names of units in a text, the longest at each place. */
final class UnitNames {
    private static final int KEY = 2;

    /** The units whose names begin with two characters, longest name first. */
    private final Map<String, List<Unit>> byStart = new LinkedHashMap<>();

    /** The first characters of all names. */
    private final BitSet starts = new BitSet();

    private final Map<String, Integer> holders = new LinkedHashMap<>();

    UnitNames(Collection<Unit> units) {
        for (Unit unit : units) {
            String name = unit.name().value();
            holders.merge(name, 1, Integer::sum);
            if (name.length() >= KEY) {
                starts.set(name.charAt(0));
                byStart.computeIfAbsent(name.substring(0, KEY), key -> new ArrayList<>()).add(unit);
            }
        }
        byStart.values().forEach(list -> list.sort((a, b) -> length(b) - length(a)));
    }

    private static int length(Unit unit) {
        return unit.name().value().length();
    }

    /**
     * A name in a text.
     *
     * @param from offset of the name
     * @param unit the id of the unit; empty when several bear the name
     */
    record Mention(int from, Optional<String> unit) {}

    /** The names in a text, in order. */
    List<Mention> in(String text) {
        List<Mention> mentions = new ArrayList<>();
        int at = 0;
        while (at + KEY <= text.length()) {
            Optional<Unit> unit = at(text, at);
            int from = at;
            unit.ifPresent(found -> mentions.add(new Mention(from, idOf(found))));
            at += unit.map(UnitNames::length).orElse(1);
        }
        return mentions;
    }

    private Optional<String> idOf(Unit unit) {
        boolean unique = holders.getOrDefault(unit.name().value(), 0) == 1;
        return unique ? Optional.of(unit.id().value()) : Optional.empty();
    }

    /** Asked at every character of all articles, so most are turned away at a glance. */
    private Optional<Unit> at(String text, int at) {
        if (starts.get(text.charAt(at))) {
            for (Unit unit : byStart.getOrDefault(text.substring(at, at + KEY), List.of())) {
                if (text.startsWith(unit.name().value(), at)) {
                    return Optional.of(unit);
                }
            }
        }
        return Optional.empty();
    }
}
