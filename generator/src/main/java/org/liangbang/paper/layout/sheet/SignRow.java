package org.liangbang.paper.layout.sheet;

import java.util.ArrayList;
import java.util.List;
import org.liangbang.document.Inline;
import org.liangbang.paper.layout.Tag;
import org.liangbang.paper.layout.TagDraft;
import org.liangbang.paper.layout.module.SignPainter;
import org.liangbang.paper.layout.module.Voice;
import org.liangbang.paper.layout.style.SheetStyle.TypeSize;

/**
 * Large signs side by side, each over its word; they end at a right edge.
 *
 * @param states the states
 * @param words their words
 * @param press what they are set with
 */
record SignRow(List<Inline.State> states, List<Slug> words, PlacardPress press) {
    /** How wide a sign and the room beside it are, in 1/1000 of its size. */
    private static final int STEP = 1_250;

    private static final int SIGN = 860;
    private static final int EM = 1_000;

    /** Keeps its own copies. */
    SignRow {
        states = List.copyOf(states);
        words = List.copyOf(words);
    }

    static SignRow of(List<Inline.State> states, PlacardPress press) {
        List<Slug> words = new ArrayList<>();
        for (Inline.State state : states) {
            words.add(press.line(state.word(), press.ink(TypeSize.NOTE, Voice.HEI)));
        }
        return new SignRow(states, words, press);
    }

    private int size() {
        return press.size(TypeSize.FIGURE);
    }

    private int step() {
        int word = words.stream().mapToInt(Slug::width).max().orElse(0);
        return Math.max(size() * STEP / EM, word + press.size(TypeSize.NOTE) / 2);
    }

    int width() {
        return step() * states.size();
    }

    int height() {
        return states.isEmpty() ? 0 : size() + words.get(0).height();
    }

    void put(int right, int y, TagDraft tag, Leaf leaf) {
        int middle = right - step() * states.size() + step() / 2;
        SignPainter painter = new SignPainter(press.inks(), leaf.canvas());
        for (int at = 0; at < states.size(); at++) {
            int side = size() * SIGN / EM;
            painter.put(states.get(at).sign(), middle - side / 2, y + size() * SIGN / EM, size());
            Slug word = words.get(at);
            Slug.Spot spot = Slug.Spot.left(middle - word.width() / 2, y + size());
            word.put(leaf.canvas(), tag, Tag.Kind.P, spot);
            middle += step();
        }
    }
}
