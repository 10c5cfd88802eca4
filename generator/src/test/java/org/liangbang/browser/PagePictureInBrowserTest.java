package org.liangbang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liangbang.Scale;
import org.liangbang.build.SampleSite;

/**
 * The picture of a page, as Chromium draws it, beside the page of the PDF, as PDFBox does, both at
 * 150 dpi. Two programs smooth edges in two ways, so what is compared is how grey each square of
 * eight pixels is: less than one and a half millimetres of the page.
 */
@Tag("browser")
class PagePictureInBrowserTest {
    private static final int DPI = 150;
    private static final int SQUARE = 8;

    /** How much the grey of a square may differ, of 255. */
    private static final int MOST = 40;

    /** How much squares may differ on the average, of 255. */
    private static final double MEAN = 2;

    private static Chromium chromium;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void end() {
        chromium.close();
    }

    @Test
    void thePictureIsThePageOfThePdf(@TempDir Path folder) throws IOException {
        List<Path> pictures =
                SampleSite.built().files(".svg").stream()
                        .filter(file -> file.getParent().getParent().endsWith("editions"))
                        .limit(Scale.of(2, 100))
                        .toList();
        assertThat(pictures).hasSizeGreaterThanOrEqualTo(2);
        for (Path svg : pictures) {
            BufferedImage printed = printed(Path.of(svg.toString().replace(".svg", ".pdf")));
            Path file = folder.resolve("page.png");
            View view = new View(printed.getWidth(), printed.getHeight(), false, true, false);
            try (Tab tab = chromium.open(view).visit(svg.toAbsolutePath().toUri())) {
                tab.picture(file);
            }
            int[][] drawn = greys(ImageIO.read(file.toFile()));
            assertThat(furthest(drawn, greys(printed))).as(svg.toString()).isLessThan(MOST);
            assertThat(mean(drawn, greys(printed))).as(svg.toString()).isLessThan(MEAN);
        }
    }

    @Test
    void aLineThatIsMissingOrElsewhereIsSeen() {
        BufferedImage page = new BufferedImage(400, 400, BufferedImage.TYPE_INT_RGB);
        page.createGraphics().fillRect(0, 0, 400, 400);
        int[][] empty = greys(page);
        page.createGraphics().clearRect(40, 40, 19, 19);
        int[][] character = greys(page);
        assertThat(furthest(empty, character)).isGreaterThan(MOST);
    }

    private static BufferedImage printed(Path file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            return new PDFRenderer(pdf).renderImageWithDPI(0, DPI, ImageType.RGB);
        }
    }

    /** The mean grey of every square. */
    private static int[][] greys(BufferedImage page) {
        int[][] greys = new int[page.getHeight() / SQUARE][page.getWidth() / SQUARE];
        for (int row = 0; row < greys.length; row++) {
            for (int column = 0; column < greys[row].length; column++) {
                int sum = 0;
                for (int at = 0; at < SQUARE * SQUARE; at++) {
                    int x = column * SQUARE + at % SQUARE;
                    int rgb = page.getRGB(x, row * SQUARE + at / SQUARE);
                    sum += (rgb >> 16 & 0xff) + (rgb >> 8 & 0xff) + (rgb & 0xff);
                }
                greys[row][column] = sum / (3 * SQUARE * SQUARE);
            }
        }
        return greys;
    }

    private static int furthest(int[][] one, int[][] other) {
        int furthest = 0;
        for (int row = 0; row < one.length; row++) {
            for (int column = 0; column < one[row].length; column++) {
                furthest = Math.max(furthest, Math.abs(one[row][column] - other[row][column]));
            }
        }
        return furthest;
    }

    private static double mean(int[][] one, int[][] other) {
        long sum = 0;
        for (int row = 0; row < one.length; row++) {
            for (int column = 0; column < one[row].length; column++) {
                sum += Math.abs(one[row][column] - other[row][column]);
            }
        }
        return (double) sum / ((long) one.length * one[0].length);
    }
}
