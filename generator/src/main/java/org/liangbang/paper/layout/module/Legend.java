package org.liangbang.paper.layout.module;

import java.util.List;
import org.liangbang.paper.layout.Tag;
import org.liangbang.paper.layout.TagDraft;
import org.liangbang.paper.layout.style.Grid;
import org.liangbang.paper.type.Line;
import org.liangbang.paper.type.Paragraph;

/**
 * The words over a table or drawing inside a text.
 *
 * @param words what they say; may be empty
 * @param lines the same, set to the width of the column
 * @param bench what they are set with
 */
record Legend(Passage words, List<Line> lines, Bench bench) {
    private static final int SIZE = 8_500;
    private static final int LEADING = 12_000;

    static Legend of(String words, Passages passages, Bench bench, int measure) {
        Passage passage = passages.of(words, Voice.HEI_TITLE);
        List<Line> lines =
                passage.isEmpty()
                        ? List.of()
                        : bench.type().ragged(new Paragraph(passage.runs(), 0), SIZE, measure);
        return new Legend(passage, lines, bench);
    }

    /** How high they are, in 1/1000 pt; 0 when there are none. */
    int height() {
        return lines.size() * LEADING;
    }

    /** Puts them at a place, from its upper edge down. */
    void put(int x, int y, Canvas canvas, TagDraft parent) {
        if (lines.isEmpty()) {
            return;
        }
        TagDraft tag = parent.open(Tag.Kind.CAPTION).open(Tag.Kind.P);
        Lettering letters = Lettering.in(tag, words);
        int at = y;
        for (Line line : lines) {
            int base = Grid.centred(at, LEADING, SIZE);
            letters.put(canvas, line, x, base, bench.style().colours().ink());
            at += LEADING;
        }
    }
}
