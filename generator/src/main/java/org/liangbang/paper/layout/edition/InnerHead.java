package org.liangbang.paper.layout.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.liangbang.model.Byline;
import org.liangbang.model.EditionPage;
import org.liangbang.paper.layout.Tag;
import org.liangbang.paper.layout.TagDraft;
import org.liangbang.paper.layout.module.Lettering;
import org.liangbang.paper.layout.module.Passage;
import org.liangbang.paper.layout.module.Voice;
import org.liangbang.paper.layout.style.Grid;
import org.liangbang.paper.layout.style.HeadStyle;
import org.liangbang.paper.layout.style.PaperStyle;
import org.liangbang.paper.type.Line;
import org.liangbang.paper.type.Paragraph;
import org.liangbang.paper.type.Setting;
import org.liangbang.paper.type.Title;

/** The head of any page but the first: running head, headline over all columns, lead. */
final class InnerHead {
    private static final int NAME = 11_000;
    private static final int SMALL = 7_500;
    private static final int SECTION = 12_000;
    private static final int NUMBER = 17_000;
    private static final int RULE = 1_000;
    private static final int LIGHT = 750;
    private static final int KICKER = 15_000;
    private static final int DECK = 12_000;
    private static final int LEAD = 12_000;
    private static final int LEAD_LEADING = 20_250;
    private static final int BYLINE = 8_000;

    /** By how much a headline is tried smaller. */
    private static final int SMALLER = 1_000;

    private final Press press;
    private final Furniture furniture;
    private final Grid grid;
    private final PaperStyle.Colours colours;

    InnerHead(Press press, Furniture furniture) {
        this.press = press;
        this.furniture = furniture;
        this.grid = press.style().grid();
        this.colours = press.style().colours();
    }

    void put(EditionPage page, int number, TagDraft tag) {
        runningHead(page, number);
        page.headline().ifPresent(headline -> headline(headline, tag));
        int y = grid.y(8);
        page.lead().ifPresent(lead -> lead(lead.value(), y, tag));
        bylines(page, y, tag);
        if (page.headline().isPresent()) {
            PaperStyle.StoryRows rows = press.style().stories();
            int first = (hasLead(page) ? rows.headed() : rows.titled()).first();
            int rule = grid.y(first - 1) + grid.row() / 2;
            furniture.rule(grid.left(), rule, grid.width(), LIGHT, colours.ink());
        }
    }

    /** Whether anything stands between the headline over all columns and the stories. */
    static boolean hasLead(EditionPage page) {
        return page.lead().isPresent() || !page.bylines().isEmpty();
    }

    private void runningHead(EditionPage page, int number) {
        int base = grid.y(1) + 2_000;
        LocalDate date = press.edition().date().value();
        Line name =
                furniture.repeat(
                        press.site().name().value(),
                        furniture.ink(Voice.SONG_TITLE, NAME),
                        at(Furniture.Hold.LEFT, grid.left(), base));
        String day =
                press.days().full(date)
                        + "\u3000"
                        + press.days().weekday(date)
                        + "\u3000"
                        + press.words("number", press.edition().number());
        Furniture.Look small = furniture.ink(Voice.HEI, SMALL);
        furniture.repeat(
                day, small, at(Furniture.Hold.LEFT, grid.left() + name.width() + 14_000, base));
        furniture.repeat(
                page.name().value(),
                furniture.ink(Voice.HEI_TITLE, SECTION),
                at(Furniture.Hold.MIDDLE, grid.left() + grid.width() / 2, base));
        Line figure =
                furniture.repeat(
                        Integer.toString(number),
                        furniture.ink(Voice.SONG_TITLE, NUMBER),
                        at(Furniture.Hold.RIGHT, grid.right(), base));
        furniture.repeat(
                press.kind() + press.marks(),
                small,
                at(Furniture.Hold.RIGHT, grid.right() - figure.width() - 14_000, base));
        furniture.rule(grid.left(), grid.y(1) + 9_500, grid.width(), RULE, colours.ink());
    }

    private static Furniture.Spot at(Furniture.Hold hold, int x, int base) {
        return new Furniture.Spot(hold, x, base);
    }

