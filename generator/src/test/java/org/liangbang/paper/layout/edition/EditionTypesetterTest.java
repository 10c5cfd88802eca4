package org.liangbang.paper.layout.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.liangbang.build.Golden;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.diagnostic.Outcome;
import org.liangbang.model.EditionItem;
import org.liangbang.paper.layout.Frame;
import org.liangbang.paper.layout.FrameListing;
import org.liangbang.paper.layout.Sheet;
import org.liangbang.paper.layout.Tag;
import org.liangbang.paper.layout.TypesetDocument;
import org.liangbang.paper.type.Face;
import org.liangbang.paper.type.FakeMetrics;
import org.liangbang.paper.type.GlyphMetrics;
import org.liangbang.paper.type.InkBox;

class EditionTypesetterTest {
    private static final String EDITION =
            """
            id: e
            number: 1
            date: 2025-12-24
            status: signed
            pages:
              - name: 要闻
                duty: {editor: 甲, proof: 乙, layout: 丙}
                layout: LAYOUT
                items:
            ITEMS
            """;

    private static String edition(String... items) {
        StringBuilder lines = new StringBuilder();
        for (String item : items) {
            lines.append("      - ").append(item).append('\n');
        }
        return EDITION.replace("ITEMS", lines.toString().stripTrailing())
                .replace("LAYOUT", "standard");
    }

    private static String article(String title, int sentences) {
        StringBuilder text = new StringBuilder();
        text.append("---\ntitle: ").append(title);
        text.append("\nkicker: 河东街道\ndate: 2025-12-20\nstatus: signed\nsigned-by: x.y\n");
        text.append("byline: [{role: 通讯员, names: [河东街道通讯组]}]\n---\n");
        for (int at = 0; at < sentences; at++) {
            text.append("灯在傍晚亮起来，第").append(at + 1).append("户人家先看见。");
            text.append(at % 4 == 3 ? "\n\n" : "");
        }
        return text.append('\n').toString();
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.diagnostics().stream().map(Diagnostic::code).toList();
    }

    private static TypesetDocument document(Outcome<TypesetEditions> outcome) {
        return outcome.value().orElseThrow().editions().get(0).document();
    }

    /** The same edition when the editor wants no page to be helped. */
    private static String stopping(String edition) {
        return edition.replace("pages:\n", "overflow: stop\npages:\n");
    }

    private static final String SECOND_PAGE =
            """
              - name: 镇街
                duty: {editor: 甲, proof: 乙, layout: 丙}
                layout: standard
                items:
                  - article: c
            """;

    private static Outcome<TypesetEditions> crowded(int sentences, String edition) {
        return new SmallPaper()
                .file("articles/2025/a.md", article("灯亮起来 路也看清", 40))
                .file("articles/2025/b.md", article("账算清楚 人也放心", sentences))
                .file("articles/2025/c.md", article("水流过来 苗也返青", 60))
                .file("editions/e.yaml", edition)
                .typeset();
    }

    @Test
    void aStoryThatIsTooLongGoesOnOnALaterPageThatHasRoom() {
        String edition = edition("article: a", "article: b") + SECOND_PAGE;
        Outcome<TypesetEditions> outcome = crowded(200, edition);
        assertThat(outcome.hasErrors()).isFalse();
        List<Sheet> sheets = document(outcome).sheets();
        assertThat(sheets).hasSize(2);
        assertThat(words(sheets.get(0))).contains("（下转第二版）");
        assertThat(words(sheets.get(1))).contains("（上接第一版）", "账算清楚人也放心");
        List<EditionItem> printed =
                outcome.value().orElseThrow().editions().get(0).edition().pages().get(1).items();
        assertThat(printed).as("the page lists the story that goes on there").hasSize(2);
    }

    @Test
    void whatFindsNoRoomStandsOnAPageThatIsAddedUnlessTheEditorForbidsIt() {
        String edition = edition("article: a", "article: b");
        Outcome<TypesetEditions> outcome = crowded(180, edition);
        assertThat(codes(outcome))
                .contains("edition.page-added")
                .doesNotContain("edition.too-long");
        List<Sheet> sheets = document(outcome).sheets();
        assertThat(sheets).hasSize(2);
        assertThat(sheets.get(1).name()).isEqualTo("要闻续");
        assertThat(words(sheets.get(0))).contains("今日二版");
        assertThat(words(sheets.get(1))).contains("账算清楚人也放心").doesNotContain("上接");
        String without = edition.replace("pages:\n", "overflow: jump\npages:\n");
        assertThat(codes(crowded(180, without))).containsExactly("edition.too-long");
    }

    private static String words(Sheet sheet) {
        return PageFacts.texts(sheet).stream()
                .map(text -> PageFacts.solid(text.text()))
                .collect(Collectors.joining());
    }

