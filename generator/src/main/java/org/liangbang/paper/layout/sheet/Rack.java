package org.liangbang.paper.layout.sheet;

import java.util.ArrayList;
import java.util.List;
import org.liangbang.document.Inline;
import org.liangbang.paper.layout.Tag;
import org.liangbang.paper.layout.TagDraft;

/**
 * Short words side by side, on as many lines as they take.
 *
 * @param slugs the words, each on one line
 * @param width how wide the lines are
 * @param step how far words begin apart at least; 0 when they only follow each other
 */
record Rack(List<Slug> slugs, int width, int step) {
    /** The room between words that only follow each other, in ems. */
    private static final int APART = 1;

    /** Keeps its own copy. */
    Rack {
        slugs = List.copyOf(slugs);
    }

    static Rack of(List<Inline.State> states, Look look, int width, PlacardPress press) {
        return new Rack(states.stream().map(each -> press.state(each, look)).toList(), width, 0);
    }

    /** The same in columns of one width. */
    Rack inColumns() {
        int widest = slugs.stream().mapToInt(Slug::width).max().orElse(0);
        return new Rack(slugs, width, widest + gap());
    }

    private int gap() {
        return slugs.isEmpty() ? 0 : slugs.get(0).look().size() * APART;
    }

    private List<Slug.Spot> spots() {
        List<Slug.Spot> spots = new ArrayList<>();
        int x = 0;
        int y = 0;
        for (Slug slug : slugs) {
            if (x > 0 && x + slug.width() > width) {
                x = 0;
                y += slug.look().line();
            }
            spots.add(Slug.Spot.left(x, y));
            x += step > 0 ? step : slug.width() + gap();
        }
        return spots;
    }

    int height() {
        List<Slug.Spot> spots = spots();
        return slugs.isEmpty() ? 0 : spots.get(spots.size() - 1).y() + slugs.get(0).look().line();
    }

    void put(int x, int y, TagDraft tag, Leaf leaf) {
        List<Slug.Spot> spots = spots();
        for (int at = 0; at < slugs.size(); at++) {
            Slug.Spot spot = spots.get(at);
            slugs.get(at)
                    .put(
                            leaf.canvas(),
                            tag,
                            Tag.Kind.P,
                            Slug.Spot.left(x + spot.x(), y + spot.y()));
        }
    }
}
