package org.liangbang.site;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liangbang.document.Block;
import org.liangbang.source.SourceFile;

/**
 * The lines of content files that a page shows, and the ids by which steps of a working link to
 * them.
 */
final class LinesOnPage {
    private record Shown(int number, BitSet lines) {}

    private final Map<String, Shown> files = new LinkedHashMap<>();

    /** Takes in the lines that blocks show; they stand among the workings that rest on them. */
    void add(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Block.SourceLines lines) {
                add(lines);
            }
        }
    }

    private void add(Block.SourceLines lines) {
        files.computeIfAbsent(
                        lines.file().path(), path -> new Shown(files.size() + 1, new BitSet()))
                .lines()
                .set(lines.from(), lines.to() + 1);
    }

    /** The id of a line, when the page shows it. */
    Optional<String> id(SourceFile file, int line) {
        return Optional.ofNullable(files.get(file.path()))
                .filter(shown -> shown.lines().get(line))
                .map(shown -> "f" + shown.number() + "-l" + line);
    }
}
