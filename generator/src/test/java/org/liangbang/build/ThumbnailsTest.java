package org.liangbang.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.liangbang.Scale;

/**
 * The small pictures of the printed pages of the sample district, beside the pages of the PDFs.
 * PDFBox draws these four times as wide, because it fills rectangles by whole pixels only. The
 * small pictures have few colours, so what is compared is how grey each square of six pixels is.
 */
class ThumbnailsTest {
    private static final int WIDTH = 240;
    private static final int LARGEST = 25_000;
    private static final int SQUARE = 6;
    private static final int FINER = 4;

    /** How much the grey of a square may differ, of 255. */
    private static final int MOST = 24;

    /** How much squares may differ on the average, of 255. */
    private static final int MEAN = 2;

    private static List<Path> thumbnails() {
        return SampleSite.built().files(".png").stream()
                .filter(file -> file.getParent().getParent().endsWith("editions"))
                .toList();
    }

    @Test
    void everyPrintedPageHasOneThatIsSmall() throws IOException {
        assertThat(thumbnails()).hasSize(SampleSite.built().report().made().orElseThrow().sheets());
        for (Path file : thumbnails()) {
            assertThat(Files.size(file)).as(file.toString()).isLessThanOrEqualTo(LARGEST);
            assertThat(ImageIO.read(file.toFile()).getWidth()).isEqualTo(WIDTH);
        }
    }

    @Test
    void eachIsThePageOfThePdf() throws IOException {
        for (Path file : thumbnails().stream().limit(Scale.of(4, 100)).toList()) {
            int[][] small = greys(ImageIO.read(file.toFile()), SQUARE);
            int[][] printed =
                    greys(
                            printed(Path.of(file.toString().replace(".png", ".pdf"))),
                            FINER * SQUARE);
            int sum = 0;
            int count = 0;
            for (int row = 0; row < Math.min(small.length, printed.length); row++) {
                for (int column = 0; column < small[row].length; column++) {
                    int difference = Math.abs(small[row][column] - printed[row][column]);
                    assertThat(difference)
                            .as(file + " at " + column * SQUARE + ", " + row * SQUARE)
                            .isLessThan(MOST);
                    sum += difference;
                    count++;
                }
            }
            assertThat(sum).as(file.toString()).isLessThan(MEAN * count);
        }
    }

    private static BufferedImage printed(Path file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            float scale = FINER * WIDTH / pdf.getPage(0).getMediaBox().getWidth();
            return new PDFRenderer(pdf).renderImage(0, scale, ImageType.RGB);
        }
    }

    /** The mean grey of every square of so many pixels. */
    private static int[][] greys(BufferedImage page, int square) {
        int[][] greys = new int[page.getHeight() / square][page.getWidth() / square];
        for (int row = 0; row < greys.length; row++) {
            for (int column = 0; column < greys[row].length; column++) {
                int sum = 0;
                for (int at = 0; at < square * square; at++) {
                    int x = column * square + at % square;
                    int rgb = page.getRGB(x, row * square + at / square);
                    sum += (rgb >> 16 & 255) + (rgb >> 8 & 255) + (rgb & 255);
                }
                greys[row][column] = sum / (3 * square * square);
            }
        }
        return greys;
    }
}