    @Test
    void tooMuchTextNamesTheStoryAndByHowMuch() {
        Outcome<TypesetEditions> outcome =
                new SmallPaper()
                        .file("articles/2025/a.md", article("灯亮起来 路也看清", 40))
                        .file("articles/2025/b.md", article("账算清楚 人也放心", 260))
                        .file("editions/e.yaml", stopping(edition("article: a", "article: b")))
                        .typeset();
        assertThat(codes(outcome)).containsExactly("edition.too-long");
        Diagnostic diagnostic = outcome.diagnostics().get(0);
        assertThat(diagnostic.arguments()).containsEntry("id", "b").containsKey("characters");
        assertThat(diagnostic.arguments().get("choices")).isEqualTo("把“b”移到别的版，就排得下");
        assertThat(Integer.parseInt(diagnostic.arguments().get("lines"))).isBetween(5, 200);
        assertThat(outcome.value().orElseThrow().editions()).isEmpty();
    }

    @Test
    void farTooLittleTextIsAWarning() {
        Outcome<TypesetEditions> outcome =
                new SmallPaper()
                        .file("articles/2025/a.md", article("灯亮起来 路也看清", 12))
                        .file("editions/e.yaml", edition("article: a"))
                        .typeset();
        assertThat(codes(outcome)).containsExactly("edition.too-short");
        assertThat(outcome.hasErrors()).isFalse();
        assertThat(outcome.value().orElseThrow().editions()).hasSize(1);
    }

    @Test
    void twoVeryShortStoriesLeaveWhiteAndAreNotTooLong() {
        Outcome<TypesetEditions> outcome =
                new SmallPaper()
                        .file("articles/2025/a.md", article("灯亮起来 路也看清", 4))
                        .file("articles/2025/b.md", article("账算清楚 人也放心", 3))
                        .file("editions/e.yaml", edition("article: a", "article: b"))
                        .typeset();
        assertThat(codes(outcome)).containsExactly("edition.too-short");
        assertThat(Integer.parseInt(outcome.diagnostics().get(0).arguments().get("lines")))
                .isBetween(200, 290);
    }

    private static final String PARTS =
            """

            1. 先把路修通
               - 再把灯装上
            2. 后把渠挖开

            | 村 | 办成 |
            | --- | --- |
            | 东村 | 12 |

            | 单位 | 承诺的事 | 办到哪一步 | 谁来负责 | 什么时候到期 |
            | --- | --- | --- | --- | --- |
            | 东边的村 | 修三百米的路 | 路基已经做完 | 村委会副主任 | 六月的月底 |

            ![画着一条渠](media/a.png "渠挖到了村口")

            最后一段话写在这里，说明渠从哪里来。
            """;

    private static TypesetDocument parts() {
        return document(
                new SmallPaper()
                        .photo("media/a.png", 1_200, 800)
                        .file("articles/2025/a.md", article("灯亮起来 路也看清", 56) + PARTS)
                        .file("editions/e.yaml", edition("article: a"))
                        .typeset());
    }

    @Test
    void listsTablesAndPicturesOfAnArticleArePrintedInTheirPlace() {
        assertThat(PageFacts.story(parts(), "a"))
                .contains(
                        "1.先把路修通●再把灯装上2.后把渠挖开",
                        "村办成东村12",
                        "单位东边的村承诺的事修三百米的路办到哪一步路基已经做完谁来负责村委会副主任什么时候到期六月的月底",
                        "渠挖到了村口最后一段话写在这里，说明渠从哪里来。");
    }

    @Test
    void aListInAListIsReadInsideIt() {
        List<String> lists = new ArrayList<>();
        parts().structure()
                .walk(
                        tag -> {
                            if (tag.kind() == Tag.Kind.NUMBERED) {
                                tag.children().forEach(child -> lists.add(child.kind().name()));
                            }
                        });
        assertThat(lists).containsExactly("LI", "LIST", "LI");
    }

    @Test
    void aPictureInsideATextKnowsWhatItShows() {
        TypesetDocument document = parts();
        List<String> shown = new ArrayList<>();
        document.structure().walk(tag -> shown.add(tag.alternative()));
        assertThat(shown).contains("画着一条渠");
        assertThat(document.sheets().get(0).frames().stream())
                .anyMatch(Frame.Picture.class::isInstance);
        assertThat(PageFacts.overlaps(document.sheets().get(0))).isEmpty();
    }

    @Test
    void aTitleThatFitsNowhereIsNamed() {
        Outcome<TypesetEditions> outcome =
                new SmallPaper()
                        .file("articles/2025/a.md", article("长".repeat(60), 40))
                        .file("editions/e.yaml", edition("article: a"))
                        .typeset();
        assertThat(codes(outcome)).containsExactly("edition.title-too-long");
    }

    @Test
    void anUnknownLayoutIsNamedWithThoseThereAre() {
        Outcome<TypesetEditions> outcome =
                new SmallPaper()
                        .file("articles/2025/a.md", article("灯亮起来 路也看清", 40))
                        .file(
                                "editions/e.yaml",
                                edition("article: a").replace("standard", "berliner"))
                        .typeset();
        assertThat(codes(outcome)).containsExactly("edition.layout-unknown");
        assertThat(outcome.diagnostics().get(0).arguments())
                .containsEntry("known", "broadsheet, standard");
    }

