package org.liangbang.paper.layout.edition;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liangbang.document.Inline;
import org.liangbang.model.EditionPage;
import org.liangbang.model.Post;
import org.liangbang.paper.layout.Tag;
import org.liangbang.paper.layout.TagDraft;
import org.liangbang.paper.layout.module.Passage;
import org.liangbang.paper.layout.module.Voice;
import org.liangbang.paper.layout.style.Grid;
import org.liangbang.paper.type.Line;
import org.liangbang.source.Located;

/**
 * The last line of every page: who edited, proved and set it, who signed it. On a page with a
 * single table its middle says where that comes from.
 */
final class DutyLine {
    private static final int SIZE = 7_000;
    private static final int HAIR = 350;

    /** The least room between two parts of the line. */
    private static final int APART = 14_000;

    private final Press press;
    private final Grid grid;
    private final Passage left;
    private final Passage middle;
    private final Passage right;

    DutyLine(EditionPage page, Optional<DataOrigin> origin, Press press) {
        this.press = press;
        this.grid = press.style().grid();
        this.left = passage(Inline.line(duties(page.duty())));
        this.middle = passage(origin.map(this::source).orElse(List.of()));
        String note = press.site().sampleNote().map(Located::value).orElse("");
        this.right = passage(Inline.line(press.site().sample() ? note : ""));
    }

    private Passage passage(List<Inline> words) {
        return press.passages(press.edition().span()).of(words, Voice.HEI);
    }

    private String duties(EditionPage.Duty duty) {
        String signed =
                press.edition()
                        .signedBy()
                        .flatMap(post -> press.view().content().register().post(post.value()))
                        .map(Post::role)
                        .map(role -> press.words("duty.signed", role.value()))
                        .orElse("");
        return Stream.of(
                        press.words("duty.editor", duty.editor().value()),
                        press.words("duty.proof", duty.proof().value()),
                        press.words("duty.layout", duty.layout().value()),
                        signed)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\u3000"));
    }

    private List<Inline> source(DataOrigin origin) {
        return Stream.concat(
                        Inline.line(press.words("source.one")).stream(),
                        Strip.line(origin, press).stream())
                .toList();
    }

    private Line line(Passage words) {
        return press.bench().type().line(words.runs(), SIZE);
    }

    /** Whether all its parts have room beside one another. */
    boolean fits() {
        return from() >= line(left).width() + APART
                && from() + line(middle).width() + APART + line(right).width() <= grid.width();
    }

    /** Where its middle begins, from its left edge: half way between its ends. */
    private int from() {
        int spare = grid.width() - line(right).width() - line(left).width() - line(middle).width();
        return line(left).width() + spare / 2;
    }

    void put(Furniture furniture, TagDraft tag) {
        int row = grid.rows() - 1;
        int rule = grid.y(row) + 1_000;
        furniture.rule(grid.left(), rule, grid.width(), HAIR, press.style().colours().ink());
        int base = Grid.centred(grid.y(row) + 2_000, grid.row(), SIZE);
        put(left, grid.left(), base, furniture, tag);
        put(middle, grid.left() + from(), base, furniture, tag);
        put(right, grid.right() - line(right).width(), base, furniture, tag);
    }

    private void put(Passage words, int x, int base, Furniture furniture, TagDraft tag) {
        if (!words.isEmpty()) {
            furniture
                    .canvas()
                    .open(tag, Tag.Kind.P, words)
                    .put(furniture.canvas(), line(words), x, base, press.style().colours().ink());
        }
    }
}
