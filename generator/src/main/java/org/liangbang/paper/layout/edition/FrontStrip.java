package org.liangbang.paper.layout.edition;

import java.util.ArrayList;
import java.util.List;
import org.liangbang.address.Addresses;
import org.liangbang.campaign.Corrected;
import org.liangbang.document.Inline;
import org.liangbang.paper.layout.Tag;
import org.liangbang.paper.layout.TagDraft;
import org.liangbang.paper.layout.module.Voice;
import org.liangbang.paper.layout.style.Grid;
import org.liangbang.paper.layout.style.PaperStyle;

/**
 * The strip of the first page: where its data comes from, what earlier editions and articles said
 * wrong, and the code that opens the edition. It grows with what has to be corrected.
 */
final class FrontStrip implements Strip {
    private static final int TITLE = 8_000;
    private static final int RULE = 1_000;
    private static final int HAIR = 350;

    /** The most width of the code: 16 mm, which a telephone reads from a hand away. */
    private static final int CODE = 46_000;

    private static final int LEAST_ROWS = 5;

    /** So many lines stand in the least of rows. */
    private static final int LEAST_LINES = 3;

    private static final int FIRST_BASE = 16_000;
    private static final int BELOW_TITLE = 6_500;

    private final Press press;
    private final Grid grid;
    private final StripNote sources;
    private final StripNote corrections;

    FrontStrip(List<DataOrigin> origins, Press press) {
        this.press = press;
        this.grid = press.style().grid();
        int width = grid.width(Strip.wide(grid)) - 14_000;
        String phone = press.site().contact().phone();
        List<List<Inline>> from = new ArrayList<>();
        String day = press.days().full(press.view().asOf());
        from.add(Inline.line(press.words("source.text", day, phone)));
        origins.forEach(each -> from.add(Strip.line(each, press)));
        this.sources = new StripNote(from, width, press);
        this.corrections = new StripNote(corrections(phone), width, press);
    }

    private List<List<Inline>> corrections(String phone) {
        List<List<Inline>> items = new ArrayList<>();
        for (Corrected each : Corrected.in(press.edition(), press.view().content())) {
            String day = press.days().brief(each.correction().date().value());
            String text = each.correction().text().value();
            items.add(
                    Inline.line(
                            each.article()
                                    .map(
                                            article ->
                                                    press.words(
                                                            "corrections.article",
                                                            day,
                                                            article.front().title().value(),
                                                            text))
                                    .orElseGet(() -> press.words("corrections.item", day, text))));
        }
        if (items.isEmpty()) {
            items.add(Inline.line(press.words("corrections.none", phone)));
        }
        return items;
    }

    @Override
    public int rows() {
        int more = Math.max(0, Math.max(sources.lines(), corrections.lines()) - LEAST_LINES);
        return LEAST_ROWS + (more * StripNote.LEADING + grid.row() - 1) / grid.row();
    }

    @Override
    public void put(Furniture furniture, int y, TagDraft tag) {
        PaperStyle.Colours colours = press.style().colours();
        int top = y + 4_000;
        furniture.rule(grid.left(), top, grid.width(), RULE, colours.ink());
        part(furniture, "source.title", grid.x(0), top, tag);
        sources.put(furniture, grid.x(0), top + FIRST_BASE + BELOW_TITLE, tag);
        int wide = Strip.wide(grid);
        int second = grid.x(wide) + 6_000;
        part(furniture, "corrections.title", second, top, tag);
        corrections.put(furniture, second, top + FIRST_BASE + BELOW_TITLE, tag);
        press.base().ifPresent(base -> online(furniture, top, tag));
        for (int column : List.of(wide, 2 * wide)) {
            int x = grid.x(column) - grid.gutter() / 2 + (column == wide ? 3_000 : 0);
            int height = rows() * grid.row() - 20_000;
            furniture.rule(x, top + 8_000, HAIR, height, colours.fill());
        }
    }

    private void part(Furniture furniture, String title, int x, int top, TagDraft tag) {
        furniture.read(
                press.words(title),
                furniture.ink(Voice.HEI_TITLE, TITLE),
                new Furniture.Spot(Furniture.Hold.LEFT, x, top + FIRST_BASE),
                tag,
                Tag.Kind.P);
    }

    /** The address as one types it at the left, and as a code at the right edge. */
    private void online(Furniture furniture, int top, TagDraft tag) {
        PageCode code = PageCode.of(Addresses.edition(press.edition().id().value()), CODE, press);
        int x = grid.x(2 * Strip.wide(grid));
        part(furniture, "online.title", x, top, tag);
        code.say(furniture, x, top + FIRST_BASE + BELOW_TITLE, tag);
        code.put(furniture, top + 8_000, tag);
    }
}
