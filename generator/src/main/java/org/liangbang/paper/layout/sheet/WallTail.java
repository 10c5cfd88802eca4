package org.liangbang.paper.layout.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liangbang.document.placard.Part;
import org.liangbang.document.placard.WallSheet;
import org.liangbang.paper.layout.Box;
import org.liangbang.paper.layout.Tag;
import org.liangbang.paper.layout.module.Voice;
import org.liangbang.paper.layout.style.SheetStyle.Length;
import org.liangbang.paper.layout.style.SheetStyle.TypeSize;

/**
 * What stands below a wall chart, side by side, with the code at the right.
 *
 * @param columns the bands of each column
 * @param code the code
 * @param opens what it opens
 * @param press what it is set with
 * @param tag the tag of the placard
 */
record WallTail(
        List<List<Band>> columns,
        Optional<CodeMark> code,
        Slug opens,
        PlacardPress press,
        Branch tag)
        implements Band {
    private static final int BELOW = 3_000;

    /** The first column is so much wider than the others: their shares. */
    private static final int FIRST = 4;

    private static final int OTHERS = 3;

    static WallTail of(WallSheet wall, Optional<CodeMark> code, PlacardPress press, Branch tag) {
        Box area = press.area();
        int gap = press.length(Length.GAP);
        int n = wall.keys().size();
        int room = area.width() - code.map(mark -> mark.width() + gap).orElse(0) - (n - 1) * gap;
        int shares = FIRST + OTHERS * (n - 1);
        List<List<Band>> columns = new ArrayList<>();
        int x = area.x();
        for (Part key : wall.keys()) {
            int width = (int) ((long) room * (columns.isEmpty() ? FIRST : OTHERS) / shares);
            PartHead.Column box = new PartHead.Column(x, width);
            columns.add(Parts.bands(key, box, Length.LIST_ROW, press, tag));
            x += width + gap;
        }
        return new WallTail(columns, code, opens(wall, code, press), press, tag);
    }

    /** A tail that is nothing but the code. */
    static WallTail bare(WallSheet wall, Optional<CodeMark> code, PlacardPress press, Branch tag) {
        return new WallTail(List.of(), code, opens(wall, code, press), press, tag);
    }

    private static Slug opens(WallSheet wall, Optional<CodeMark> code, PlacardPress press) {
        String words = code.isPresent() ? wall.cover().opens() : "";
        int width = code.map(CodeMark::width).orElse(0);
        return press.set(words, press.grey(TypeSize.FOOT, Voice.HEI), width);
    }

    @Override
    public int least() {
        int marked = code.map(CodeMark::width).orElse(0) + BELOW + opens.height();
        int words = columns.stream().mapToInt(Parts::least).max().orElse(0);
        return press.length(Length.GAP) + Math.max(marked, words);
    }

    @Override
    public void put(int y, int height, Leaf leaf) {
        int top = y + press.length(Length.GAP);
        for (List<Band> column : columns) {
            BandFlow.put(column, top, Parts.least(column), leaf);
        }
        code.ifPresent(
                mark -> {
                    int x = press.area().right() - mark.width();
                    mark.put(x, top, tag.tag(), leaf);
                    Slug.Spot spot = Slug.Spot.left(x, top + mark.width() + BELOW);
                    opens.put(leaf.canvas(), tag.tag(), Tag.Kind.P, spot);
                });
    }
}
