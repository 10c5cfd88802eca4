package org.liangbang.paper.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liangbang.paper.layout.Box;
import org.liangbang.paper.layout.Colour;
import org.liangbang.paper.layout.Crop;
import org.liangbang.paper.layout.Frame;
import org.liangbang.paper.layout.GlyphOutlines;
import org.liangbang.paper.layout.Owner;
import org.liangbang.paper.layout.Pen;
import org.liangbang.paper.layout.Point;
import org.liangbang.paper.layout.Sheet;
import org.liangbang.paper.layout.Step;
import org.liangbang.paper.layout.Target;
import org.liangbang.paper.type.Cluster;
import org.liangbang.paper.type.Face;
import org.liangbang.paper.type.FakeMetrics;
import org.liangbang.paper.type.GlyphRun;

class SheetSvgTest {
    private static final Colour INK = new Colour(0x1b1a17);
    private static final Owner OWNER = Owner.LAYOUT;

    private static final GlyphOutlines OUTLINES =
            (face, codePoint) ->
                    codePoint == ' ' ? "" : "M" + codePoint + " " + face.ordinal() + "Z";

    private static String drawn(Frame... frames) {
        return drawn(new byte[] {(byte) 0x89, 'P'}, frames);
    }

    private static String drawn(byte[] image, Frame... frames) {
        Sheet sheet = new Sheet(1, "", 200_000, 300_000, List.of(frames));
        return new SheetSvg(new FakeMetrics(), OUTLINES, picture -> image).write(sheet);
    }

    private static Frame line(int size, Cluster... clusters) {
        GlyphRun run = new GlyphRun(Face.SONG, 0, List.of(clusters));
        Box box = new Box(10_000, 20_000, 90_000, size);
        return new Frame.Text(box, OWNER, new Frame.Setting(size, 28_000, INK), List.of(run));
    }

    private static Cluster cluster(String glyphs, int x) {
        return new Cluster(glyphs, glyphs, x, 9_000 * glyphs.length());
    }

    @Test
    void aSheetWithoutFramesIsWhitePaper() {
        assertThat(drawn())
                .isEqualTo(
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 200000 300000\">"
                                + "<defs></defs>"
                                + "<path fill=\"#fff\" d=\"M0 0h200000v300000H0z\"/></svg>\n");
    }

    @Test
    void eachGlyphIsDefinedOnceAndPlacedWhereItStands() {
        String svg = drawn(line(9_000, cluster("亮", 0), cluster("榜", 9_450), cluster("亮", 18_000)));

        assertThat(svg)
                .containsOnlyOnce("<path id=\"g0\" d=\"M20142 0Z\"/>")
                .containsOnlyOnce("<path id=\"g1\" d=\"M27036 0Z\"/>")
                .contains(
                        "<g fill=\"#1b1a17\" transform=\"translate(10000 28000)scale(9)\">"
                                + "<use href=\"#g0\" x=\"0\"/><use href=\"#g1\" x=\"1050\"/>"
                                + "<use href=\"#g0\" x=\"2000\"/></g>");
    }

    @Test
    void glyphsOfOneClusterFollowEachOtherByTheirAdvances() {
        assertThat(drawn(line(8_500, cluster("12 3", 850))))
                .contains("scale(8.5)")
                .contains(
                        "<use href=\"#g0\" x=\"100\"/><use href=\"#g1\" x=\"600\"/>"
                                + "<use href=\"#g3\" x=\"1350\"/>");
    }

    @Test
    void placesAreRoundedToTheNearestThousandthOfAnEm() {
        assertThat(drawn(line(9_000, cluster("亮", 4), cluster("亮", 5), cluster("亮", -5))))
                .contains("x=\"0\"/><use href=\"#g0\" x=\"1\"/><use href=\"#g0\" x=\"-1\"/>");
    }

    @Test
    void shapesKeepTheirPlacesAndPens() {
        Box box = new Box(1_000, 2_000, 10_000, 10_000);
        assertThat(drawn(new Frame.Rule(box, OWNER, INK)))
                .contains(
                        "<rect fill=\"#1b1a17\" x=\"1000\" y=\"2000\" width=\"10000\""
                                + " height=\"10000\"/>");
        assertThat(drawn(new Frame.Outline(box, OWNER, new Pen(INK, 500))))
                .contains(
                        "<rect fill=\"none\" stroke=\"#1b1a17\" stroke-width=\"500\" x=\"1250\""
                                + " y=\"2250\" width=\"9500\" height=\"9500\"/>");
        assertThat(drawn(Frame.Dot.at(new Point(5_000, 6_000), 700, Pen.filling(INK), OWNER)))
                .contains("<circle fill=\"#1b1a17\" cx=\"5000\" cy=\"6000\" r=\"700\"/>");
        List<Step> steps = List.of(Step.move(1, 2), Step.line(-3, 4), Step.close());
        assertThat(drawn(Frame.Path.of(steps, Pen.filling(INK), OWNER)))
                .contains("<path fill=\"#1b1a17\" d=\"M1 2 L-3 4 z\"/>");
    }

    @Test
    void picturesAreInTheFile() {
        Frame picture = new Frame.Picture(new Box(1, 2, 3, 4), OWNER, "media/a.png", Crop.NONE);

        assertThat(drawn(picture))
                .contains(
                        "<image x=\"1\" y=\"2\" width=\"3\" height=\"4\" preserveAspectRatio=\"none\""
                                + " href=\"data:image/png;base64,iVA=\"/>");
        assertThat(drawn(new byte[] {(byte) 0xff, (byte) 0xd8}, picture))
                .contains("href=\"data:image/jpeg;base64,/9g=\"/>");
    }

    @Test
    void linksAreNotDrawn() {
        Frame area = new Frame.Area(new Box(1, 2, 3, 4), OWNER, new Target.Leaf(2));

        assertThat(drawn(area)).isEqualTo(drawn());
        assertThat(drawn(area).getBytes(StandardCharsets.UTF_8)).hasSize(drawn().length());
    }
}
