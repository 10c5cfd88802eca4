package org.liangbang.paper.layout.module;

import java.util.ArrayList;
import java.util.List;
import org.liangbang.paper.layout.Tag;
import org.liangbang.paper.layout.TagDraft;
import org.liangbang.paper.layout.style.PaperStyle;
import org.liangbang.paper.type.Line;

/** A part of a list item: it stands further in, and the first part of an item has its mark. */
final class ItemUnit implements Unit {
    private final Unit inner;
    private final List<Spot> spots;

    /**
     * Where in a list a part stands.
     *
     * @param list the number of the list in its text
     * @param ordered whether its items are numbered
     * @param first whether the part is the first of its item
     * @param hang how far the words stand behind the mark
     * @param mark the number or dot
     * @param line the same, set
     */
    record Spot(int list, boolean ordered, boolean first, int hang, Passage mark, Line line) {}

    private ItemUnit(Unit inner, List<Spot> spots) {
        this.inner = inner;
        this.spots = spots;
    }

    /** A part of an item, which may itself be an item of a list inside the item. */
    static ItemUnit of(Spot spot, Unit part) {
        List<Spot> spots = new ArrayList<>();
        spots.add(spot);
        if (part instanceof ItemUnit item) {
            spots.addAll(item.spots);
            return new ItemUnit(item.inner, List.copyOf(spots));
        }
        return new ItemUnit(part, List.copyOf(spots));
    }

    /** The lists it stands in, the outermost first. */
    List<Spot> spots() {
        return spots;
    }

    @Override
    public List<Choice> choices() {
        return inner.choices();
    }

    @Override
    public long parted(int before, int all) {
        return inner.parted(before, all);
    }

    @Override
    public List<String> forced(int rows, boolean alone) {
        return inner.forced(rows, alone);
    }

    @Override
    public void put(List<Slot> slots, Canvas canvas, TagDraft parent) {
        int inset = spots.stream().mapToInt(Spot::hang).sum();
        List<Slot> shifted =
                slots.stream().map(slot -> new Slot(slot.x() + inset, slot.row())).toList();
        inner.put(shifted, canvas, parent);
    }

    /** Puts the mark of one of its lists before the words. */
    void putMark(Spot spot, Slot slot, Canvas canvas, TagDraft item, PaperStyle style) {
        int left = slot.x();
        for (Spot outer : spots.subList(0, spots.indexOf(spot))) {
            left += outer.hang();
        }
        Lettering letters = canvas.open(item, Tag.Kind.LBL, spot.mark());
        int baseline = style.baseline(slot.row());
        letters.put(canvas, spot.line(), left, baseline, style.colours().ink());
    }
}
