package org.liangbang.paper.layout.sheet;

import java.util.List;
import java.util.Optional;
import org.liangbang.paper.layout.Tag;
import org.liangbang.paper.layout.TagDraft;
import org.liangbang.paper.layout.module.Lettering;
import org.liangbang.paper.layout.style.SheetStyle.Length;

/**
 * The head of a table.
 *
 * @param heads what each column holds
 * @param grid where the columns stand
 * @param press what they are set with
 * @param table the tag of the table; none when the head is only said again
 */
record HeadBand(List<Slug> heads, TableGrid grid, PlacardPress press, Optional<Branch> table)
        implements Band {
    private static final int RULE = 750;

    /** Keeps its own copy. */
    HeadBand {
        heads = List.copyOf(heads);
    }

    private int words() {
        return heads.stream().mapToInt(Slug::height).max().orElse(0);
    }

    @Override
    public int least() {
        return words() + 2 * press.length(Length.PAD) + RULE;
    }

    @Override
    public boolean leads() {
        return true;
    }

    @Override
    public void put(int y, int height, Leaf leaf) {
        int bottom = y + height - RULE - press.length(Length.PAD);
        Optional<TagDraft> row = table.map(tag -> tag.tag().open(Tag.Kind.TR));
        for (int at = 0; at < heads.size(); at++) {
            Slug head = heads.get(at);
            boolean right = grid.right(at);
            int x = grid.left(at) + (right ? grid.widths().get(at) : 0);
            Slug.Spot spot = new Slug.Spot(x, bottom - head.height(), right);
            if (row.isPresent()) {
                TagDraft cell = row.get().cell(Tag.Cell.COLUMN_HEAD);
                put(head, cell, spot, leaf);
            } else {
                head.repeat(leaf.canvas(), spot);
            }
        }
        leaf.rule(grid.x(), y + height - RULE, grid.width(), RULE, press.inks().ink());
    }

    private static void put(Slug head, TagDraft cell, Slug.Spot spot, Leaf leaf) {
        if (head.isEmpty()) {
            return;
        }
        Lettering letters = Lettering.in(cell, head.words());
        for (int at = 0; at < head.lines().size(); at++) {
            int x = spot.left(head.lines().get(at).width());
            int base = spot.y() + at * head.look().line() + head.look().drop();
            head.put(at, letters, leaf.canvas(), x, base);
        }
    }
}
