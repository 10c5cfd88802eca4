package org.liangbang.paper.inspection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Finds the faults of finished pages (the fault list of docs/paper.md), each with the words it
 * stands at.
 */
final class PageInspector {
    /** How far the left edges of lines in one column may lie apart, for indents. */
    private static final int COLUMN = 40_000;

    /** What writing a PDF may move, in 1/1000 pt. */
    private static final int ROUNDING = 40;

    private final List<String> titles;
    private final Map<Integer, Integer> bodies;
    private final List<Found> found = new ArrayList<>();

    /**
     * A fault and where it is.
     *
     * @param fault which
     * @param page the page, from 1
     * @param text of the line
     */
    record Found(PageFault fault, int page, String text) {}

    private PageInspector(List<String> titles, Map<Integer, Integer> bodies) {
        this.titles = List.copyOf(titles);
        this.bodies = bodies;
    }

    /**
     * The faults of a document.
     *
     * @param lines all its lines, in reading order
     * @param titles the titles of its stories as they were written, with their blanks
     */
    static List<Found> inspect(List<SetLine> lines, List<String> titles) {
        PageInspector inspector = new PageInspector(titles, bodies(lines));
        Map<Integer, List<SetLine>> blocks = new TreeMap<>();
        lines.forEach(
                line ->
                        blocks.computeIfAbsent(line.block().number(), none -> new ArrayList<>())
                                .add(line));
        blocks.values().forEach(inspector::block);
        inspector.edges(lines);
        pages(lines).values().forEach(inspector::page);
        return List.copyOf(inspector.found);
    }

    private void check(PageFault fault, boolean wrong, SetLine line) {
        if (wrong) {
            found.add(new Found(fault, line.page(), line.text()));
        }
    }

    /** The size of running text on each page, in 1/1000 pt: the one that most glyphs have. */
    private static Map<Integer, Integer> bodies(List<SetLine> lines) {
        Map<Integer, Integer> bodies = new TreeMap<>();
        pages(lines)
                .forEach(
                        (page, own) -> {
                            Map<Integer, Integer> glyphs = new TreeMap<>();
                            own.stream()
                                    .filter(line -> line.block().running())
                                    .forEach(
                                            line ->
                                                    glyphs.merge(
                                                            line.size(),
                                                            line.glyphs().size(),
                                                            Integer::sum));
                            glyphs.entrySet().stream()
                                    .max(Map.Entry.comparingByValue())
                                    .ifPresent(most -> bodies.put(page, most.getKey()));
                        });
        return bodies;
    }

    private boolean running(SetLine line) {
        return line.block().running() && bodies.get(line.page()) == line.size();
    }

    private void block(List<SetLine> lines) {
        for (int at = 0; at < lines.size(); at++) {
            SetLine line = lines.get(at);
            LineRules rules = new LineRules(line);
            check(PageFault.LINE_START, at > 0 && rules.wrongStart(), line);
            check(PageFault.PAIR_UNSQUEEZED, rules.pairUnsqueezed(), line);
            if (at + 1 < lines.size()) {
                check(PageFault.LINE_END, rules.wrongEnd(), line);
                check(PageFault.DIVIDED, rules.divides(lines.get(at + 1)), line);
            } else if (at > 0 && !line.block().headline()) {
                check(PageFault.LONELY, rules.characters() < 2, line);
            }
            if (running(line)) {
                check(PageFault.LOOSE, rules.loose(ROUNDING), line);
            }
        }
        SetLine last = lines.get(lines.size() - 1);
        if (running(last)) {
            starts(lines);
        }
        if (running(last) && lines.size() > 1) {
            check(PageFault.WIDOW, last.baseline() < lines.get(lines.size() - 2).baseline(), last);
        }
        if (last.block().headline() && lines.size() > 1) {
            check(PageFault.SPLIT_HEADLINE, split(lines), lines.get(0));
        }
    }

    private boolean split(List<SetLine> lines) {
        for (int at = 1; at < lines.size(); at++) {
            SetLine upper = lines.get(at - 1);
            SetLine lower = lines.get(at);
            boolean apart =
                    upper.page() != lower.page()
                            || lower.baseline() <= upper.baseline()
                            || upper.last().right() < lower.first().x()
                            || lower.last().right() < upper.first().x();
            if (apart) {
                return true;
            }
        }
        String whole = lines.stream().map(SetLine::text).collect(Collectors.joining());
        return titles.stream()
                .filter(title -> title.replaceAll("\\s", "").equals(whole))
                .findFirst()
                .filter(title -> !brokenAtBlanks(title, lines))
                .isPresent();
    }

    private static boolean brokenAtBlanks(String title, List<SetLine> lines) {
        int parts = 0;
        List<String> given = List.of(title.split("\\s+"));
        for (SetLine line : lines) {
            StringBuilder taken = new StringBuilder();
            while (taken.length() < line.text().length() && parts < given.size()) {
                taken.append(given.get(parts));
                parts++;
            }
            if (!taken.toString().equals(line.text())) {
                return false;
            }
        }
        return true;
    }

