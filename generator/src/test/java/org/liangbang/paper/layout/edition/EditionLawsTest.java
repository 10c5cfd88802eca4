package org.liangbang.paper.layout.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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
import org.liangbang.paper.inspection.PageInspection;
import org.liangbang.paper.layout.Box;
import org.liangbang.paper.layout.Frame;
import org.liangbang.paper.layout.Sheet;
import org.liangbang.paper.layout.TypesetDocument;
import org.liangbang.paper.layout.module.Fitting;
import org.liangbang.paper.layout.module.StoryText;
import org.liangbang.paper.layout.style.PaperStyle;
import org.liangbang.paper.pdf.PaintedText;
import org.liangbang.paper.pdf.PdfWriter;
import org.liangbang.paper.pdf.ThemeFonts;
import org.liangbang.source.Located;

class EditionLawsTest {
    private static final int COUNT = Scale.of(20, 300);

    /** The highest row that a page with little on it gets. */
    private static final int ROW = 19_200;

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

    private static final PdfWriter WRITER = new PdfWriter(ThemeFonts.ALL, picture -> Pixel.png());

    private static final List<Case> CASES = new ArrayList<>();

    @BeforeAll
    static void setRandomEditions() {
        for (int seed = 0; seed < COUNT; seed++) {
            SmallPaper paper = RandomEdition.of(seed);
            Outcome<TypesetEditions> outcome = paper.typeset(ThemeFonts.ALL);
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
        List<PaperStyle> styles = List.of(SmallPaper.style(), SmallPaper.style("broadsheet"));
        always(
                (paper, edition) -> {
                    for (Sheet sheet : edition.document().sheets()) {
                        Box room = room(styles, sheet);
                        for (Frame frame : sheet.frames()) {
                            assertThat(room.contains(frame.box())).as(frame.toString()).isTrue();
                        }
                    }
                });
    }

    private static Box room(List<PaperStyle> styles, Sheet sheet) {
        PaperStyle own =
                styles.stream()
                        .filter(style -> style.sheet().width() == sheet.width())
                        .findFirst()
                        .orElseThrow();
        Box area = own.grid().typeArea();
        return Box.between(area.x() - 4_000, area.y(), area.right() + 1_000, area.bottom());
    }

    @Test
    void everyStoryIsPrintedCharacterForCharacterInReadingOrder() {
        always(
                (paper, edition) -> {
                    String listed = edition.report().toString();
                    for (Article article : paper.content().all(Article.TYPE)) {
                        String printed = PageFacts.story(edition.document(), article.id());
                        String story = joined(printed, article);
                        assertThat(expected(article).contains(story))
                                .as(() -> article.id() + " in " + listed + ": " + story)
                                .isTrue();
                    }
                });
    }

    /**
     * The text of an article as it may be printed: with all photos or those that must be, which
     * stand behind any of its blocks, and with or without what is optional before and behind them.
     */
    private static Set<String> expected(Article article) {
        StoryText whole = StoryText.of(article, article.body());
        StoryText least = whole;
        while (least.canShrink()) {
            least = least.shrunk();
        }
        Set<String> expected = new TreeSet<>();
        for (StoryText story : List.of(whole, least)) {
            for (int at = 0; at <= whole.body().size(); at++) {
                for (int left = 0; left < 4; left++) {
                    expected.add(printed(story, at, (left & 1) > 0, (left & 2) > 0));
                }
            }
        }
        return expected;
    }

    private static String printed(StoryText story, int at, boolean before, boolean behind) {
        Article.FrontMatter front = story.article().front();
        String photos =
                story.photos().stream()
                        .map(photo -> photo.caption().value() + credit(photo))
                        .collect(Collectors.joining());
        List<Block> above = chosen(story.body().subList(0, at), before);
        List<Block> below = chosen(story.body().subList(at, story.body().size()), behind);
        int heads = heads(above);
        return PageFacts.solid(
                text(front.kicker())
                        + front.title().value()
                        + text(front.deck())
                        + PlainText.ofBlocks(above.subList(0, heads))
                        + (heads < above.size() ? story.dateline() : "")
                        + PlainText.ofBlocks(above.subList(heads, above.size()))
                        + photos
                        + (heads < above.size() ? "" : story.dateline())
                        + PlainText.ofBlocks(below)
                        + story.byline());
    }

    private static List<Block> chosen(List<Block> blocks, boolean whole) {
        return blocks.stream()
                .filter(block -> whole || !(block instanceof Block.OptionalBlocks))
                .toList();
    }

    /** A printed story without the words that lead from one page to another. */
    private static String joined(String printed, Article article) {
        String title = PageFacts.solid(article.front().title().value());
        return printed.replaceAll("（下转第[一二三四五六七八九十]+版）（上接第[一二三四五六七八九十]+版）" + title, "");
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
    void neitherFramesNorSavedPagesHaveAFault() {
        always(
                (paper, edition) -> {
                    List<String> titles =
                            paper.content().all(Article.TYPE).stream()
                                    .map(article -> article.front().title().value())
                                    .toList();
                    List<String> forced =
                            edition.report().pages().stream()
                                    .flatMap(page -> page.fittings().stream())
                                    .flatMap(fitting -> fitting.text().forced().stream())
                                    .toList();
                    String where = edition.report().toString();
                    TypesetDocument document = edition.document();
                    assertThat(PageInspection.ofFrames(document, ThemeFonts.ALL, titles, forced))
                            .as(where)
                            .isEmpty();
                    assertThat(PageInspection.ofPdf(WRITER.write(document), titles, forced))
                            .as(where)
                            .isEmpty();
                });
    }

    @Test
    void savedPagesSayToEveryExtractorWhatTheFramesSay() throws IOException {
        for (Case each : CASES) {
            TypesetDocument document = each.edition.document();
            String painted = PaintedText.ofFrames(document);
            assertThat(PaintedText.extracted(WRITER.write(document)))
                    .as(() -> each.edition.report().toString())
                    .allSatisfy((extractor, text) -> assertThat(text).isEqualTo(painted));
        }
    }

    @Test
    void aPageWithEnoughOnItIsFull() {
        int pages = 0;
        int open = 0;
        for (Case each : CASES) {
            for (CopyfittingReport.PageReport page : each.edition.report().pages()) {
                CopyfittingReport.Room room = page.room();
                if (room.material() >= 60 && room.material() <= 110) {
                    pages++;
                    open += room.open() * 100 > room.cells() * 3 ? 1 : 0;
                    assertThat(room.open() * 100).as(page.toString()).isLessThan(room.cells() * 10);
                }
            }
        }
        assertThat(pages).isGreaterThan(COUNT / 2);
        assertThat(open).as(open + " of " + pages + " pages").isLessThanOrEqualTo(2 + pages / 50);
    }

    @Test
    void columnsOfAStoryWithoutPhotoEndLevelOrARowEarly() {
        always(
                (paper, edition) -> {
                    for (Sheet sheet : edition.document().sheets()) {
                        edition.report().pages().get(sheet.number() - 1).fittings().stream()
                                .filter(fitting -> fitting.kind() == Fitting.Kind.STORY)
                                .forEach(fitting -> level(sheet, fitting));
                    }
                });
    }

    private static void level(Sheet sheet, Fitting fitting) {
        List<Frame.Text> lines =
                PageFacts.body(sheet).stream()
                        .filter(line -> line.owner().story().equals(Optional.of(fitting.id())))
                        .toList();
        boolean pictured =
                sheet.frames().stream()
                        .filter(Frame.Picture.class::isInstance)
                        .anyMatch(each -> each.owner().story().equals(Optional.of(fitting.id())));
        TreeMap<Integer, Integer> bottoms = new TreeMap<>();
        lines.forEach(line -> bottoms.merge(column(line), line.setting().baseline(), Math::max));
        if (!pictured && fitting.text().spare() < fitting.columns() && bottoms.size() > 1) {
            bottoms.remove(bottoms.lastKey());
            int lowest = Collections.max(bottoms.values());
            assertThat(lowest - Collections.min(bottoms.values()))
                    .as(fitting.id() + ": a column may end a row early, so that no line is alone")
                    .isLessThanOrEqualTo(ROW);
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
                                        paper.typeset(ThemeFonts.ALL)
                                                .value()
                                                .orElseThrow()
                                                .editions()
                                                .get(0)
                                                .document())
                                .isEqualTo(edition.document()));
    }
}
