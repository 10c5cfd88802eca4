package org.liangbang.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.liangbang.document.Block;
import org.liangbang.source.SourceFile;
import org.liangbang.source.Span;

/**
 * The lines of content files that the workings of a page rest on, each line once on the page. Only
 * lines that a step names are shown, and one or two between them: a file may have others that are
 * not for everyone.
 */
final class Excerpts {
    private static final int WIDEST_GAP = 2;

    private final Map<SourceFile, SourceFile> masked;
    private final Map<SourceFile, SortedSet<Integer>> shown = new LinkedHashMap<>();

    /**
     * Excerpts for a page.
     *
     * @param masked what readers see of files that are not for everyone as a whole
     */
    Excerpts(Map<SourceFile, SourceFile> masked) {
        this.masked = masked;
    }

    /** The lines that some workings rest on and that the page does not show yet. */
    List<Block.SourceLines> of(List<Block.Working> workings) {
        Map<SourceFile, SortedSet<Integer>> lit = new LinkedHashMap<>();
        for (Block.Working working : workings) {
            for (Block.Step step : working.steps()) {
                step.places().forEach(place -> add(place, lit));
            }
        }
        List<Block.SourceLines> excerpts = new ArrayList<>();
        lit.forEach((file, lines) -> excerpts.addAll(stretches(file, lines)));
        return excerpts;
    }

    private void add(Span place, Map<SourceFile, SortedSet<Integer>> lit) {
        SortedSet<Integer> before = shown.computeIfAbsent(place.file(), file -> new TreeSet<>());
        for (int line = place.line(); line <= place.endLine(); line++) {
            if (before.add(line)) {
                lit.computeIfAbsent(place.file(), file -> new TreeSet<>()).add(line);
            }
        }
    }

    private List<Block.SourceLines> stretches(SourceFile file, SortedSet<Integer> lines) {
        List<Block.SourceLines> stretches = new ArrayList<>();
        List<Integer> lit = new ArrayList<>();
        for (int line : lines) {
            if (!lit.isEmpty() && line - lit.get(lit.size() - 1) > WIDEST_GAP + 1) {
                stretches.add(stretch(file, lit));
                lit = new ArrayList<>();
            }
            lit.add(line);
        }
        stretches.add(stretch(file, lit));
        return stretches;
    }

    private Block.SourceLines stretch(SourceFile file, List<Integer> lit) {
        SourceFile seen = masked.getOrDefault(file, file);
        return new Block.SourceLines(seen, lit.get(0), lit.get(lit.size() - 1), lit);
    }
}