    @Test
    void aCharacterThatNoFaceHasIsReportedAtItsArticle() {
        GlyphMetrics lacking = lacking('户', List.of(Face.values()));
        Outcome<TypesetEditions> outcome = small().typeset(lacking);
        assertThat(codes(outcome)).contains("edition.glyph-missing");
        assertThat(outcome.diagnostics().get(0).place().file().path())
                .isEqualTo("articles/2025/a.md");
        assertThat(outcome.diagnostics()).allMatch(each -> each.place().text().equals("户"));
    }

    @Test
    void aCharacterThatItsFaceLacksIsSetInAnother() {
        Outcome<TypesetEditions> outcome = small().typeset(lacking('户', List.of(Face.SONG)));
        assertThat(codes(outcome)).doesNotContain("edition.glyph-missing");
        assertThat(
                        PageFacts.texts(document(outcome).sheets().get(0)).stream()
                                .flatMap(line -> line.runs().stream())
                                .filter(run -> run.face() == Face.HEI)
                                .flatMap(run -> run.clusters().stream())
                                .map(cluster -> cluster.source()))
                .contains("户");
    }

    private static GlyphMetrics lacking(int character, List<Face> faces) {
        FakeMetrics all = new FakeMetrics();
        return new GlyphMetrics() {
            @Override
            public int advance(Face face, int codePoint) {
                return all.advance(face, codePoint);
            }

            @Override
            public InkBox ink(Face face, int codePoint) {
                return all.ink(face, codePoint);
            }

            @Override
            public boolean has(Face face, int codePoint) {
                return codePoint != character || !faces.contains(face);
            }
        };
    }

    private static SmallPaper small() {
        return new SmallPaper()
                .file("articles/2025/a.md", article("灯亮起来 路也看清", 56))
                .file("articles/2025/b.md", article("账算清楚 人也放心", 44))
                .file("articles/2025/c.md", article("渠修到头 水流进田", 24))
                .file("articles/2025/d.md", article("信箱打开 话有回音", 18))
                .file(
                        "editions/e.yaml",
                        edition("article: a", "article: b", "box: {name: 短讯, articles: [c, d]}"));
    }

    private static List<String> mastheadOf(String publication) {
        String site = SmallPaper.SITE.replace("{kind: bulletin, issuer: 亮榜办公室}", publication);
        Sheet sheet = document(small().file("site.yaml", site).typeset()).sheets().get(0);
        assertThat(PageFacts.overlaps(sheet)).isEmpty();
        return PageFacts.texts(sheet).stream().map(Frame.Text::text).toList();
    }

    @Test
    void theMastheadOfInternalMaterialShowsItsPermit() {
        String internal =
                "{kind: internal, issuer: 甲, permit-number: 内资准字001号, recipients: 各村,"
                        + " print-run: 500份}";
        assertThat(mastheadOf(internal)).contains("准印证号：内资准字001号　发送对象：各村　印数：500份");
    }

    @Test
    void theMastheadOfANewspaperShowsAllItsFieldsInOnePieceEach() {
        String newspaper =
                "{kind: newspaper, issuer: 甲, cn-number: CN00-0000, organiser: 甲报社, publisher: 甲报社,"
                        + " address: 示例路一号三楼编辑部, printer: 甲地印刷厂示例车间, price: 一元}";
        assertThat(mastheadOf(newspaper))
                .contains("国内统一连续出版物号：CN00-0000　主办：甲报社　出版：甲报社　地址：示例路一号三楼编辑部　印刷：甲地印刷厂示例车间", "定价：一元");
    }

    @Test
    void storiesAreReadHeadlineFirstInTheEditorsOrder() {
        TypesetDocument document = document(small().typeset());
        List<Tag.Kind> kinds = new ArrayList<>();
        document.structure()
                .walk(
                        tag -> {
                            if (tag.kind().level() > 0) {
                                kinds.add(tag.kind());
                            }
                        });
        assertThat(kinds)
                .containsExactly(
                        Tag.Kind.H1,
                        Tag.Kind.H2,
                        Tag.Kind.H2,
                        Tag.Kind.H2,
                        Tag.Kind.H2,
                        Tag.Kind.H2);
        assertThat(document.bookmarks().get(0).children()).hasSize(3);
    }

    @Test
    void everyLineKnowsItsStory() {
        TypesetDocument document = document(small().typeset());
        assertThat(
                        document.sheets().get(0).frames().stream()
                                .filter(Frame.Text.class::isInstance)
                                .flatMap(frame -> frame.owner().story().stream())
                                .distinct())
                .contains("a", "b", "c", "d");
    }

    @Test
    void theFramesOfASmallEditionStayWhereTheyAre() throws IOException {
        Golden.here()
                .compare(
                        Path.of("generator/src/test/golden/paper/small-edition.txt"),
                        FrameListing.of(document(small().typeset())));
    }
}
