package org.liangbang.recount;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The open data as anybody can fetch them: the texts of the files by name. */
final class Published {
    private final Map<String, String> files;
    private final Map<String, List<Map<String, String>>> tables = new LinkedHashMap<>();
    private final Map<String, Map<List<String>, List<Map<String, String>>>> indexes =
            new LinkedHashMap<>();
    private final JsonNode rules;

    /** Files by name, such as {@code marks.csv}. */
    Published(Map<String, String> files) {
        this.files = Map.copyOf(files);
        this.rules = JsonMapper.shared().readTree(files.getOrDefault("rules.json", "{}"));
    }

    /** The files of a folder, such as {@code data/} of a site. */
    static Published in(Path folder) {
        Map<String, String> files = new LinkedHashMap<>();
        try (Stream<Path> found = Files.list(folder)) {
            for (Path file : found.sorted().toList()) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new Published(files);
    }

    /** The same files, one of them with other words in place of some that occur in it. */
    Published with(String file, String old, String changed) {
        String text = files.getOrDefault(file, "");
        if (!text.contains(old)) {
            throw new IllegalArgumentException(old + " is not in " + file);
        }
        Map<String, String> others = new LinkedHashMap<>(files);
        others.put(file, text.replaceFirst(Pattern.quote(old), changed));
        return new Published(others);
    }

    /** The rows of a table, such as {@code marks}; none when there is no such file. */
    List<Map<String, String>> rows(String table) {
        return tables.computeIfAbsent(
                table, name -> Csv.rows(files.getOrDefault(name + ".csv", "")));
    }

    /** The rows of a table that have the same values in some columns as a row has. */
    List<Map<String, String>> rows(String table, Map<String, String> row, String... columns) {
        return indexes.computeIfAbsent(
                        table + " by " + String.join(" ", columns),
                        none ->
                                rows(table).stream()
                                        .collect(Collectors.groupingBy(each -> key(each, columns))))
                .getOrDefault(key(row, columns), List.of());
    }

    private static List<String> key(Map<String, String> row, String... columns) {
        return Stream.of(columns).map(column -> cell(row, column)).toList();
    }

    /** The same table as published in JSON, a list of objects. */
    JsonNode json(String table) {
        return JsonMapper.shared().readTree(files.getOrDefault(table + ".json", "[]"));
    }

    /** The names of all tables. */
    List<String> tables() {
        return files.keySet().stream()
                .filter(name -> name.endsWith(".csv"))
                .map(name -> name.replace(".csv", ""))
                .sorted()
                .toList();
    }

    /** {@code rules.json}. */
    JsonNode rules() {
        return rules;
    }

    /** The day that states are of. */
    String asOf() {
        return rules.get("as-of").asString();
    }

    static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }
}
