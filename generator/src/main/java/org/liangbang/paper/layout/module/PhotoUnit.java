package org.liangbang.paper.layout.module;

import java.util.ArrayList;
import java.util.List;
import org.liangbang.paper.layout.TagDraft;

/** A photo inside a text, as wide as the column, with an empty row under its words. */
final class PhotoUnit implements Unit {
    private static final int MOST_ROWS = 30;
    private static final long COST = 400;

    /** Rows of the picture when its shape allows none. */
    private static final int STAND_IN = 6;

    private final PhotoPlate plate;

    PhotoUnit(PhotoPlate plate) {
        this.plate = plate;
    }

    @Override
    public List<Choice> choices() {
        List<Choice> choices = new ArrayList<>();
        for (int rows = 1; rows <= MOST_ROWS; rows++) {
            int reluctance = plate.reluctance(rows);
            if (reluctance >= 0) {
                choices.add(new Choice(rows + below(), reluctance * COST));
            }
        }
        return choices.isEmpty() ? List.of(new Choice(STAND_IN + below(), 0)) : choices;
    }

    private int below() {
        return plate.wordRows() + 1;
    }

    @Override
    public long parted(int before, int all) {
        return before == all ? 0 : BROKEN;
    }

    @Override
    public void put(List<Slot> slots, Canvas canvas, TagDraft parent) {
        Slot first = slots.get(0);
        plate.put(first.x(), first.row(), slots.size() - below(), canvas, parent);
    }
}
