package org.liangbang.paper.layout.sheet;

import java.util.List;
import org.liangbang.document.placard.Part;
import org.liangbang.paper.layout.Tag;
import org.liangbang.paper.layout.module.Voice;
import org.liangbang.paper.layout.style.SheetStyle.TypeSize;

/**
 * The head of a part over a heavy rule: label and title at the left, scope at the right.
 *
 * @param label what the part is; never empty
 * @param title what it is about; may be without lines
 * @param scope what it covers; may be without lines
 * @param box where it stands
 * @param section the tag of the part
 * @param rule how heavy the rule is; 0 for none
 */
record PartHead(Slug label, Slug title, Slug scope, Column box, Branch section, int rule)
        implements Band {
    private static final int RULE = 1_600;
    private static final int AIR = 4_000;

    /**
     * A stretch across the sheet.
     *
     * @param x its left edge
     * @param width how wide it is
     */
    record Column(int x, int width) {
        int right() {
            return x + width;
        }
    }

    static PartHead of(Part part, Column box, PlacardPress press, Branch section) {
        Look small = press.grey(TypeSize.SCOPE, Voice.HEI);
        Slug label =
                press.set(part.label(), press.ink(TypeSize.PART, Voice.HEI_TITLE), box.width());
        int gap = part.title().isEmpty() ? 0 : press.size(TypeSize.PART) * 2 / 3;
        Slug whole = press.line(part.scope(), small);
        int beside = box.width() - label.width() - gap;
        int forTitle = Math.max(beside / 2, beside - gap - whole.width());
        Slug title =
                press.set(part.title(), press.ink(TypeSize.PART_TITLE, Voice.SONG_TITLE), forTitle);
        int left = beside - title.width() - press.size(TypeSize.SCOPE);
        return new PartHead(label, title, press.set(part.scope(), small, left), box, section, RULE);
    }

    /** The head of a part that is words only: its label, without a rule. */
    static PartHead quiet(Part part, Column box, PlacardPress press, Branch section) {
        Look look = press.ink(TypeSize.NAME, Voice.HEI_TITLE);
        Slug label = press.set(part.label(), look, box.width());
        Slug none = press.line("", look);
        return new PartHead(label, none, none, box, section, 0);
    }

    private int drop() {
        int drop = 0;
        for (Slug slug : List.of(label, title, scope)) {
            drop = slug.isEmpty() ? drop : Math.max(drop, slug.look().drop());
        }
        return drop;
    }

    private int below(Slug slug) {
        return slug.isEmpty() ? 0 : drop() - slug.look().drop() + slug.height();
    }

    @Override
    public int least() {
        int words = Math.max(below(label), Math.max(below(title), below(scope)));
        return words + (rule > 0 ? AIR + rule : 0);
    }

    @Override
    public boolean leads() {
        return true;
    }

    @Override
    public void put(int y, int height, Leaf leaf) {
        int base = y + drop();
        label.put(
                leaf.canvas(),
                section.tag(),
                Tag.Kind.H2,
                Slug.Spot.left(box.x(), base - label.look().drop()));
        int x = box.x() + label.width() + label.look().size() * 2 / 3;
        title.put(
                leaf.canvas(),
                section.tag(),
                Tag.Kind.P,
                Slug.Spot.left(x, base - title.look().drop()));
        scope.put(
                leaf.canvas(),
                section.tag(),
                Tag.Kind.P,
                Slug.Spot.right(box.right(), base - scope.look().drop()));
        if (rule > 0) {
            leaf.rule(box.x(), y + height - rule, box.width(), rule, label.look().colour());
        }
        leaf.mark(label.words().text(), y);
    }
}
