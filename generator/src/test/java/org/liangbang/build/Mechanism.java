package org.liangbang.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A row of {@code docs/mechanisms.md}: where a mechanism of the field is at work in the sample.
 *
 * @param id from S01
 * @param samples files below {@code content}
 * @param pages addresses of the site, beginning with a slash
 * @param paper what is printed; empty when nothing is
 * @param figures ids of the figures that are worked out
 */
record Mechanism(
        String id,
        List<String> samples,
        List<String> pages,
        List<Printed> paper,
        List<String> figures) {
    private static final Path TABLE = Path.of("docs", "mechanisms.md");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern PRINTED = Pattern.compile("`([^`]+)`《([^》]+)》");
    private static final int COLUMNS = 8;

    /**
     * An item on paper.
     *
     * @param page the address of a printed page
     * @param title under which it stands there
     */
    record Printed(String page, String title) {}

    /** All rows, from top to bottom. */
    static List<Mechanism> all() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .filter(line -> line.startsWith("| S"))
                .map(Mechanism::of)
                .toList();
    }

    private static Mechanism of(String line) {
        String[] cells = line.split("\\|", -1);
        if (cells.length != COLUMNS + 1) {
            throw new AssertionError("a row has " + (COLUMNS - 1) + " cells: " + line);
        }
        return new Mechanism(
                cells[1].strip(),
                codes(cells[4]),
                codes(cells[5]),
                printed(cells[6]),
                codes(cells[7]));
    }

    private static List<Printed> printed(String cell) {
        List<Printed> items =
                PRINTED.matcher(cell)
                        .results()
                        .map(item -> new Printed(item.group(1), item.group(2)))
                        .toList();
        if (items.size() != codes(cell).size()) {
            throw new AssertionError("a printed page is named with a title: " + cell);
        }
        return items;
    }

    private static List<String> codes(String cell) {
        return CODE.matcher(cell).results().map((MatchResult code) -> code.group(1)).toList();
    }
}
