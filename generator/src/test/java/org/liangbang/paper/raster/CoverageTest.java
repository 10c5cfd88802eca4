package org.liangbang.paper.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.liangbang.paper.layout.Colour;

class CoverageTest {
    private static final int PIXEL = Coverage.UNIT;

    /** What of four by three pixels is black, in percent, row by row. */
    private static String black(Consumer<Edges> shape) {
        Bitmap bitmap = new Bitmap(4, 3);
        Coverage coverage = new Coverage(4, 3);
        shape.accept(coverage);
        coverage.paint(bitmap, new Colour(0));
        StringBuilder rows = new StringBuilder();
        for (int y = 0; y < 3; y++) {
            for (int x = 0; x < 4; x++) {
                rows.append(x == 0 ? "" : " ");
                rows.append((255 - (bitmap.at(x, y) & 255)) * 100 / 255);
            }
            rows.append('\n');
        }
        return rows.toString();
    }

    private static void rectangle(Edges edges, int left, int top, int right, int bottom) {
        Contours pen = Contours.closed(edges);
        pen.move(left, top);
        pen.line(right, top);
        pen.line(right, bottom);
        pen.line(left, bottom);
        pen.end();
    }

    @Test
    void aPixelIsAsDarkAsItIsCovered() {
        assertThat(black(edges -> rectangle(edges, PIXEL, PIXEL / 2, 7 * PIXEL / 2, 2 * PIXEL)))
                .isEqualTo("0 49 49 25\n0 100 100 49\n0 0 0 0\n");
    }

    @Test
    void theWayRoundDoesNotMatter() {
        assertThat(black(edges -> rectangle(edges, 3 * PIXEL, PIXEL, PIXEL, 2 * PIXEL)))
                .isEqualTo("0 0 0 0\n0 100 100 0\n0 0 0 0\n");
    }

    @Test
    void aSlantingEdgeHalvesThePixelsItCrosses() {
        assertThat(
                        black(
                                edges -> {
                                    Contours pen = Contours.closed(edges);
                                    pen.move(0, 0);
                                    pen.line(2 * PIXEL, 2 * PIXEL);
                                    pen.line(0, 2 * PIXEL);
                                    pen.end();
                                }))
                .isEqualTo("49 0 0 0\n100 49 0 0\n0 0 0 0\n");
    }

    @Test
    void aFlatEdgeIsSharedOutAmongTheColumns() {
        assertThat(
                        black(
                                edges -> {
                                    Contours pen = Contours.closed(edges);
                                    pen.move(0, PIXEL);
                                    pen.line(4 * PIXEL, 0);
                                    pen.line(4 * PIXEL, PIXEL);
                                    pen.end();
                                }))
                .isEqualTo("12 37 62 87\n0 0 0 0\n0 0 0 0\n");
    }

    @Test
    void whatOverlapsCountsOnce() {
        assertThat(
                        black(
                                edges -> {
                                    rectangle(edges, 0, 0, 2 * PIXEL, PIXEL);
                                    rectangle(edges, PIXEL, 0, 3 * PIXEL, PIXEL);
                                }))
                .isEqualTo("100 100 100 0\n0 0 0 0\n0 0 0 0\n");
    }

    @Test
    void anOutlineTheOtherWayRoundIsAHole() {
        assertThat(
                        black(
                                edges -> {
                                    rectangle(edges, 0, 0, 4 * PIXEL, 3 * PIXEL);
                                    rectangle(edges, 3 * PIXEL, PIXEL, PIXEL, 2 * PIXEL);
                                }))
                .isEqualTo("100 100 100 100\n100 0 0 100\n100 100 100 100\n");
    }

    @Test
    void whatLiesOutsideIsCutOff() {
        assertThat(black(edges -> rectangle(edges, -PIXEL, -PIXEL, PIXEL, 9 * PIXEL)))
                .isEqualTo("100 0 0 0\n100 0 0 0\n100 0 0 0\n");
        assertThat(black(edges -> rectangle(edges, 5 * PIXEL, PIXEL, 9 * PIXEL, 2 * PIXEL)))
                .isEqualTo("0 0 0 0\n0 0 0 0\n0 0 0 0\n");
    }

    @Test
    void aLineIsAsThickAsItsPenAndEndsWhereItEnds() {
        assertThat(
                        black(
                                edges -> {
                                    Contours pen = Contours.open(new Stroke(edges, PIXEL));
                                    pen.move(PIXEL, 3 * PIXEL / 2);
                                    pen.line(3 * PIXEL, 3 * PIXEL / 2);
                                    pen.line(PIXEL, 3 * PIXEL / 2);
                                    pen.end();
                                }))
                .isEqualTo("0 0 0 0\n0 100 100 0\n0 0 0 0\n");
    }

    /** The curve takes x = 8t − 4t², y = 3t²; left of it lie 2.41, 3.63 and 3.96 pixels. */
    @Test
    void aCurvePassesWhereItShould() {
        assertThat(
                        black(
                                edges -> {
                                    Contours pen = Contours.closed(edges);
                                    pen.move(0, 0);
                                    pen.curve(4 * PIXEL, 0, 4 * PIXEL, 3 * PIXEL, 16);
                                    pen.line(0, 3 * PIXEL);
                                    pen.end();
                                }))
                .isEqualTo("98 85 52 3\n100 100 100 62\n100 100 100 95\n");
    }

    @Test
    void nothingIsLeftForTheNextShape() {
        Bitmap bitmap = new Bitmap(4, 3);
        Coverage coverage = new Coverage(4, 3);
        rectangle(coverage, 0, 0, PIXEL, PIXEL);
        coverage.paint(bitmap, new Colour(0));
        bitmap.put(0, 0, 0xffffff);
        coverage.paint(bitmap, new Colour(0));

        assertThat(bitmap.at(0, 0)).isEqualTo(0xffffff);
    }
}
