package org.liangbang.paper.layout.edition;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liangbang.model.Correction;
import org.liangbang.model.EditionPage;
import org.liangbang.model.Post;
import org.liangbang.paper.layout.Box;
import org.liangbang.paper.layout.Point;
import org.liangbang.paper.layout.Tag;
import org.liangbang.paper.layout.TagDraft;
import org.liangbang.paper.layout.module.CodePlate;
import org.liangbang.paper.layout.module.Voice;
import org.liangbang.paper.layout.style.Grid;
import org.liangbang.paper.layout.style.PaperStyle;
import org.liangbang.source.Located;

/** The foot of a page: sources and corrections on the first, the duty line on all. */
final class Foot {
    private static final int SIZE = 7_000;
    private static final int TITLE = 8_000;
    private static final int LEADING = 12_000;
    private static final int RULE = 1_000;
    private static final int HAIR = 350;
    private static final int STRIP_ROWS = 5;

    /** The most width of a code: 16 mm, which a telephone reads from a hand away. */
    private static final int CODE = 46_000;

    private final Press press;
    private final Furniture furniture;
    private final Grid grid;
    private final PaperStyle.Colours colours;

    Foot(Press press, Furniture furniture) {
        this.press = press;
        this.furniture = furniture;
        this.grid = press.style().grid();
        this.colours = press.style().colours();
    }

    void put(EditionPage page, int number, TagDraft tag) {
        if (number == 1) {
            strip(tag);
        }
        duty(page, tag);
    }

    private void strip(TagDraft tag) {
        int row = press.style().stories().front().last() + 1;
        int y = grid.y(row) + 4_000;
        furniture.rule(grid.left(), y, grid.width(), RULE, colours.ink());
        String phone = press.site().contact().phone();
        String sources = press.words("source.text", press.days().full(press.view().asOf()), phone);
        note(press.words("source.title"), sources, grid.x(0), y, tag);
        note(press.words("corrections.title"), corrections(phone), grid.x(2) + 6_000, y, tag);
        press.base().ifPresent(base -> online(base, y, tag));
        for (int column : List.of(2, 4)) {
            int x = grid.x(column) - grid.gutter() / 2 + (column == 2 ? 3_000 : 0);
            furniture.rule(x, y + 8_000, HAIR, STRIP_ROWS * grid.row() - 20_000, colours.fill());
        }
    }

    private void note(String title, String text, int x, int y, TagDraft tag) {
        int base = y + 16_000;
        furniture.read(
                title,
                furniture.ink(Voice.HEI_TITLE, TITLE),
                new Furniture.Spot(Furniture.Hold.LEFT, x, base),
                tag,
                Tag.Kind.P);
        int width = grid.width(2) - 14_000;
        Box room = new Box(x, base + 6_500, width, 0);
        furniture.note(text, furniture.grey(Voice.HEI, SIZE), room, LEADING, tag);
    }

    private String corrections(String phone) {
        List<Correction> corrections = press.edition().corrections();
        return corrections.isEmpty()
                ? press.words("corrections.none", phone)
                : corrections.stream()
                        .map(
                                each ->
                                        press.words(
                                                        "corrections.item",
                                                        press.days().brief(each.date().value()))
                                                + each.text().value())
                        .collect(Collectors.joining(" "));
    }

    /** The address as one types it at the left, and as a code at the right edge. */
    private void online(String base, int y, TagDraft tag) {
        String address = base + "editions/" + press.edition().id().value() + "/";
        CodePlate code = CodePlate.of(address, CODE);
        int x = grid.x(4);
        int first = y + 16_000;
        furniture.read(
                press.words("online.title"),
                furniture.ink(Voice.HEI_TITLE, TITLE),
                new Furniture.Spot(Furniture.Hold.LEFT, x, first),
                tag,
                Tag.Kind.P);
        Box room = new Box(x, first + 6_500, grid.column() - code.width() - code.quiet(), 0);
        furniture.note(
                press.words("online.text", address.replaceFirst("^https?://", "")),
                furniture.grey(Voice.HEI, SIZE),
                room,
                LEADING,
                tag);
        code.put(
                new Point(grid.right() - code.width(), y + 8_000),
                press.words("online.code", address),
                colours.ink(),
                furniture.canvas(),
                tag);
    }

    private void duty(EditionPage page, TagDraft tag) {
        int row = grid.rows() - 1;
        furniture.rule(grid.left(), grid.y(row) + 1_000, grid.width(), HAIR, colours.ink());
        EditionPage.Duty duty = page.duty();
        String signed =
                press.edition()
                        .signedBy()
                        .flatMap(post -> press.view().content().register().post(post.value()))
                        .map(Post::role)
                        .map(role -> press.words("duty.signed", role.value()))
                        .orElse("");
        String left =
                Stream.of(
                                press.words("duty.editor", duty.editor().value()),
                                press.words("duty.proof", duty.proof().value()),
                                press.words("duty.layout", duty.layout().value()),
                                signed)
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining("\u3000"));
        int base = Grid.centred(grid.y(row) + 2_000, grid.row(), SIZE);
        Furniture.Look look = furniture.ink(Voice.HEI, SIZE);
        furniture.read(
                left,
                look,
                new Furniture.Spot(Furniture.Hold.LEFT, grid.left(), base),
                tag,
                Tag.Kind.P);
        String right = press.site().sampleNote().map(Located::value).orElse("");
        furniture.read(
                press.site().sample() ? right : "",
                look,
                new Furniture.Spot(Furniture.Hold.RIGHT, grid.right(), base),
                tag,
                Tag.Kind.P);
    }
}
