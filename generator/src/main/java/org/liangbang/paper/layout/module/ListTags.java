package org.liangbang.paper.layout.module;

import java.util.Map;
import java.util.TreeMap;
import org.liangbang.paper.layout.Tag;
import org.liangbang.paper.layout.TagDraft;
import org.liangbang.paper.layout.style.PaperStyle;

/** The tags of the lists of one text while it is put on a page. */
final class ListTags {
    private final Canvas canvas;
    private final TagDraft story;
    private final PaperStyle style;
    private final Map<Integer, TagDraft> lists = new TreeMap<>();
    private final Map<Integer, TagDraft> items = new TreeMap<>();

    ListTags(Canvas canvas, TagDraft story, PaperStyle style) {
        this.canvas = canvas;
        this.story = story;
        this.style = style;
    }

    /** The body under which a part of an item is read, its marks put where it begins. */
    TagDraft body(ItemUnit unit, Slot first) {
        TagDraft outer = story;
        TagDraft item = story;
        for (ItemUnit.Spot spot : unit.spots()) {
            TagDraft parent = outer;
            Tag.Kind kind = spot.ordered() ? Tag.Kind.NUMBERED : Tag.Kind.LIST;
            outer = lists.computeIfAbsent(spot.list(), unseen -> parent.open(kind));
            if (spot.first()) {
                item = outer.open(Tag.Kind.LI);
                items.put(spot.list(), item);
                unit.putMark(spot, first, canvas, item, style);
            }
            item = items.getOrDefault(spot.list(), item);
        }
        return item.open(Tag.Kind.LBODY);
    }
}
