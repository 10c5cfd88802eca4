package org.liangbang.paper.layout.edition;

import java.util.ArrayList;
import java.util.List;
import org.liangbang.document.Inline;
import org.liangbang.paper.layout.Tag;
import org.liangbang.paper.layout.TagDraft;
import org.liangbang.paper.layout.module.Lettering;
import org.liangbang.paper.layout.module.Passage;
import org.liangbang.paper.layout.module.Passages;
import org.liangbang.paper.layout.module.Voice;
import org.liangbang.paper.type.Line;
import org.liangbang.paper.type.Paragraph;

/** Small grey paragraphs of a strip, set to a width. */
final class StripNote {
    static final int SIZE = 7_000;
    static final int LEADING = 11_000;

    private final Press press;
    private final List<Passage> passages = new ArrayList<>();
    private final List<List<Line>> lines = new ArrayList<>();

    StripNote(List<List<Inline>> paragraphs, int width, Press press) {
        this.press = press;
        Passages maker = press.passages(press.edition().span());
        for (List<Inline> paragraph : paragraphs) {
            Passage passage = maker.of(paragraph, Voice.HEI);
            if (!passage.isEmpty()) {
                passages.add(passage);
                Paragraph whole = new Paragraph(passage.runs(), 0);
                lines.add(press.bench().type().ragged(whole, SIZE, width));
            }
        }
    }

    /** How many lines it has. */
    int lines() {
        return lines.stream().mapToInt(List::size).sum();
    }

    /** Puts it at a left edge, its first baseline a little below a place. */
    void put(Furniture furniture, int x, int y, TagDraft tag) {
        int base = y + SIZE;
        for (int at = 0; at < passages.size(); at++) {
            Lettering letters = furniture.canvas().open(tag, Tag.Kind.P, passages.get(at));
            for (Line line : lines.get(at)) {
                letters.put(furniture.canvas(), line, x, base, press.style().colours().grey());
                base += LEADING;
            }
        }
    }
}