    private void headline(EditionPage.Headline headline, TagDraft tag) {
        int middle = grid.left() + grid.width() / 2;
        int y = grid.y(2);
        boolean decked = headline.deck().isPresent();
        int kickerHeight = grid.height(decked ? 1_250 : 2_000);
        headline.kicker()
                .ifPresent(
                        kicker ->
                                furniture.read(
                                        kicker.value(),
                                        furniture.ink(Voice.KAI, KICKER),
                                        at(
                                                Furniture.Hold.MIDDLE,
                                                middle,
                                                Grid.centred(y, kickerHeight, KICKER)),
                                        tag,
                                        Tag.Kind.P));
        int from = headline.kicker().isPresent() ? y + kickerHeight : y;
        int height = grid.y(decked ? 7 : 8) - from - grid.height(decked ? 250 : 0);
        title(headline.title().value(), from, height, tag);
        headline.deck()
                .ifPresent(
                        deck ->
                                furniture.read(
                                        deck.value(),
                                        furniture.grey(Voice.BODY, DECK),
                                        at(
                                                Furniture.Hold.MIDDLE,
                                                middle,
                                                Grid.centred(grid.y(7) - 4_000, grid.row(), DECK)),
                                        tag,
                                        Tag.Kind.P));
    }

    private void title(String words, int y, int height, TagDraft tag) {
        Passage passage = furniture.passages().of(words, Voice.SONG_TITLE);
        List<Integer> sizes = new ArrayList<>();
        HeadStyle heads = press.style().heads();
        for (int size = heads.most(); size >= heads.least(); size -= SMALLER) {
            sizes.add(size);
        }
        Title title = press.bench().type().title(passage.runs(), grid.width(), sizes, 1);
        if (!title.fits()) {
            press.report()
                    .accept(
                            org.liangbang.diagnostic.Diagnostic.error(
                                            "edition.headline-too-long", press.edition().span())
                                    .with("title", words));
        }
        Lettering letters = furniture.canvas().open(tag, Tag.Kind.H1, passage);
        for (Line line : title.lines()) {
            int left = grid.left() + (grid.width() - line.width()) / 2;
            int base = Grid.centred(y, height, title.size());
            letters.put(furniture.canvas(), line, left, base, colours.ink());
        }
    }

    private void lead(String words, int y, TagDraft tag) {
        Passage passage = furniture.passages().of(words, Voice.KAI);
        int measure = grid.width(grid.columns() - 1) / LEAD * LEAD;
        Setting setting =
                press.bench().type().justify(new Paragraph(passage.runs(), 2_000), LEAD, measure);
        Lettering letters = furniture.canvas().open(tag, Tag.Kind.P, passage);
        int height = setting.lineCount() * LEAD_LEADING;
        int room = 4 * grid.row();
        if (height > room + grid.row()) {
            press.report()
                    .accept(
                            org.liangbang.diagnostic.Diagnostic.error(
                                            "edition.lead-too-long", press.edition().span())
                                    .with("lines", setting.lineCount())
                                    .with("most", room / LEAD_LEADING));
        }
        int leading = Math.min(LEAD_LEADING, room / Math.max(1, setting.lineCount()));
        int at = y + (room - setting.lineCount() * leading) / 2;
        for (Line line : setting.lines()) {
            int base = Grid.centred(at, leading, LEAD);
            letters.put(furniture.canvas(), line, grid.left(), base, colours.ink());
            at += leading;
        }
    }

    private void bylines(EditionPage page, int y, TagDraft tag) {
        int row = 0;
        for (Byline byline : page.bylines()) {
            StringBuilder words = new StringBuilder(byline.role().value());
            byline.names().forEach(name -> words.append('\u3000').append(name.value()));
            byline.credit().ifPresent(credit -> words.append('\u3000').append(credit.value()));
            int base = Grid.centred(y + row * LEAD_LEADING + 7_000, LEAD_LEADING, BYLINE);
            furniture.read(
                    words.toString(),
                    furniture.ink(Voice.KAI, BYLINE),
                    at(Furniture.Hold.RIGHT, grid.right(), base),
                    tag,
                    Tag.Kind.P);
            row++;
        }
    }
}
