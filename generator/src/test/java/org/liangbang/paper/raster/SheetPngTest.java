package org.liangbang.paper.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.liangbang.paper.layout.Box;
import org.liangbang.paper.layout.Colour;
import org.liangbang.paper.layout.Crop;
import org.liangbang.paper.layout.Frame;
import org.liangbang.paper.layout.GlyphOutlines;
import org.liangbang.paper.layout.Owner;
import org.liangbang.paper.layout.Pen;
import org.liangbang.paper.layout.Pictures;
import org.liangbang.paper.layout.Point;
import org.liangbang.paper.layout.Sheet;
import org.liangbang.paper.layout.Step;
import org.liangbang.paper.layout.Target;
import org.liangbang.paper.type.Cluster;
import org.liangbang.paper.type.Face;
import org.liangbang.paper.type.FakeMetrics;
import org.liangbang.paper.type.GlyphRun;

/** A sheet of 240 × 60 pt: each point is a pixel. */
class SheetPngTest {
    private static final Colour INK = new Colour(0x1b1a17);
    private static final Colour RED = new Colour(0x9a1a12);
    private static final Owner OWNER = Owner.LAYOUT;

    /** Every character is a square of half an em on the baseline; a blank has no ink. */
    private static final GlyphOutlines OUTLINES =
            (face, codePoint) -> codePoint == ' ' ? "" : "M0 0L500 0L500 -500L0 -500Z";

    private static byte[] file(Frame... frames) {
        Sheet sheet = new Sheet(1, "", 240_000, 60_000, List.of(frames));
        Pictures none = picture -> grey();
        return new SheetPng(new FakeMetrics(), OUTLINES, none).write(sheet);
    }

    private static BufferedImage drawn(Frame... frames) {
        try {
            return ImageIO.read(new ByteArrayInputStream(file(frames)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static int at(BufferedImage image, int x, int y) {
        return image.getRGB(x, y) & 0xffffff;
    }

    /** A grey JPEG of 32 × 20 pixels. */
    private static byte[] grey() {
        try (var in = SheetPngTest.class.getResourceAsStream("/org/liangbang/paper/pdf/grey.jpg")) {
            return Objects.requireNonNull(in).readAllBytes();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Frame line(Cluster... clusters) {
        GlyphRun run = new GlyphRun(Face.SONG, 0, List.of(clusters));
        Box box = new Box(20_000, 10_000, 90_000, 20_000);
        return new Frame.Text(box, OWNER, new Frame.Setting(20_000, 30_000, INK), List.of(run));
    }

    @Test
    void aSheetWithoutFramesIsWhitePaper() {
        BufferedImage image = drawn();
        assertThat(image.getWidth()).isEqualTo(240);
        assertThat(image.getHeight()).isEqualTo(60);
        assertThat(at(image, 0, 0)).isEqualTo(0xffffff);
        assertThat(at(image, 239, 59)).isEqualTo(0xffffff);
    }

    @Test
    void lettersStandOnTheBaselineWhereTheirClustersSay() {
        BufferedImage image = drawn(line(new Cluster("亮", "亮", 0, 20_000), two()));

        assertThat(at(image, 20, 29)).isEqualTo(INK.rgb());
        assertThat(at(image, 29, 20)).isEqualTo(INK.rgb());
        assertThat(at(image, 30, 29)).isEqualTo(0xffffff);
        assertThat(at(image, 20, 19)).isEqualTo(0xffffff);
        assertThat(at(image, 20, 30)).isEqualTo(0xffffff);
        assertThat(at(image, 50, 25)).as("the first of a cluster").isEqualTo(INK.rgb());
        assertThat(at(image, 60, 25)).as("half an em behind it").isEqualTo(INK.rgb());
        assertThat(at(image, 70, 25)).isEqualTo(0xffffff);
    }

    private static Cluster two() {
        return new Cluster("12", "12", 30_000, 20_000);
    }

    @Test
    void shapesKeepTheirPlacesAndPens() {
        Box box = new Box(10_000, 10_000, 40_000, 20_000);
        assertThat(at(drawn(new Frame.Rule(box, OWNER, RED)), 49, 29)).isEqualTo(RED.rgb());
        BufferedImage edge = drawn(new Frame.Outline(box, OWNER, new Pen(INK, 2_000)));
        assertThat(at(edge, 11, 20)).isEqualTo(INK.rgb());
        assertThat(at(edge, 12, 20)).isEqualTo(0xffffff);
        assertThat(at(edge, 48, 20)).isEqualTo(INK.rgb());
        assertThat(at(edge, 30, 29)).isEqualTo(INK.rgb());
        Point centre = new Point(100_000, 30_000);
        BufferedImage dot = drawn(Frame.Dot.at(centre, 10_000, Pen.filling(INK), OWNER));
        assertThat(at(dot, 91, 30)).isEqualTo(INK.rgb());
        assertThat(at(dot, 92, 22)).isEqualTo(0xffffff);
        BufferedImage ring = drawn(Frame.Dot.at(centre, 10_000, new Pen(INK, 2_000), OWNER));
        assertThat(at(ring, 100, 30)).isEqualTo(0xffffff);
        assertThat(at(ring, 91, 30)).isEqualTo(INK.rgb());
        List<Step> steps =
                List.of(Step.move(10_000, 50_000), Step.line(20_000, 50_000), Step.close());
        BufferedImage line = drawn(Frame.Path.of(steps, new Pen(INK, 2_000), OWNER));
        assertThat(at(line, 15, 50)).isEqualTo(INK.rgb());
        assertThat(at(line, 15, 52)).isEqualTo(0xffffff);
    }

    @Test
    void picturesFillTheirBoxInGreys() {
        Box box = new Box(50_000, 10_000, 64_000, 40_000);
        BufferedImage image = drawn(new Frame.Picture(box, OWNER, "media/a.jpg", Crop.NONE));

        assertThat(at(image, 49, 30)).isEqualTo(0xffffff);
        assertThat(at(image, 50, 30)).isNotEqualTo(0xffffff);
        assertThat(at(image, 113, 49)).isNotEqualTo(0xffffff);
        assertThat(at(image, 114, 30)).isEqualTo(0xffffff);
    }

    @Test
    void linksAreNotDrawn() {
        Frame area = new Frame.Area(new Box(1, 2, 3_000, 4_000), OWNER, new Target.Leaf(2));

        assertThat(file(area)).isEqualTo(file());
    }

    /** What this page looks like is the same everywhere and for good. */
    @Test
    void noPixelChanges() throws Exception {
        Frame[] page = {
            line(new Cluster("亮", "亮", 400, 20_000), two()),
            new Frame.Rule(new Box(10_300, 2_000, 200_000, 700), OWNER, RED),
            new Frame.Outline(new Box(120_100, 10_100, 30_500, 20_500), OWNER, new Pen(INK, 900)),
            Frame.Dot.at(new Point(200_000, 30_000), 12_300, new Pen(RED, 3_000), OWNER),
            new Frame.Picture(new Box(150_000, 40_000, 32_000, 20_000), OWNER, "a.jpg", Crop.NONE)
        };
        BufferedImage image = drawn(page);
        int[] pixels = image.getRGB(0, 0, 240, 60, null, 0, 240);
        ByteBuffer bytes = ByteBuffer.allocate(4 * pixels.length);
        bytes.asIntBuffer().put(pixels);
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes.array());

        assertThat(HexFormat.of().formatHex(digest))
                .isEqualTo("f640683ad488f217b0f93522ef1c34c6848935aa6a22849850c51167508ac315");
        assertThat(file(page)).isEqualTo(file(page));
    }
}
