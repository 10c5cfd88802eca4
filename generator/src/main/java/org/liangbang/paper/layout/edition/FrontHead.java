package org.liangbang.paper.layout.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liangbang.address.Addresses;
import org.liangbang.address.FigureId;
import org.liangbang.model.Edition;
import org.liangbang.model.Publication;
import org.liangbang.paper.layout.Colour;
import org.liangbang.paper.layout.Tag;
import org.liangbang.paper.layout.TagDraft;
import org.liangbang.paper.layout.Target;
import org.liangbang.paper.layout.module.Lettering;
import org.liangbang.paper.layout.module.Passage;
import org.liangbang.paper.layout.module.Voice;
import org.liangbang.paper.layout.style.Grid;
import org.liangbang.paper.layout.style.HeadStyle;
import org.liangbang.paper.layout.style.PaperStyle;
import org.liangbang.paper.type.Face;
import org.liangbang.paper.type.Line;
import org.liangbang.paper.type.Run;

/** The head of the first page: nameplate, key figures, edition line. */
final class FrontHead {
    private static final int LEAST_NAMEPLATE = 40_000;
    private static final int HEAVY = 2_400;
    private static final int LIGHT = 750;
    private static final int RULE_GAP = 1_200;
    private static final int HALF = 500;
    private static final int HAIR = 350;
    private static final int LINE_SIZE = 7_500;
    private static final int FIGURE_SIZE = 27_000;
    private static final int UNIT_SIZE = 9_000;
    private static final int NOTE_SIZE = 6_500;
    private static final int FIELD_SIZE = 7_000;
    private static final int FIELD_LEADING = 9_500;
    private static final int FIELD_GAP = 3_000;

    private final Press press;
    private final Furniture furniture;
    private final Grid grid;
    private final HeadStyle heads;
    private final PaperStyle.Colours colours;

    FrontHead(Press press, Furniture furniture) {
        this.press = press;
        this.furniture = furniture;
        this.grid = press.style().grid();
        this.heads = press.style().heads();
        this.colours = press.style().colours();
    }

    void put(TagDraft page) {
        nameplate(page);
        keyFigures(page);
        editionLine(page);
    }

    private void nameplate(TagDraft page) {
        String name = press.site().name().value();
        int span = grid.width(heads.columns());
        List<String> lines = fieldLines();
        int fields = lines.isEmpty() ? 0 : lines.size() * FIELD_LEADING + FIELD_GAP;
        int size = heads.nameplate() - fields;
        while (size > LEAST_NAMEPLATE
                && furniture.width(name, furniture.ink(Voice.SONG_TITLE, size)) > span) {
            size -= 1_000;
        }
        int room = heads.rows() * grid.row() - 4_000 - fields;
        int baseline = Grid.centred(grid.top(), room, size);
        furniture.read(
                name,
                furniture.ink(Voice.SONG_TITLE, size),
                new Furniture.Spot(Furniture.Hold.LEFT, grid.left() - size * 45 / 1_000, baseline),
                page,
                Tag.Kind.H1);
        int y = grid.y(heads.rows()) - 2_000;
        int base = y - fields + FIELD_SIZE;
        for (String line : lines) {
            furniture.read(
                    line,
                    fieldLook(),
                    spot(Furniture.Hold.LEFT, grid.left(), base),
                    page,
                    Tag.Kind.P);
            base += FIELD_LEADING;
        }
        furniture.rule(grid.left(), y, grid.width(), HEAVY, colours.ink());
        furniture.rule(grid.left(), y + HEAVY + RULE_GAP, grid.width(), LIGHT, colours.red());
    }

    /** The lines that the fields under the name take, each field in one piece. */
    private List<String> fieldLines() {
        List<String> lines = new ArrayList<>();
        for (String field : press.fields()) {
            int last = lines.size() - 1;
            String longer = last < 0 ? field : lines.get(last) + "\u3000" + field;
            if (last >= 0 && furniture.width(longer, fieldLook()) <= grid.width(heads.columns())) {
                lines.set(last, longer);
            } else {
                lines.add(field);
            }
        }
        return lines;
    }

    private Furniture.Look fieldLook() {
        return furniture.ink(Voice.HEI, FIELD_SIZE);
    }

