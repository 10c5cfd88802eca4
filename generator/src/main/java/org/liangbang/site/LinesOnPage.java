package org.liangbang.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liangbang.document.Block;
import org.liangbang.document.Walk;
import org.liangbang.source.SourceFile;

/**
 * The lines of content files that a page shows, and the ids by which steps of a working link to
 * them.
 */
final class LinesOnPage {
    private record Stretch(int from, int to) {}

    private record Shown(int number, List<Stretch> stretches) {}

    private final Map<String, Shown> files = new LinkedHashMap<>();

    /** Takes in the lines that blocks show. */
    void add(List<Block> blocks) {
        Walk.through(
                blocks,
                block -> {
                    if (block instanceof Block.SourceLines lines) {
                        add(lines);
                    }
                },
                inline -> {});
    }

    private void add(Block.SourceLines lines) {
        files.computeIfAbsent(
                        lines.file().path(), path -> new Shown(files.size() + 1, new ArrayList<>()))
                .stretches()
                .add(new Stretch(lines.from(), lines.to()));
    }

    /** The id of a line, when the page shows it. */
    Optional<String> id(SourceFile file, int line) {
        return Optional.ofNullable(files.get(file.path()))
                .filter(shown -> isAmong(shown.stretches(), line))
                .map(shown -> "f" + shown.number() + "-l" + line);
    }

    private static boolean isAmong(List<Stretch> stretches, int line) {
        return stretches.stream().anyMatch(each -> each.from() <= line && line <= each.to());
    }
}
