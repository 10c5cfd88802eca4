package org.liangbang.recount;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Works the figures of ledgers out once more from their rows, by the definitions as published.
 * Where a definition needs what is not public, nothing can be said.
 */
final class LedgerRecount {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final YAMLMapper YAML = YAMLMapper.builder().build();

    private final Published data;
    private final Units units;
    private final Workdays workdays;
    private final Map<String, LedgerRows> ledgers = new LinkedHashMap<>();
    private final Map<String, List<Map<String, String>>> asked = new LinkedHashMap<>();
    private final Map<String, Map<String, List<Map<String, String>>>> groups =
            new LinkedHashMap<>();
    private final Map<String, JsonNode> definitions = new LinkedHashMap<>();

    LedgerRecount(Published data) {
        this.data = data;
        this.units = new Units(data);
        this.workdays = new Workdays(data);
        for (Map<String, String> row : data.rows("ledger-figures")) {
            String definition = Published.cell(row, "definition");
            if (!definition.isEmpty()) {
                definitions.computeIfAbsent(key(row, "figure"), id -> YAML.readTree(definition));
            }
        }
    }

    private static String key(Map<String, String> row, String figure) {
        return Published.cell(row, "ledger") + "/" + Published.cell(row, figure);
    }

    /** What a published figure comes to; empty when it rests on what is not public. */
    Optional<Ratio> value(Map<String, String> row) {
        String ledger = Published.cell(row, "ledger");
        LedgerRows rows = ledgers.computeIfAbsent(ledger, id -> new LedgerRows(data, units, id));
        if (rows.all().isEmpty()) {
            return Optional.empty();
        }
        String group = Published.cell(row, "group");
        JsonNode definition = definitions.get(key(row, "figure"));
        return definition == null
                ? own(key(row, "figure"), Published.cell(row, "figure"), group, rows)
                : value(ledger, definition, group, rows);
    }

    private Optional<Ratio> own(String id, String figure, String group, LedgerRows rows) {
        return switch (figure) {
            case "row-counts" ->
                    group.equals("late") && rows.role("due").isEmpty()
                            ? Optional.empty()
                            : count(rows, rows.all(), group);
            case "in-state" ->
                    Optional.of(Ratio.of(among(id, "state", group, rows, rows.all()).size()));
            case "of-unit" ->
                    Optional.of(
                            Ratio.of(among(id, rows.role("unit"), group, rows, rows.all()).size()));
            case "days-in" -> middle(stays(rows, group));
            default -> throw new IllegalArgumentException(figure);
        };
    }

    private static Optional<Ratio> count(
            LedgerRows rows, List<Map<String, String>> some, String counted) {
        return Optional.of(
                Ratio.of(some.stream().filter(row -> rows.stands(row, counted)).count()));
    }

    /** The rows of a group, of those that a figure is of. */
    private List<Map<String, String>> among(
            String figure,
            String by,
            String group,
            LedgerRows rows,
            List<Map<String, String>> some) {
        return groups.computeIfAbsent(figure, none -> grouped(by, rows, some))
                .getOrDefault(group, List.of());
    }

    private static Map<String, List<Map<String, String>>> grouped(
            String by, LedgerRows rows, List<Map<String, String>> some) {
        Map<String, List<Map<String, String>>> groups = new LinkedHashMap<>();
        for (Map<String, String> row : some) {
            List<String> of = by.equals("state") ? List.of(rows.state(row)) : rows.values(row, by);
            of.stream()
                    .distinct()
                    .forEach(
                            each ->
                                    groups.computeIfAbsent(each, none -> new ArrayList<>())
                                            .add(row));
        }
        return groups;
    }

    private Optional<Ratio> value(
            String ledger, JsonNode definition, String group, LedgerRows rows) {
        for (String division : List.of("quotient", "ratio")) {
            if (definition.has(division)) {
                JsonNode parts = definition.get(division);
                String below = parts.path("by").asString(parts.path("to").asString(""));
                Optional<Ratio> under = named(ledger, below, rows);
                Optional<Ratio> over = named(ledger, parts.get("of").asString(), rows);
                return over.flatMap(of -> under.map(of::dividedBy));
            }
        }
        if (!needed(definition).stream().allMatch(rows::shows)) {
            return Optional.empty();
        }
        String id = ledger + "/" + definition.get("id").asString();
        List<Map<String, String>> some = asked.computeIfAbsent(id, none -> rows.where(definition));
        return measured(
                definition,
                group.isEmpty()
                        ? some
                        : among(id, definition.get("by").asString(), group, rows, some),
                rows);
    }

    private Optional<Ratio> named(String ledger, String figure, LedgerRows rows) {
        return value(ledger, definitions.get(ledger + "/" + figure), "", rows);
    }

