package org.liangbang.paper.pdf;

import static org.liangbang.paper.pdf.Compositor.INK;
import static org.liangbang.paper.pdf.Compositor.line;
import static org.liangbang.paper.pdf.Compositor.run;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.liangbang.address.Address;
import org.liangbang.paper.layout.Bookmark;
import org.liangbang.paper.layout.Box;
import org.liangbang.paper.layout.Colour;
import org.liangbang.paper.layout.Crop;
import org.liangbang.paper.layout.Frame;
import org.liangbang.paper.layout.Imprint;
import org.liangbang.paper.layout.Owner;
import org.liangbang.paper.layout.Pen;
import org.liangbang.paper.layout.Point;
import org.liangbang.paper.layout.Sheet;
import org.liangbang.paper.layout.Step;
import org.liangbang.paper.layout.Tag;
import org.liangbang.paper.layout.TagDraft;
import org.liangbang.paper.layout.Target;
import org.liangbang.paper.layout.TypesetDocument;
import org.liangbang.paper.type.Face;
import org.liangbang.paper.type.GlyphRun;

/** Two pages made by hand with everything that a page can hold. */
final class SamplePages {
    static final int WIDTH = 765_354;
    static final int HEIGHT = 1_105_512;

    /** What the pages say, in reading order, one leaf of the structure a line. */
    static final List<String> TEXT =
            List.of(
                    "亮榜样张",
                    "第一段的第一行，说的是“破折号”——它要原样取出；第二行接着说，还有𬱖字。",
                    "详见",
                    "承诺清单",
                    "。",
                    "见第二版",
                    "第三季度得分",
                    "单位",
                    "总分",
                    "东苑",
                    "92.5",
                    "西岭",
                    "",
                    "1.",
                    "先做好一件事",
                    "2.",
                    "再做好一件事",
                    "分",
                    "图：雨水花园",
                    "跨版的一段，上半在第一版，下半在第二版。",
                    "第二版的标题",
                    "正文。");

    private final TagDraft root = TagDraft.document();
    private final List<Frame> first = new ArrayList<>();
    private final List<Frame> second = new ArrayList<>();
    private int y = 100_000;

    private SamplePages() {}

    static TypesetDocument document() {
        SamplePages pages = new SamplePages();
        pages.furniture(pages.first, "第一版");
        pages.story();
        pages.table();
        pages.list();
        pages.figures();
        pages.secondPage();
        return new TypesetDocument(
                imprint(),
                List.of(
                        new Sheet(1, "要闻", WIDTH, HEIGHT, pages.first),
                        new Sheet(2, "综合", WIDTH, HEIGHT, pages.second)),
                pages.root.finish(),
                List.of(
                        new Bookmark(
                                "亮榜样张", 1, 100_000, List.of(Bookmark.of("第二版的标题", 2, 100_000)))),
                Optional.of("https://liangbang.example/"));
    }

    static Imprint imprint() {
        OffsetDateTime issued = OffsetDateTime.parse("2025-12-24T08:30:00+08:00");
        return new Imprint("sample", "样张 <&>", "示例办公室", "zh-CN", issued);
    }

    private void furniture(List<Frame> frames, String words) {
        Box corner = new Box(42_477, 40_000, 0, 0);
        frames.add(line(words, Face.HEI, 7_500, corner, Owner.PAGINATION));
        Box rule = new Box(42_477, 52_000, 680_400, 1_000);
        frames.add(new Frame.Rule(rule, Owner.LAYOUT, new Colour(0x9a1a12)));
    }

    private void add(String words, Face face, int size, TagDraft tag) {
        Box corner = new Box(42_477, y, 0, 0);
        first.add(line(words, face, size, corner, tag.owner().in("story")));
        y += size * 3 / 2;
    }

    private void story() {
        TagDraft story = root.open(Tag.Kind.ART);
        add("亮榜样张", Face.SONG_BOLD, 46_000, story.open(Tag.Kind.H1));
        TagDraft body = story.open(Tag.Kind.P);
        add("第一段的第一行，说的是“破折号”——它要原样取出；", Face.SONG, 9_000, body);
        add("第二行接着说，还有𬱖字。", Face.SONG, 9_000, body);
        TagDraft linked = story.open(Tag.Kind.P);
        TagDraft before = linked.open(Tag.Kind.SPAN);
        TagDraft link = linked.link("东苑社区的承诺清单");
        TagDraft after = linked.open(Tag.Kind.SPAN);
        GlyphRun start = run("详见", Face.SONG, 9_000, 0, before.id());
        GlyphRun middle = run("承诺清单", Face.KAI, 9_000, start.right(), link.id());
        GlyphRun end = run("。", Face.SONG, 9_000, middle.right(), after.id());
        List<GlyphRun> runs = List.of(start, middle, end);
        first.add(line(runs, 9_000, new Box(42_477, y, 0, 0), linked.owner().in("story")));
        Box area = new Box(42_477 + middle.left(), y, middle.right() - middle.left(), 9_000);
        Address address = Address.of("/units/示例/").at("p1");
        first.add(new Frame.Area(area, link.owner(), new Target.Page(address)));
        y += 13_500;
        TagDraft jump = story.open(Tag.Kind.P).link("转到第二版");
        Box jumpArea = new Box(42_477, y, 40_000, 9_000);
        add("见第二版", Face.SONG, 9_000, jump);
        first.add(new Frame.Area(jumpArea, jump.owner(), new Target.Leaf(2)));
    }

