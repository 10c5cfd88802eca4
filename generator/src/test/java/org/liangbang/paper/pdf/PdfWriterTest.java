package org.liangbang.paper.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.liangbang.paper.layout.Box;
import org.liangbang.paper.layout.Frame;
import org.liangbang.paper.layout.Owner;
import org.liangbang.paper.layout.Sheet;
import org.liangbang.paper.layout.Tag;
import org.liangbang.paper.layout.TagDraft;
import org.liangbang.paper.layout.Target;
import org.liangbang.paper.layout.TypesetDocument;
import org.liangbang.paper.type.Cluster;
import org.liangbang.paper.type.Face;
import org.liangbang.paper.type.GlyphRun;

class PdfWriterTest {
    private static final byte[] SAMPLE = SamplePages.writer().write(SamplePages.document());

    @Test
    void textComesOutInReadingOrderAsItWasWritten() throws IOException {
        assertThat(TaggedText.leaves(SAMPLE)).isEqualTo(SamplePages.TEXT);
    }

    @Test
    void onePageSaysWhatStandsOnIt() throws IOException {
        byte[] page = SamplePages.writer().write(SamplePages.document().only(2));

        assertThat(TaggedText.leaves(page)).containsExactly("下半在第二版。", "第二版的标题", "正文。");
        assertThat(TaggedText.kinds(page))
                .containsExactly("Document", " P", " Sect", "  H1", "  P");
    }

    @Test
    void structureFollowsTheTags() throws IOException {
        assertThat(TaggedText.kinds(SAMPLE))
                .startsWith("Document", " Art", "  H1", "  P", "  P", "   Span", "   Link")
                .containsSubsequence(" Table", "  Caption", "  TR", "   TH", "   TH", "  TR")
                .containsSubsequence(" L", "  LI", "   Lbl", "   LBody")
                .containsSubsequence(" Figure", " Figure", " Caption", " P", " Sect", "  H2");
    }

    @Test
    void linkThatLeadsNowhereIsPlainText() throws IOException {
        TypesetDocument whole = SamplePages.document();
        byte[] homeless =
                SamplePages.writer()
                        .write(
                                new TypesetDocument(
                                        whole.imprint(),
                                        whole.sheets(),
                                        whole.structure(),
                                        whole.bookmarks(),
                                        Optional.empty()));

        assertThat(links(homeless)).containsExactly("转到第二版 -> sheet 1");
        assertThat(TaggedText.kinds(homeless)).containsSubsequence("   Span", "   Span", "   Span");
    }

    @Test
    void linksLeadToTheSiteAndToSheets() throws IOException {
        assertThat(links(SAMPLE))
                .containsExactly(
                        "东苑社区的承诺清单 -> https://liangbang.example/units/%E7%A4%BA%E4%BE%8B/#p1",
                        "转到第二版 -> sheet 1");
    }

    private static List<String> links(byte[] pdf) throws IOException {
        return read(
                pdf,
                document -> {
                    List<String> links = new ArrayList<>();
                    for (PDPage page : document.getPages()) {
                        COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
                        int count = annotations == null ? 0 : annotations.size();
                        for (int i = 0; i < count; i++) {
                            COSDictionary object = (COSDictionary) annotations.getObject(i);
                            links.add(link(document, new PDAnnotationLink(object)));
                        }
                    }
                    return links;
                });
    }

    private static String link(PDDocument document, PDAnnotationLink link) {
        COSArray destination = link.getCOSObject().getCOSArray(COSName.DEST);
        if (destination == null) {
            COSDictionary action = link.getCOSObject().getCOSDictionary(COSName.A);
            return link.getContents() + " -> " + new PDActionURI(action).getURI();
        }
        PDPage page = new PDPage((COSDictionary) destination.getObject(0));
        return link.getContents() + " -> sheet " + document.getPages().indexOf(page);
    }

    @Test
    void figureSaysWhatItShowsAndWhere() throws IOException {
        List<String> figures =
                read(
                        SAMPLE,
                        document -> {
                            COSDictionary root =
                                    document.getDocumentCatalog()
                                            .getStructureTreeRoot()
                                            .getCOSObject();
                            COSArray tops = root.getCOSDictionary(COSName.K).getCOSArray(COSName.K);
                            List<String> found = new ArrayList<>();
                            for (int i = 0; i < tops.size(); i++) {
                                COSDictionary top = (COSDictionary) tops.getObject(i);
                                if (top.getNameAsString(COSName.S).equals("Figure")) {
                                    found.add(figure(top));
                                }
                            }
                            return found;
                        });

        // the box of the photo is 300 400, 160 × 100 from the top of a page of 1105.512
        assertThat(figures).contains("院子里的雨水花园 [300.0, 605.512, 460.0, 705.512]");
        assertThat(figures).hasSize(2);
    }

    private static String figure(COSDictionary element) {
        COSDictionary layout = (COSDictionary) element.getCOSArray(COSName.A).getObject(0);
        List<Float> box = new ArrayList<>();
        for (float edge : layout.getCOSArray(COSName.BBOX).toFloatArray()) {
            box.add(edge);
        }
        return element.getString(COSName.ALT) + " " + box;
    }

    @Test
    void bookmarksAreNested() throws IOException {
        String titles =
                read(
                        SAMPLE,
                        document -> {
                            PDOutlineItem first =
                                    document.getDocumentCatalog()
                                            .getDocumentOutline()
                                            .getFirstChild();
                            return first.getTitle() + " > " + first.getFirstChild().getTitle();
                        });

        assertThat(titles).isEqualTo("亮榜样张 > 第二版的标题");
    }

