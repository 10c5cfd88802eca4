package org.liangbang.paper.layout.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liangbang.document.Block;
import org.liangbang.document.Inline;
import org.liangbang.document.PlainText;
import org.liangbang.document.Table;

/**
 * A way to continue the longest table of a page elsewhere (续表), its head said again.
 *
 * @param page the page on which it begins
 * @param item the number of the item on that page
 * @param block the number of the table among what the item shows
 */
record TableJump(PageDraft page, int item, int block) {
    /** A shorter table goes to another page as a whole. */
    private static final int LONG = 12;

    /** So many rows at least stand on either page. */
    private static final int LEAST_ROWS = 4;

    /** How to part the page at its longest table; none where no table is long. */
    static Optional<TableJump> of(PageDraft page) {
        TableJump longest = null;
        int most = LONG;
        for (int item = 0; item < page.items().size(); item++) {
            List<Block> blocks = page.items().get(item).blocks();
            for (int block = 0; block < blocks.size(); block++) {
                if (blocks.get(block) instanceof Table table && table.rows().size() > most) {
                    most = table.rows().size();
                    longest = new TableJump(page, item, block);
                }
            }
        }
        return Optional.ofNullable(longest);
    }

    private List<Block> blocks() {
        return page.items().get(item).blocks();
    }

    private Table table() {
        return (Table) blocks().get(block);
    }

    /** The fewest rows that stay. */
    int least() {
        return LEAST_ROWS;
    }

    /** The most rows that stay. */
    int most() {
        return table().rows().size() - LEAST_ROWS;
    }

    /** The two pages when so many rows stay and the others go to another one. */
    StoryJump.Halves at(int rows, PageDraft other, Press press) {
        String to = press.words("jump-to", press.words("numeral." + other.number()));
        String from = press.words("jump-from", press.words("numeral." + page.number()));
        Table table = table();
        Table begins =
                table.rows(0, rows)
                        .titled(table.caption(), List.of(new Inline.Strong(Inline.line(to))));
        Table goesOn = table.rows(rows, table.rows().size()).titled(title() + from, table.note());
        List<ItemDraft> first = new ArrayList<>(page.items());
        List<Block> above = new ArrayList<>(blocks().subList(0, block));
        above.add(begins);
        first.set(item, page.items().get(item).showing(above));
        List<Block> below = new ArrayList<>();
        below.add(goesOn);
        below.addAll(blocks().subList(block + 1, blocks().size()));
        List<ItemDraft> second = new ArrayList<>(other.items());
        second.add(page.items().get(item).showing(below));
        return new StoryJump.Halves(page.with(first), other.with(second));
    }

    /** What the table is called: its own title, or the heading over it. */
    private String title() {
        String title = table().caption();
        for (int at = block - 1; at >= 0 && title.isEmpty(); at--) {
            if (blocks().get(at) instanceof Block.Heading heading) {
                title = PlainText.of(heading.content());
            }
        }
        return title;
    }
}