    /** The columns that a definition looks into. */
    private static Set<String> needed(JsonNode definition) {
        Set<String> columns = new LinkedHashSet<>();
        for (String measure : List.of("sum", "distinct", "by")) {
            if (definition.has(measure)) {
                columns.add(definition.get(measure).asString());
            }
        }
        if (definition.has("coverage")) {
            columns.add(definition.get("coverage").get("column").asString());
        }
        if (definition.has("change")) {
            columns.add(definition.get("change").get("of").asString());
            columns.add(definition.get("change").get("by").asString());
        }
        definition.path("where").propertyNames().forEach(columns::add);
        columns.removeAll(List.of("state", "linked-by"));
        return columns;
    }

    private Optional<Ratio> measured(
            JsonNode definition, List<Map<String, String>> some, LedgerRows rows) {
        if (definition.has("sum")) {
            return sum(definition.get("sum").asString(), some, rows);
        }
        if (definition.has("distinct")) {
            String column = definition.get("distinct").asString();
            return Optional.of(
                    Ratio.of(
                            some.stream()
                                    .flatMap(row -> rows.values(row, column).stream())
                                    .distinct()
                                    .count()));
        }
        if (definition.has("median-days")) {
            JsonNode ends = definition.get("median-days");
            return middle(
                    passages(
                            some, ends.get("from").asString(), ends.path("to").asString(""), rows));
        }
        if (definition.has("coverage")) {
            JsonNode coverage = definition.get("coverage");
            return covered(coverage, some, rows);
        }
        if (definition.has("change")) {
            return change(definition.get("change"), some, rows);
        }
        return count(rows, some, definition.get("count").asString());
    }

    private static Optional<Ratio> sum(
            String column, List<Map<String, String>> some, LedgerRows rows) {
        Ratio sum = Ratio.ZERO;
        for (Map<String, String> row : some) {
            for (String written : rows.values(row, column)) {
                Matcher number = NUMBER.matcher(written);
                if (!number.find()) {
                    return Optional.empty();
                }
                sum = sum.plus(Ratio.parse(number.group()));
            }
        }
        return Optional.of(sum);
    }

    private Optional<Ratio> covered(
            JsonNode coverage, List<Map<String, String>> some, LedgerRows rows) {
        String column = coverage.get("column").asString();
        Set<String> named = new LinkedHashSet<>();
        some.forEach(row -> named.addAll(rows.values(row, column)));
        return Optional.of(
                Ratio.of(
                        units.among(List.of(coverage.get("of"))).stream()
                                .filter(named::contains)
                                .count()));
    }

    private static Optional<Ratio> change(
            JsonNode change, List<Map<String, String>> some, LedgerRows rows) {
        Map<LocalDate, List<Map<String, String>>> periods = new TreeMap<>();
        for (Map<String, String> row : some) {
            for (String id : rows.values(row, change.get("by").asString())) {
                periods.computeIfAbsent(Stretch.of(id).first(), none -> new ArrayList<>()).add(row);
            }
        }
        List<LocalDate> days = new ArrayList<>(periods.keySet());
        String column = change.get("of").asString();
        LocalDate last = days.get(days.size() - 1);
        LocalDate before = days.get(days.size() - 2);
        Optional<Ratio> then = sum(column, periods.getOrDefault(before, List.of()), rows);
        return sum(column, periods.getOrDefault(last, List.of()), rows)
                .flatMap(now -> then.map(now::minus));
    }

    private List<Integer> stays(LedgerRows rows, String state) {
        List<Integer> days = new ArrayList<>();
        for (Map<String, String> row : rows.all()) {
            List<LedgerRows.Step> steps = rows.steps(row);
            for (int at = 0; at + 1 < steps.size(); at++) {
                if (steps.get(at).state().equals(state)) {
                    days.add(workdays.between(steps.get(at).day(), steps.get(at + 1).day()));
                }
            }
        }
        return days;
    }

    /** Working days from the first time in one state to the next in another, or until now. */
    private List<Integer> passages(
            List<Map<String, String>> some, String from, String to, LedgerRows rows) {
        List<Integer> days = new ArrayList<>();
        for (Map<String, String> row : some) {
            LocalDate begun = null;
            LocalDate ended = null;
            for (LedgerRows.Step step : rows.steps(row)) {
                if (begun == null) {
                    begun = step.state().equals(from) ? step.day() : null;
                } else if (ended == null && step.state().equals(to)) {
                    ended = step.day();
                }
            }
            if (to.isEmpty() && rows.stands(row, "open")) {
                ended = LocalDate.parse(data.asOf());
            }
            if (begun != null && ended != null) {
                days.add(workdays.between(begun, ended));
            }
        }
        return days;
    }

    private static Optional<Ratio> middle(List<Integer> days) {
        List<Integer> sorted = days.stream().sorted().toList();
        int half = sorted.size() / 2;
        if (sorted.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                sorted.size() % 2 == 1
                        ? Ratio.of(sorted.get(half))
                        : Ratio.of((long) sorted.get(half - 1) + sorted.get(half)).dividedBy(2));
    }
}
