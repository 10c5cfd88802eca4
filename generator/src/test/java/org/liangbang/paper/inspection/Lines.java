package org.liangbang.paper.inspection;

import java.util.ArrayList;
import java.util.List;

/**
 * The glyphs of a block to lines: a new one begins where the pen leaves the baseline, turns back
 * or, but for running text, whose loosest lines have gaps as wide, jumps.
 */
final class Lines {
    private static final int JUMP = 3;

    private Lines() {}

    /** The lines of one block, whose glyphs are given as they are read. */
    static List<SetLine> of(SetLine.Block block, List<Placed> glyphs) {
        List<SetLine> lines = new ArrayList<>();
        List<Placed> line = new ArrayList<>();
        for (Placed each : glyphs) {
            if (!line.isEmpty() && !follows(block, line.get(line.size() - 1), each)) {
                add(block, line, lines);
                line.clear();
            }
            line.add(each);
        }
        add(block, line, lines);
        return lines;
    }

    private static boolean follows(SetLine.Block block, Placed one, Placed next) {
        int apart = next.glyph().x() - one.glyph().right();
        return one.page() == next.page()
                && Math.abs(one.baseline() - next.baseline()) < one.size() / 4
                && (block.running() || apart < JUMP * one.size())
                && apart > -2 * one.size();
    }

    private static void add(SetLine.Block block, List<Placed> line, List<SetLine> lines) {
        List<Glyph> glyphs = new ArrayList<>();
        boolean blank = false;
        for (Placed each : line) {
            if (!each.glyph().blank()) {
                glyphs.add(blank ? each.glyph().behindBlank() : each.glyph());
            }
            blank = each.glyph().blank();
        }
        if (!glyphs.isEmpty()) {
            Placed first = line.get(0);
            lines.add(new SetLine(block, first.page(), first.baseline(), first.size(), glyphs));
        }
    }
}