    private void keyFigures(TagDraft page) {
        List<Edition.KeyFigure> figures = press.edition().keyFigures();
        if (figures.isEmpty()) {
            return;
        }
        int x = grid.x(heads.columns());
        int width = grid.width(grid.columns() - heads.columns());
        furniture.rule(
                x - grid.gutter() / 2,
                grid.top(),
                HAIR,
                grid.row() * (heads.rows() - 1),
                colours.fill());
        int base = grid.top() + 9_000;
        furniture.read(
                press.words("key-figures"),
                furniture.ink(Voice.HEI_TITLE, 9_000),
                new Furniture.Spot(Furniture.Hold.LEFT, x, base),
                page,
                Tag.Kind.P);
        furniture.read(
                press.words("as-of", press.days().brief(press.view().asOf())),
                furniture.grey(Voice.HEI, LINE_SIZE),
                new Furniture.Spot(Furniture.Hold.RIGHT, x + width, base),
                page,
                Tag.Kind.P);
        furniture.rule(x, grid.top() + grid.row(), width, HALF, colours.ink());
        int each = width / figures.size();
        for (int at = 0; at < figures.size(); at++) {
            keyFigure(figures.get(at), x + at * each, page);
            if (at > 0) {
                furniture.rule(
                        x + at * each - 7_000,
                        grid.y(1) + 8_000,
                        HAIR,
                        grid.row() * 3 + 4_000,
                        colours.fill());
            }
        }
    }

    private void keyFigure(Edition.KeyFigure figure, int x, TagDraft page) {
        String id = figure.figure().value();
        Colour colour = id.endsWith("/overdue") ? colours.red() : colours.ink();
        furniture.read(
                figure.label().value(),
                new Furniture.Look(Voice.HEI, LINE_SIZE, colour),
                new Furniture.Spot(Furniture.Hold.LEFT, x, grid.y(1) + 15_000),
                page,
                Tag.Kind.P);
        int base = grid.y(3) + 15_000;
        Furniture.Spot spot = spot(Furniture.Hold.LEFT, x, base);
        press.printed(id).ifPresent(printed -> number(id, printed, spot, colour, page));
        figure.note()
                .ifPresent(
                        note ->
                                furniture.read(
                                        note.value(),
                                        furniture.grey(Voice.HEI, NOTE_SIZE),
                                        new Furniture.Spot(Furniture.Hold.LEFT, x, base + 12_000),
                                        page,
                                        Tag.Kind.P));
    }

    private void number(
            String id, String printed, Furniture.Spot spot, Colour colour, TagDraft page) {
        int digits = 0;
        while (digits < printed.length() && "0123456789.,-+".indexOf(printed.charAt(digits)) >= 0) {
            digits++;
        }
        int split = digits == 0 ? printed.length() : digits;
        List<Run> number = List.of(new Run(printed.substring(0, split), Face.SONG_BOLD, 1));
        List<Run> unit = List.of(new Run(printed.substring(split), Face.SONG, 1));
        Optional<Target> target =
                press.base().isPresent()
                        ? Optional.of(new Target.Page(Addresses.trace(new FigureId(id))))
                        : Optional.empty();
        Passage.Piece piece = new Passage.Piece(printed, target, Optional.empty(), false);
        Passage passage = new Passage(number, List.of(piece));
        Lettering letters = furniture.canvas().open(page, Tag.Kind.P, passage);
        Line large = press.bench().type().line(number, FIGURE_SIZE);
        letters.put(furniture.canvas(), large, spot.x(), spot.baseline(), colour);
        if (split < printed.length()) {
            Line small = press.bench().type().line(unit, UNIT_SIZE);
            int beside = spot.x() + large.width() + 2_500;
            letters.put(furniture.canvas(), small, beside, spot.baseline(), colour);
        }
    }

    private void editionLine(TagDraft page) {
        Edition edition = press.edition();
        LocalDate date = edition.date().value();
        String day = press.days().full(date) + "\u3000" + press.days().weekday(date);
        String total = edition.total().map(number -> press.words("total", number)).orElse("");
        String issue =
                press.words("number", edition.number())
                        + total
                        + "\u3000"
                        + press.words("pages", press.words("numeral." + edition.pages().size()));
        Publication publication = press.site().publication();
        String issuer =
                press.kind()
                        + "\u3000"
                        + press.words("issued-by", publication.issuer().value())
                        + press.marks();
        int base = Grid.centred(grid.y(heads.rows()) + 3_000, grid.row(), LINE_SIZE);
        Furniture.Look look = furniture.ink(Voice.HEI, LINE_SIZE);
        furniture.read(day, look, spot(Furniture.Hold.LEFT, grid.left(), base), page, Tag.Kind.P);
        int middle = grid.left() + grid.width() / 2;
        furniture.read(issue, look, spot(Furniture.Hold.MIDDLE, middle, base), page, Tag.Kind.P);
        furniture.read(
                issuer, look, spot(Furniture.Hold.RIGHT, grid.right(), base), page, Tag.Kind.P);
        int y = grid.y(heads.rows() + 1) + 4_000;
        furniture.rule(grid.left(), y, grid.width(), HALF, colours.ink());
    }

    private static Furniture.Spot spot(Furniture.Hold hold, int x, int base) {
        return new Furniture.Spot(hold, x, base);
    }
}
