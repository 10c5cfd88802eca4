package org.liangbang.paper.layout.sheet;

import java.util.List;
import org.liangbang.paper.layout.Pen;
import org.liangbang.paper.layout.Point;
import org.liangbang.paper.layout.Role;
import org.liangbang.paper.layout.Step;
import org.liangbang.paper.layout.Tag;
import org.liangbang.paper.layout.TagDraft;
import org.liangbang.paper.layout.module.Voice;
import org.liangbang.paper.layout.style.SheetStyle.TypeSize;

/** A dashed ring where a seal is to be put; the seal itself is never printed. */
final class Seal {
    /** How wide the ring is: a seal of 38 mm does not fit a notice, one of 28 mm does. */
    static final int WIDTH = 79_000;

    private static final int WEIGHT = 600;
    private static final int EM = 1_000;

    /** The cosines of a quarter circle in steps of 7.5 degrees, in 1/1000. */
    private static final List<Integer> COSINES =
            List.of(1_000, 991, 966, 924, 866, 793, 707, 609, 500, 383, 259, 131, 0);

    private static final int QUARTER = COSINES.size() - 1;

    private final PlacardPress press;

    Seal(PlacardPress press) {
        this.press = press;
    }

    void put(int x, int y, TagDraft tag, Leaf leaf) {
        Point middle = new Point(x + WIDTH / 2, y + WIDTH / 2);
        Pen pen = new Pen(press.inks().grey(), WEIGHT);
        for (int step = 0; step < 4 * QUARTER; step += 2) {
            Point from = at(step, middle);
            Point to = at(step + 1, middle);
            leaf.canvas()
                    .path(
                            List.of(Step.move(from.x(), from.y()), Step.line(to.x(), to.y())),
                            pen,
                            Role.Artifact.LAYOUT);
        }
        Slug words = press.line(press.say("seal"), press.grey(TypeSize.NOTE, Voice.KAI));
        Slug.Spot spot =
                Slug.Spot.left(middle.x() - words.width() / 2, middle.y() - words.height() / 2);
        words.put(leaf.canvas(), tag, Tag.Kind.P, spot);
    }

    /** A point of the ring, so many steps from its right end. */
    private static Point at(int step, Point middle) {
        int right = cosine(step) * WIDTH / 2 / EM;
        int down = cosine(step - QUARTER) * WIDTH / 2 / EM;
        return new Point(middle.x() + right, middle.y() + down);
    }

    private static int cosine(int step) {
        int turned = Math.floorMod(step, 4 * QUARTER);
        int mirrored = turned > 2 * QUARTER ? 4 * QUARTER - turned : turned;
        return mirrored <= QUARTER ? COSINES.get(mirrored) : -COSINES.get(2 * QUARTER - mirrored);
    }
}