    @Test
    void imprintIsSaidInBothPlaces() throws IOException {
        String information =
                read(
                        SAMPLE,
                        document ->
                                document.getDocumentInformation().getTitle()
                                        + "|"
                                        + document.getDocumentInformation().getAuthor()
                                        + "|"
                                        + document.getDocumentInformation()
                                                .getCreationDate()
                                                .toInstant());
        assertThat(information).isEqualTo("样张 <&>|示例办公室|2025-12-24T00:30:00Z");
        assertThat(new String(SAMPLE, StandardCharsets.UTF_8))
                .contains("样张 &lt;&amp;&gt;", "<xmp:CreateDate>2025-12-24T08:30:00+08:00</");
    }

    @Test
    void idFollowsTheContent() throws IOException {
        assertThat(id(SAMPLE)).isNotEqualTo(id(SamplePages.writer().write(words("甲"))));
        assertThat(id(SamplePages.writer().write(words("甲"))))
                .isNotEqualTo(id(SamplePages.writer().write(words("乙"))));
    }

    private static String id(byte[] pdf) throws IOException {
        return read(pdf, document -> document.getDocument().getDocumentID().toString());
    }

    @Test
    void glyphsStandWhereTheirClustersAre() throws IOException {
        TagDraft root = TagDraft.document();
        List<Cluster> clusters = new ArrayList<>();
        List<Integer> places = List.of(0, 7_013, 16_500, 21_001, 40_499, 49_500);
        for (int i = 0; i < places.size(); i++) {
            String character = "一二三四五六".substring(i, i + 1);
            clusters.add(new Cluster(character, character, places.get(i), 9_000));
        }
        GlyphRun run = new GlyphRun(Face.SONG, 0, clusters);
        Box corner = new Box(42_477, 100_000, 0, 0);
        Frame line = Compositor.line(List.of(run), 9_000, corner, root.open(Tag.Kind.P).owner());
        Map<String, Float> found = positions(document(root, line));

        assertThat(found).hasSize(places.size());
        for (int i = 0; i < places.size(); i++) {
            float expected = (42_477 + places.get(i)) / 1_000f;
            assertThat(found.get(clusters.get(i).source())).isCloseTo(expected, offset(0.005f));
        }
    }

    private static Map<String, Float> positions(TypesetDocument document) throws IOException {
        Map<String, Float> found = new TreeMap<>();
        try (PDDocument pdf = Loader.loadPDF(SamplePages.writer().write(document))) {
            PDFTextStripper stripper =
                    new PDFTextStripper() {
                        @Override
                        protected void processTextPosition(TextPosition text) {
                            found.put(text.getUnicode(), text.getX());
                        }
                    };
            stripper.getText(pdf);
        }
        return found;
    }

    @Test
    void blankThatVanishedAtTheEndOfALineIsStillSaid() throws IOException {
        TagDraft root = TagDraft.document();
        TagDraft tag = root.open(Tag.Kind.P);
        List<Cluster> clusters =
                List.of(new Cluster("word", "word", 0, 20_000), new Cluster(" ", "", 20_000, 0));
        GlyphRun first = new GlyphRun(Face.SONG, 0, clusters);
        Box top = new Box(40_000, 40_000, 0, 0);
        Frame upper = Compositor.line(List.of(first), 9_000, top, tag.owner());
        Box below = new Box(40_000, 60_000, 0, 0);
        Frame lower = Compositor.line("next", Face.SONG, 9_000, below, tag.owner());
        byte[] pdf = SamplePages.writer().write(document(root, upper, lower));

        assertThat(TaggedText.leaves(pdf)).containsExactly("word next");
    }

    @Test
    void mistakesOfTheLayoutAreRefused() {
        Box box = new Box(0, 0, 1_000, 1_000);
        TagDraft root = TagDraft.document();
        TagDraft paragraph = root.open(Tag.Kind.P);
        TagDraft part = root.open(Tag.Kind.SECT);
        part.open(Tag.Kind.P);
        Frame stranger = Compositor.line("甲", Face.SONG, 9_000, box, Owner.tag(99));
        Frame branch = Compositor.line("甲", Face.SONG, 9_000, box, part.owner());
        Frame rare = Compositor.line("\ue000", Face.SONG, 9_000, box, paragraph.owner());
        Target target = new Target.Elsewhere("https://e.example/");
        Frame link = new Frame.Area(box, paragraph.owner(), target);

        assertRefused(document(root, stranger), "tag 99 is not in the structure");
        assertRefused(document(root, branch), "tag 3 holds content and other tags");
        assertRefused(document(root, rare), "NotoSerifSC-Regular lacks U+e000");
        assertRefused(document(root, link), "link without a tag to " + target);
    }

    private static void assertRefused(TypesetDocument document, String message) {
        assertThatThrownBy(() -> SamplePages.writer().write(document))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    private static TypesetDocument words(String words) {
        TagDraft root = TagDraft.document();
        Box corner = new Box(40_000, 40_000, 0, 0);
        Owner owner = root.open(Tag.Kind.P).owner();
        return document(root, Compositor.line(words, Face.SONG, 9_000, corner, owner));
    }

    private static TypesetDocument document(TagDraft root, Frame... frames) {
        return new TypesetDocument(
                SamplePages.imprint(),
                List.of(new Sheet(1, "", 595_276, 841_890, List.of(frames))),
                root.finish(),
                List.of(),
                Optional.empty());
    }

    private static <T> T read(byte[] pdf, Function<PDDocument, T> question) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return question.apply(document);
        }
    }
}
