package org.liangbang.paper.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.liangbang.address.Address;
import org.liangbang.paper.type.Cluster;
import org.liangbang.paper.type.Face;
import org.liangbang.paper.type.GlyphRun;

class TypesetDocumentTest {
    private static final Colour INK = new Colour(0x1b1a17);

    @Test
    void excerptKeepsOnlyWhatStandsOnItsPage() {
        TypesetDocument page = twoPages().only(2);

        assertThat(page.imprint().id()).isEqualTo("e1-2");
        assertThat(page.imprint().title()).isEqualTo("Edition 2 Rest");
        assertThat(page.sheets()).extracting(Sheet::number).containsExactly(2);
        assertThat(tree(page.structure())).containsExactly("1 DOCUMENT", "4 ART", "5 H1", "6 P");
        assertThat(page.bookmarks()).containsExactly(Bookmark.of("Second", 2, 0));
    }

    @Test
    void excerptSkipsNoLevelOfHeadlines() {
        TagDraft root = TagDraft.document();
        List<Frame> frames = new ArrayList<>();
        for (Tag.Kind kind :
                List.of(Tag.Kind.H3, Tag.Kind.H2, Tag.Kind.H3, Tag.Kind.H1, Tag.Kind.H3)) {
            frames.add(text("words", root.open(kind)));
        }
        Sheet sheet = new Sheet(1, "", 10_000, 10_000, frames);
        TypesetDocument document =
                new TypesetDocument(
                        imprint(), List.of(sheet), root.finish(), List.of(), Optional.empty());

        assertThat(tree(document.only(1).structure()))
                .containsExactly("1 DOCUMENT", "2 H1", "3 H1", "4 H2", "5 H1", "6 H2");
    }

    @Test
    void excerptOfPageThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> twoPages().only(3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no sheet 3");
    }

    @Test
    void rowKeepsItsEmptyCells() {
        TagDraft root = TagDraft.document();
        TagDraft row = root.open(Tag.Kind.TABLE).open(Tag.Kind.TR);
        TagDraft name = row.cell(Tag.Cell.ROW_HEAD);
        row.cell(Tag.Cell.VALUE);
        Sheet sheet = new Sheet(1, "", 10_000, 10_000, List.of(text("name", name)));
        TypesetDocument document =
                new TypesetDocument(
                        imprint(), List.of(sheet), root.finish(), List.of(), Optional.empty());

        assertThat(tree(document.only(1).structure()))
                .containsExactly("1 DOCUMENT", "2 TABLE", "3 TR", "4 TH", "5 TD");
    }

    @Test
    void figureWithoutWordsIsRefused() {
        TagDraft root = TagDraft.document();
        root.figure("");

        assertThatThrownBy(root::finish).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void runMayHaveATagOfItsOwn() {
        GlyphRun plain = new GlyphRun(Face.SONG, 0, List.of(new Cluster("a", "a", 0, 500)));
        GlyphRun link = new GlyphRun(Face.SONG, 7, List.of(new Cluster("b", "b", 500, 500)));
        Frame.Text line =
                new Frame.Text(
                        new Box(0, 0, 1_000, 1_000),
                        Owner.PAGINATION,
                        new Frame.Setting(1_000, 880, INK),
                        List.of(plain, link));

        assertThat(line.role(plain)).isEqualTo(Role.Artifact.PAGINATION);
        assertThat(line.role(link)).isEqualTo(new Role.Content(7));
        assertThat(line.text()).isEqualTo("ab");
    }

    @Test
    void listingShowsEveryKindOfFrame() {
        Box box = new Box(10, 20, 30, 40);
        Pen pen = new Pen(INK, 500);
        List<Frame> frames =
                List.of(
                        text("words", TagDraft.document()),
                        new Frame.Rule(box, Owner.LAYOUT, INK),
                        new Frame.Outline(box, Owner.LAYOUT, pen),
                        Frame.Dot.at(new Point(5, 5), 5, Pen.filling(INK), Owner.LAYOUT),
                        Frame.Path.of(List.of(Step.move(1, 9), Step.line(3, 2)), pen, Owner.LAYOUT),
                        new Frame.Picture(box, Owner.tag(2), "media/a.png", Crop.NONE),
                        new Frame.Picture(box, Owner.tag(2), "media/a.png", new Crop(0, 1, 2, 3)),
                        area(box, new Target.Page(Address.of("/articles/a/"))),
                        area(box, new Target.Leaf(4)),
                        area(box, new Target.Elsewhere("https://e.example/")));
        TypesetDocument document =
                new TypesetDocument(
                        imprint(),
                        List.of(new Sheet(1, "", 100, 100, frames)),
                        TagDraft.document().finish(),
                        List.of(),
                        Optional.empty());

        assertThat(FrameListing.of(document))
                .isEqualTo(
                        """
                        1 text 0 0 5000 1000 SONG 1000 1b1a17 words
                        1 rule 10 20 30 40 1b1a17
                        1 outline 10 20 30 40 1b1a17 500
                        1 dot 0 0 10 10 1b1a17
                        1 path 1 2 2 7 1b1a17 500 2
                        1 picture 10 20 30 40 media/a.png
                        1 picture 10 20 30 40 media/a.png 0 1 2 3
                        1 area 10 20 30 40 /articles/a/
                        1 area 10 20 30 40 sheet 4
                        1 area 10 20 30 40 https://e.example/
                        """);
    }

    private static Frame area(Box box, Target target) {
        return new Frame.Area(box, Owner.tag(3), target);
    }

    private static TypesetDocument twoPages() {
        TagDraft root = TagDraft.document();
        TagDraft first = root.open(Tag.Kind.ART);
        TagDraft firstHead = first.open(Tag.Kind.H2);
        TagDraft second = root.open(Tag.Kind.ART);
        TagDraft secondHead = second.open(Tag.Kind.H2);
        TagDraft body = second.open(Tag.Kind.P);
        Frame here = text("First", firstHead);
        List<Frame> there = List.of(text("Second", secondHead), text("body", body));
        return new TypesetDocument(
                imprint(),
                List.of(
                        new Sheet(1, "Front", 10_000, 10_000, List.of(here)),
                        new Sheet(2, "Rest", 10_000, 10_000, there)),
                root.finish(),
                List.of(Bookmark.of("First", 1, 0), Bookmark.of("Second", 2, 0)),
                Optional.empty());
    }

    private static Frame text(String words, TagDraft tag) {
        Cluster cluster = new Cluster(words, words, 0, 5_000);
        return new Frame.Text(
                new Box(0, 0, 5_000, 1_000),
                tag.owner(),
                new Frame.Setting(1_000, 880, INK),
                List.of(new GlyphRun(Face.SONG, 0, List.of(cluster))));
    }

    private static Imprint imprint() {
        OffsetDateTime issued = OffsetDateTime.parse("2025-12-24T00:00:00+08:00");
        return new Imprint("e1", "Edition", "Office", "zh-CN", issued);
    }

    private static List<String> tree(Tag root) {
        List<String> lines = new ArrayList<>();
        root.walk(tag -> lines.add(tag.id() + " " + tag.kind()));
        return lines;
    }
}
