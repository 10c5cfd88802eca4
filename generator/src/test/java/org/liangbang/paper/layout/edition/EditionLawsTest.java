package org.liangbang.paper.layout.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.liangbang.Scale;
import org.liangbang.diagnostic.Outcome;
import org.liangbang.document.Block;
import org.liangbang.document.PlainText;
import org.liangbang.model.Article;
import org.liangbang.model.Photo;
import org.liangbang.paper.layout.Box;
import org.liangbang.paper.layout.Frame;
import org.liangbang.paper.layout.Sheet;
import org.liangbang.paper.layout.TypesetDocument;
import org.liangbang.paper.layout.module.Fitting;
import org.liangbang.paper.layout.module.StoryText;
import org.liangbang.paper.layout.style.Grid;
import org.liangbang.paper.layout.style.PaperStyle;
import org.liangbang.source.Located;

class EditionLawsTest {
    private static final int COUNT = Scale.of(30, 300);
    private static final String NEVER_FIRST = "、，。：；！？”’）》";
    private static final String NEVER_LAST = "“‘（《";

    private final PaperStyle style = SmallPaper.style();

    /** What a law says about one typeset edition. */
    private interface Law {
        void holds(SmallPaper paper, TypesetEditions.TypesetEdition edition);
    }

    /**
     * An edition that fitted.
     *
     * @param paper its content
     * @param edition its pages
     */
    private record Case(SmallPaper paper, TypesetEditions.TypesetEdition edition) {}

    private static final List<Case> CASES = new ArrayList<>();

    @BeforeAll
    static void setRandomEditions() {
        for (int seed = 0; seed < COUNT; seed++) {
            SmallPaper paper = RandomEdition.of(seed);
            Outcome<TypesetEditions> outcome = paper.typeset();
            List<TypesetEditions.TypesetEdition> editions =
                    outcome.value().orElseThrow().editions();
            assertThat(editions.isEmpty()).as("seed " + seed).isEqualTo(outcome.hasErrors());
            editions.forEach(edition -> CASES.add(new Case(paper, edition)));
        }
        assertThat(CASES).as("editions that fit").hasSizeGreaterThan(COUNT / 4);
    }

    /** Other tests of this process need the room. */
    @AfterAll
    static void forget() {
        CASES.clear();
    }

    private static void always(Law law) {
        CASES.forEach(each -> law.holds(each.paper, each.edition));
    }

    @Test
    void noTextOrPictureLiesOnAnother() {
        always(
                (paper, edition) -> {
                    for (Sheet sheet : edition.document().sheets()) {
                        assertThat(PageFacts.overlaps(sheet)).isEmpty();
                    }
                });
    }

    @Test
    void everythingStaysInsideTheMargins() {
        Box area = style.grid().typeArea();
        Box room = Box.between(area.x() - 3_600, area.y(), area.right() + 1_000, area.bottom());
        always(
                (paper, edition) -> {
                    for (Sheet sheet : edition.document().sheets()) {
                        for (Frame frame : sheet.frames()) {
                            assertThat(room.contains(frame.box())).as(frame.toString()).isTrue();
                        }
                    }
                });
    }

    @Test
    void everyStoryIsPrintedCharacterForCharacterInReadingOrder() {
        always(
                (paper, edition) -> {
                    String listed = edition.report().toString();
                    for (Article article : paper.content().all(Article.TYPE)) {
                        String printed = PageFacts.story(edition.document(), article.id());
                        assertThat(printed)
                                .as(article.id() + " in " + listed)
                                .isIn(expected(article));
                    }
                });
    }

    /** The text of an article as it may be printed: whole, and with less of what is optional. */
    private static List<String> expected(Article article) {
        StoryText whole = StoryText.of(article, article.body());
        StoryText less = whole.canShrink() ? whole.shrunk() : whole;
        StoryText least = less.canShrink() ? less.shrunk() : less;
        return List.of(printed(whole), printed(less), printed(least));
    }

