package org.liangbang.recount;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The tree of units, and who belongs to an audience. */
final class Units {
    private final Map<String, Map<String, String>> units = new LinkedHashMap<>();

    Units(Published data) {
        data.rows("units").forEach(unit -> units.put(unit.get("id"), unit));
    }

    /** Whether a unit is another or stands below it. */
    boolean isWithin(String unit, String above) {
        String at = unit;
        while (!at.isEmpty() && !at.equals(above)) {
            at = units.getOrDefault(at, Map.of()).getOrDefault("parent", "");
        }
        return !at.isEmpty();
    }

    /** The units that belong to all of some audiences, in the order published. */
    List<String> among(List<JsonNode> audiences) {
        List<String> found = new ArrayList<>();
        units.forEach(
                (id, unit) -> {
                    if (audiences.stream().allMatch(audience -> isAmong(unit, audience))) {
                        found.add(id);
                    }
                });
        return found;
    }

    private boolean isAmong(Map<String, String> unit, JsonNode audience) {
        boolean kind = audience.path("kinds").isEmpty();
        for (JsonNode each : audience.path("kinds")) {
            kind |= each.asString().equals(unit.get("kind"));
        }
        boolean place = audience.path("units").isEmpty();
        for (JsonNode each : audience.path("units")) {
            place |= isWithin(unit.getOrDefault("id", ""), each.asString());
        }
        return kind && place;
    }
}