    /** Compares the right edge of every full line with the others of its story in the column. */
    private void edges(List<SetLine> lines) {
        Map<String, List<SetLine>> stories = new TreeMap<>();
        for (int at = 0; at + 1 < lines.size(); at++) {
            SetLine line = lines.get(at);
            if (running(line) && lines.get(at + 1).block().equals(line.block())) {
                String story = line.page() + "/" + line.block().story();
                stories.computeIfAbsent(story, none -> new ArrayList<>()).add(line);
            }
        }
        stories.values().forEach(this::columns);
    }

    private void columns(List<SetLine> story) {
        story.sort(Comparator.comparingInt(line -> line.first().x()));
        int from = 0;
        for (int at = 1; at <= story.size(); at++) {
            boolean ends =
                    at == story.size()
                            || story.get(at).first().x() - story.get(at - 1).first().x() > COLUMN;
            if (ends) {
                column(story.subList(from, at));
                from = at;
            }
        }
    }

    private void column(List<SetLine> column) {
        int right =
                column.stream().mapToInt(line -> new LineRules(line).rightEdge()).max().orElse(0);
        for (SetLine line : column) {
            LineRules rules = new LineRules(line);
            int missing = right - rules.rightEdge();
            boolean untrimmed = rules.closes() && missing > line.size() * 3 / 10;
            check(PageFault.END_UNTRIMMED, untrimmed, line);
            check(PageFault.RAGGED, !untrimmed && missing > rules.tolerance(ROUNDING), line);
        }
    }

    /** Compares the left edge of every line that opens with a mark with the others of its block. */
    private void starts(List<SetLine> block) {
        for (int at = 0; at < block.size(); at++) {
            SetLine line = block.get(at);
            LineRules rules = new LineRules(line);
            OptionalInt left =
                    block.stream()
                            .skip(1)
                            .filter(each -> Math.abs(each.first().x() - line.first().x()) < COLUMN)
                            .filter(each -> !new LineRules(each).opens())
                            .mapToInt(each -> each.first().x())
                            .min();
            if (rules.opens() && left.isPresent()) {
                int indent = at == 0 ? 2 * line.size() : 0;
                int most = left.getAsInt() + indent + line.size() * 3 / 10;
                check(PageFault.START_UNTRIMMED, line.first().ink().left() > most, line);
            }
        }
    }

    private static Map<Integer, List<SetLine>> pages(List<SetLine> lines) {
        Map<Integer, List<SetLine>> pages = new TreeMap<>();
        lines.forEach(
                line -> pages.computeIfAbsent(line.page(), none -> new ArrayList<>()).add(line));
        return pages;
    }

    private void page(List<SetLine> lines) {
        overlaps(lines);
        List<SetLine> running = lines.stream().filter(this::running).toList();
        if (running.isEmpty()) {
            return;
        }
        int top = running.stream().mapToInt(SetLine::baseline).min().orElseThrow();
        int high = running.stream().mapToInt(SetLine::baseline).max().orElseThrow() - top;
        long rows = Math.max(1, Math.round((double) high / row(running)));
        for (SetLine line : running) {
            check(PageFault.OFF_GRID, off(line.baseline() - top, high, rows) > ROUNDING, line);
        }
    }

    /**
     * How far a depth is from the next of equal rows that share a height: a row of its own would be
     * read with an error that grows from line to line.
     */
    private static long off(int depth, int high, long rows) {
        long nearest = Math.round((double) depth * rows / Math.max(1, high));
        return Math.abs(depth * rows - nearest * high) / rows;
    }

    /** The distance from baseline to baseline that is most common on a page. */
    private static int row(List<SetLine> running) {
        Map<Integer, Integer> counts = new TreeMap<>();
        for (int at = 1; at < running.size(); at++) {
            int apart = running.get(at).baseline() - running.get(at - 1).baseline();
            if (apart > 0 && running.get(at).block().equals(running.get(at - 1).block())) {
                counts.merge(apart, 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(1);
    }

    private void overlaps(List<SetLine> page) {
        List<Glyph.Ink> inks = page.stream().map(SetLine::ink).toList();
        for (int one = 0; one < page.size(); one++) {
            SetLine line = page.get(one);
            check(PageFault.OVERLAP, new LineRules(line).overlaps(), line);
            for (int other = one + 1; other < page.size(); other++) {
                if (inks.get(one).overlaps(inks.get(other), ROUNDING)) {
                    check(PageFault.OVERLAP, overlap(line, page.get(other)), line);
                }
            }
        }
    }

    private static boolean overlap(SetLine one, SetLine other) {
        int tolerance = Math.min(one.size(), other.size()) / 25;
        return one.glyphs().stream()
                .anyMatch(
                        glyph ->
                                other.glyphs().stream()
                                        .anyMatch(
                                                next ->
                                                        glyph.ink()
                                                                .overlaps(next.ink(), tolerance)));
    }
}