    private static String printed(StoryText story) {
        Article.FrontMatter front = story.article().front();
        List<Block> body =
                story.body().stream()
                        .filter(block -> story.whole() || !(block instanceof Block.OptionalBlocks))
                        .toList();
        String photos =
                story.photos().stream()
                        .map(photo -> photo.caption().value() + credit(photo))
                        .collect(Collectors.joining());
        return PageFacts.solid(
                text(front.kicker())
                        + front.title().value()
                        + text(front.deck())
                        + PlainText.ofBlocks(body.subList(0, heads(body)))
                        + story.dateline()
                        + PlainText.ofBlocks(body.subList(heads(body), body.size()))
                        + photos
                        + story.byline());
    }

    /** The dateline opens the first paragraph, behind the sub-heads that stand before it. */
    private static int heads(List<Block> body) {
        int heads = 0;
        while (heads < body.size() && body.get(heads) instanceof Block.Heading) {
            heads++;
        }
        return heads;
    }

    private static String credit(Photo photo) {
        return text(photo.credit());
    }

    private static String text(Optional<Located<String>> field) {
        return field.map(Located::value).orElse("");
    }

    @Test
    void everyLineOfRunningTextStandsOnTheGrid() {
        Grid grid = style.grid();
        always(
                (paper, edition) -> {
                    for (Sheet sheet : edition.document().sheets()) {
                        for (Frame.Text line : PageFacts.body(sheet)) {
                            int off = line.setting().baseline() - grid.baseline(0);
                            assertThat(off % grid.row()).as(line.text()).isZero();
                        }
                    }
                });
    }

    @Test
    void noLineBeginsOrEndsWithWhatMustNot() {
        always(
                (paper, edition) -> {
                    for (Sheet sheet : edition.document().sheets()) {
                        for (Frame.Text line : PageFacts.body(sheet)) {
                            String text = line.text().strip();
                            assertThat(NEVER_FIRST).doesNotContain(text.substring(0, 1));
                            assertThat(NEVER_LAST)
                                    .doesNotContain(text.substring(text.length() - 1));
                        }
                    }
                });
    }

    @Test
    void columnsOfAStoryWithoutPhotoEndLevel() {
        always(
                (paper, edition) -> {
                    for (Article article : paper.content().all(Article.TYPE)) {
                        if (article.front().photos().isEmpty()) {
                            level(edition, article);
                        }
                    }
                });
    }

    private static void level(TypesetEditions.TypesetEdition edition, Article article) {
        TypesetDocument document = edition.document();
        TreeMap<Integer, Integer> bottoms = new TreeMap<>();
        for (Sheet sheet : document.sheets()) {
            for (Frame.Text line : PageFacts.body(sheet)) {
                if (line.owner().story().filter(article.id()::equals).isPresent()) {
                    bottoms.merge(column(line), line.setting().baseline(), Math::max);
                }
            }
        }
        Fitting fitting =
                edition.report().pages().stream()
                        .flatMap(page -> page.fittings().stream())
                        .filter(each -> each.id().equals(article.id()))
                        .findFirst()
                        .orElseThrow();
        if (fitting.text().spare() < fitting.columns() && bottoms.size() > 1) {
            bottoms.remove(bottoms.lastKey());
            Map<Integer, Integer> others = bottoms;
            assertThat(others.values().stream().distinct()).as(article.id()).hasSize(1);
        }
    }

    /** The column a line stands in, whatever hangs out of it. */
    private static int column(Frame.Text line) {
        return (line.box().x() + 20_000) / 60_000;
    }

    @Test
    void theSameEditionComesOutTheSame() {
        always(
                (paper, edition) ->
                        assertThat(
                                        paper.typeset()
                                                .value()
                                                .orElseThrow()
                                                .editions()
                                                .get(0)
                                                .document())
                                .isEqualTo(edition.document()));
    }
}
