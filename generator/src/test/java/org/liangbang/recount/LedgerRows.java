package org.liangbang.recount;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The rows of a ledger as published: their cells, how they stand, which of them are asked for. */
final class LedgerRows {
    /** A row came into a state on a day. */
    record Step(String state, LocalDate day) {}

    private final Published data;
    private final Units units;
    private final String ledger;
    private final Map<String, String> types = new LinkedHashMap<>();
    private final Map<String, String> roles = new LinkedHashMap<>();
    private final Map<String, List<Step>> steps = new LinkedHashMap<>();
    private final Map<String, Set<String>> linked = new LinkedHashMap<>();
    private final Set<String> closing = new LinkedHashSet<>();

    LedgerRows(Published data, Units units, String ledger) {
        this.data = data;
        this.units = units;
        this.ledger = ledger;
        for (Map<String, String> row :
                data.rows("ledger-columns", Map.of("ledger", ledger), "ledger")) {
            String column = Published.cell(row, "column");
            types.put(column, Published.cell(row, "type"));
            Stream.of(Published.cell(row, "roles").split(" "))
                    .forEach(role -> roles.put(role, column));
        }
        data.rows("ledger-states", Map.of("ledger", ledger, "closes", "true"), "ledger", "closes")
                .forEach(row -> closing.add(Published.cell(row, "state")));
    }

    List<Map<String, String>> all() {
        return data.rows("ledger-" + ledger);
    }

    /** Whether a column is public; what stands in the others nobody can look up. */
    boolean shows(String column) {
        return types.containsKey(column);
    }

    /** The column that plays a role; empty when none that is public does. */
    String role(String role) {
        return roles.getOrDefault(role, "");
    }

    /** What stands in a cell; several values of a kind that has no blanks. */
    List<String> values(Map<String, String> row, String column) {
        String cell = Published.cell(row, column);
        if (cell.isEmpty()) {
            return List.of();
        }
        boolean words = List.of("text", "count").contains(types.getOrDefault(column, ""));
        return words ? List.of(cell) : List.of(cell.split(" "));
    }

    /** The steps that a row took, in order. */
    List<Step> steps(Map<String, String> row) {
        return steps.computeIfAbsent(
                Published.cell(row, "id"), id -> read(Published.cell(row, "steps")));
    }

    private static List<Step> read(String written) {
        List<Step> steps = new ArrayList<>();
        for (String step : written.split(" ")) {
            if (!step.isEmpty()) {
                int colon = step.indexOf(':');
                steps.add(
                        new Step(
                                step.substring(0, colon),
                                LocalDate.parse(step.substring(colon + 1))));
            }
        }
        return steps;
    }

    String state(Map<String, String> row) {
        List<Step> steps = steps(row);
        return steps.isEmpty() ? "" : steps.get(steps.size() - 1).state();
    }

    /** Whether a row stands as a count asks: all, open, closed, overdue, late. */
    boolean stands(Map<String, String> row, String counted) {
        String state = state(row);
        boolean closed = closing.contains(state);
        boolean open = !closed && !state.isEmpty();
        return switch (counted) {
            case "all" -> true;
            case "open" -> open;
            case "closed" -> closed;
            case "overdue" -> open && isBefore(Published.cell(row, "row.last-day"), data.asOf());
            case "late" -> closed && isBefore(Published.cell(row, role("due")), last(row));
            default -> throw new IllegalArgumentException(counted);
        };
    }

    private static boolean isBefore(String day, String other) {
        return !day.isEmpty() && day.compareTo(other) < 0;
    }

    private String last(Map<String, String> row) {
        List<Step> steps = steps(row);
        return steps.get(steps.size() - 1).day().toString();
    }

    /** The rows that meet all conditions of a definition. */
    List<Map<String, String>> where(JsonNode definition) {
        List<Map<String, String>> found = new ArrayList<>();
        for (Map<String, String> row : all()) {
            if (definition.path("where").propertyStream().allMatch(each -> meets(row, each))) {
                found.add(row);
            }
        }
        return found;
    }

    private boolean meets(Map<String, String> row, Map.Entry<String, JsonNode> condition) {
        List<String> asked = condition.getValue().valueStream().map(JsonNode::asString).toList();
        return switch (condition.getKey()) {
            case "state" -> asked.contains(state(row));
            case "linked-by" -> isLinked(row, asked);
            default -> {
                List<String> there = values(row, condition.getKey());
                yield asked.isEmpty()
                        ? there.isEmpty()
                        : there.stream()
                                .anyMatch(
                                        value ->
                                                asked.stream()
                                                        .anyMatch(
                                                                each ->
                                                                        is(
                                                                                value,
                                                                                condition.getKey(),
                                                                                each)));
            }
        };
    }

    private boolean is(String value, String column, String asked) {
        return switch (types.getOrDefault(column, "")) {
            case "unit" -> units.isWithin(value, asked);
            case "date", "period" -> Stretch.of(asked).contains(Stretch.of(value));
            default -> value.equals(asked);
        };
    }

    /** Whether rows lead here by some columns; by none at all when none are asked for. */
    private boolean isLinked(Map<String, String> row, List<String> asked) {
        String id = Published.cell(row, "id");
        List<String> paths = asked.isEmpty() ? linking() : asked;
        boolean found =
                paths.stream()
                        .anyMatch(path -> linked.computeIfAbsent(path, this::leadTo).contains(id));
        return found != asked.isEmpty();
    }

    /** The rows that a column of a ledger, such as {@code projects.needs}, leads to. */
    private Set<String> leadTo(String path) {
        int point = path.indexOf('.');
        LedgerRows from = new LedgerRows(data, units, path.substring(0, point));
        Set<String> rows = new LinkedHashSet<>();
        from.all().forEach(row -> rows.addAll(from.values(row, path.substring(point + 1))));
        return rows;
    }

    private List<String> linking() {
        return data.rows("ledger-columns", Map.of("links-to", ledger), "links-to").stream()
                .map(row -> Published.cell(row, "ledger") + "." + Published.cell(row, "column"))
                .toList();
    }
}
