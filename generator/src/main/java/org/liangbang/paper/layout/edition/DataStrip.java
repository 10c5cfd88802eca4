package org.liangbang.paper.layout.edition;

import java.util.ArrayList;
import java.util.List;
import org.liangbang.address.Addresses;
import org.liangbang.document.Inline;
import org.liangbang.paper.layout.Tag;
import org.liangbang.paper.layout.TagDraft;
import org.liangbang.paper.layout.module.Voice;
import org.liangbang.paper.layout.style.Grid;
import org.liangbang.paper.layout.style.PaperStyle;

/**
 * The strip of a page with data: for each table where all of it is kept, in two columns, and the
 * code that opens the page on the site.
 */
final class DataStrip implements Strip {
    private static final int TITLE = 8_000;
    private static final int HAIR = 350;
    private static final int TOP = 4_000;
    private static final int FIRST_BASE = 11_000;
    private static final int BELOW_TITLE = 4_500;

    /** The most width of the code: 15 mm; what must stay white around it is left. */
    private static final int CODE = 42_400;

    private static final int CODE_TOP = 6_000;
    private static final int BETWEEN = 14_000;

    /** The rows that the code needs, and the lines that stand beside it. */
    private static final int LEAST_ROWS = 4;

    private static final int LEAST_LINES = 3;

    private final int number;
    private final Press press;
    private final Grid grid;
    private final List<StripNote> columns = new ArrayList<>();

    DataStrip(int number, List<DataOrigin> origins, Press press) {
        this.number = number;
        this.press = press;
        this.grid = press.style().grid();
        int half = (origins.size() + 1) / 2;
        for (List<DataOrigin> some :
                List.of(origins.subList(0, half), origins.subList(half, origins.size()))) {
            List<List<Inline>> lines = some.stream().map(each -> Strip.line(each, press)).toList();
            columns.add(new StripNote(lines, grid.width(Strip.wide(grid)) - BETWEEN, press));
        }
    }

    @Override
    public int rows() {
        int lines = columns.stream().mapToInt(StripNote::lines).max().orElse(0);
        int more = Math.max(0, lines - LEAST_LINES);
        return LEAST_ROWS + (more * StripNote.LEADING + grid.row() - 1) / grid.row();
    }

    @Override
    public void put(Furniture furniture, int y, TagDraft tag) {
        int top = y + TOP;
        title(furniture, "source.title", grid.x(0), top, tag);
        for (int at = 0; at < columns.size(); at++) {
            columns.get(at)
                    .put(
                            furniture,
                            grid.x(Strip.wide(grid) * at),
                            top + FIRST_BASE + BELOW_TITLE,
                            tag);
        }
        int code = press.base().map(base -> online(furniture, y, tag)).orElse(0);
        PaperStyle.Colours colours = press.style().colours();
        furniture.rule(grid.left(), top, grid.width() - code, HAIR, colours.ink());
    }

    /** Gives how much of the width the code takes; the rule ends before what must stay white. */
    private int online(Furniture furniture, int y, TagDraft tag) {
        int top = y + TOP;
        String id = press.edition().id().value();
        PageCode code = PageCode.of(Addresses.facsimile(id, number), CODE, press);
        int x = grid.x(2 * Strip.wide(grid));
        title(furniture, "online.title", x, top, tag);
        code.say(furniture, x, top + FIRST_BASE + BELOW_TITLE, tag);
        code.put(furniture, y + CODE_TOP, tag);
        return code.plate().width() + code.plate().quiet();
    }

    private void title(Furniture furniture, String key, int x, int top, TagDraft tag) {
        furniture.read(
                press.words(key),
                furniture.ink(Voice.HEI_TITLE, TITLE),
                new Furniture.Spot(Furniture.Hold.LEFT, x, top + FIRST_BASE),
                tag,
                Tag.Kind.P);
    }
}