    private void table() {
        TagDraft table = root.open(Tag.Kind.TABLE);
        add("第三季度得分", Face.HEI_BLACK, 15_000, table.open(Tag.Kind.CAPTION));
        TagDraft head = table.open(Tag.Kind.TR);
        add("单位", Face.HEI, 7_500, head.cell(Tag.Cell.COLUMN_HEAD));
        add("总分", Face.HEI, 7_500, head.cell(Tag.Cell.COLUMN_HEAD));
        TagDraft row = table.open(Tag.Kind.TR);
        add("东苑", Face.HEI, 9_000, row.cell(Tag.Cell.ROW_HEAD));
        add("92.5", Face.HEI, 9_000, row.cell(Tag.Cell.VALUE));
        TagDraft empty = table.open(Tag.Kind.TR);
        add("西岭", Face.HEI, 9_000, empty.cell(Tag.Cell.ROW_HEAD));
        empty.cell(Tag.Cell.VALUE);
    }

    private void list() {
        TagDraft list = root.open(Tag.Kind.NUMBERED);
        for (String[] words : new String[][] {{"1.", "先做好一件事"}, {"2.", "再做好一件事"}}) {
            TagDraft item = list.open(Tag.Kind.LI);
            add(words[0], Face.SONG, 9_000, item.open(Tag.Kind.LBL));
            add(words[1], Face.SONG, 9_000, item.open(Tag.Kind.LBODY));
        }
    }

    private void figures() {
        Owner chart = root.figure("各单位得分的条形图").owner();
        Pen edge = new Pen(INK, 750);
        first.add(new Frame.Rule(new Box(300_000, 300_000, 90_000, 9_000), chart, INK));
        first.add(new Frame.Outline(new Box(300_000, 320_000, 90_000, 9_000), chart, edge));
        first.add(Frame.Dot.at(new Point(320_000, 350_000), 4_500, Pen.filling(INK), chart));
        first.add(Frame.Dot.at(new Point(340_000, 350_000), 4_500, edge, chart));
        List<Step> tick =
                List.of(
                        Step.move(360_000, 350_000),
                        Step.line(363_000, 354_000),
                        Step.curve(
                                new Point(365_000, 352_000),
                                new Point(367_000, 348_000),
                                new Point(369_000, 345_000)));
        first.add(Frame.Path.of(tick, edge, chart));
        first.add(line("分", Face.HEI, 7_500, new Box(395_000, 300_000, 0, 0), chart));
        Owner photo = root.figure("院子里的雨水花园").owner();
        Box place = new Box(300_000, 400_000, 160_000, 100_000);
        first.add(new Frame.Picture(place, photo, "media/garden.png", Crop.NONE));
        first.add(new Frame.Outline(place, photo, new Pen(INK, 400)));
        add("图：雨水花园", Face.KAI, 8_000, root.open(Tag.Kind.CAPTION));
        Box grey = new Box(480_000, 400_000, 80_000, 50_000);
        Owner adornment = Owner.LAYOUT;
        first.add(new Frame.Picture(grey, adornment, "media/grey.jpg", new Crop(0, 0, 5, 5)));
        first.add(new Frame.Picture(grey, adornment, "media/garden.png", Crop.NONE));
    }

    private void secondPage() {
        TagDraft broken = root.open(Tag.Kind.P);
        add("跨版的一段，上半在第一版，", Face.SONG, 9_000, broken);
        furniture(second, "第二版");
        Box top = new Box(42_477, 80_000, 0, 0);
        second.add(line("下半在第二版。", Face.SONG, 9_000, top, broken.owner()));
        TagDraft story = root.open(Tag.Kind.SECT);
        Owner head = story.open(Tag.Kind.H2).owner();
        Box below = new Box(42_477, 100_000, 0, 0);
        second.add(line("第二版的标题", Face.HEI_BLACK, 22_000, below, head));
        Owner body = story.open(Tag.Kind.P).owner();
        Box last = new Box(42_477, 130_000, 0, 0);
        second.add(line("正文。", Face.SONG, 9_000, last, body));
    }

    /** The pictures of the pages: a PNG in colour with a transparent edge, and a grey JPEG. */
    static byte[] picture(Frame.Picture picture) {
        try {
            return picture.file().endsWith(".png") ? png() : jpeg();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] png() throws IOException {
        BufferedImage image = new BufferedImage(160, 100, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(0x3a6b4f));
        pen.fillRect(20, 20, 140, 80);
        pen.dispose();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(image, "png", file);
        return file.toByteArray();
    }

    /** A grey JPEG of 32 × 20 pixels, with the place of the camera and a comment in it. */
    static byte[] jpeg() throws IOException {
        try (InputStream in = SamplePages.class.getResourceAsStream("grey.jpg")) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }

    static PdfWriter writer() {
        return new PdfWriter(Compositor.FONTS, SamplePages::picture);
    }
}
