package org.liangbang.paper.layout.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liangbang.document.placard.Cover;
import org.liangbang.paper.layout.Box;

/**
 * A placard made up into sheets: the crown at the head of the first, the tail at its foot, the
 * bands between them and on as many further sheets as they take.
 *
 * @param cover what the placard says of itself
 * @param crown the head of the first sheet
 * @param bands what flows from sheet to sheet
 * @param tail what stands at the foot of the first sheet
 * @param tag the tag of the placard
 */
record MakeUp(Cover cover, Band crown, List<Band> bands, Band tail, Branch tag) {
    /** Keeps its own copy. */
    MakeUp {
        bands = List.copyOf(bands);
    }

    /** The sheets, numbered from a number on; at least one. */
    List<Leaf> leaves(int number, PlacardPress press) {
        Box area = press.area();
        SheetFoot foot = new SheetFoot(cover, press);
        RunningHead running = new RunningHead(cover, press);
        int first = area.height() - crown.least() - tail.least() - foot.height();
        int others = area.height() - running.height() - foot.height();
        List<List<Band>> sheets = BandFlow.of(bands, first, others);
        List<Leaf> leaves = new ArrayList<>();
        for (int at = 0; at < sheets.size(); at++) {
            Leaf leaf = new Leaf(number + at);
            leaves.add(leaf);
            String turn = sheets.size() == 1 ? "" : press.say("turn", at + 1, sheets.size());
            if (at == 0) {
                crown.put(area.y(), crown.least(), leaf);
                BandFlow.put(sheets.get(at), area.y() + crown.least(), first, leaf);
                int top = area.bottom() - foot.height() - tail.least();
                tail.put(top, tail.least(), leaf);
                foot.put(leaf, Optional.of(tag.tag()), turn);
            } else {
                running.put(leaf);
                BandFlow.put(sheets.get(at), area.y() + running.height(), others, leaf);
                foot.put(leaf, Optional.empty(), turn);
            }
        }
        return leaves;
    }
}
