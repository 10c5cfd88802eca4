package org.liangbang.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

/** The codes on printed pages, read from a picture of the page as a telephone would. */
class PrintedCodesTest {
    /** What a telephone sees of a page held a forearm away. */
    private static final int DPI = 120;

    @Test
    void theFirstPageOfEveryEditionLeadsToTheEdition() throws IOException, NotFoundException {
        List<Path> wholes =
                SampleSite.built().files(".pdf").stream()
                        .filter(file -> name(file).equals(edition(file) + ".pdf"))
                        .toList();
        assertThat(wholes).hasSizeGreaterThanOrEqualTo(8);
        for (Path file : wholes) {
            assertThat(codes(file))
                    .containsExactly("https://liangbang.example/editions/" + edition(file) + "/");
        }
    }

    @Test
    void aPlacardOfEachFormLeadsToItsPage() throws IOException, NotFoundException {
        Map<String, String> pages =
                Map.of(
                        "posters/gongjian-2025/wall-chart.pdf",
                        "campaigns/gongjian-2025/wall-chart/#suidu-2025",
                        "posters/wuxing-2025/weili-shuanggeng.pdf",
                        "campaigns/wuxing-2025/stars/units/weili-shuanggeng/",
                        "notices/2025-q4-zhufang.pdf",
                        "campaigns/lsb-2025/contests/2025-q4-zhufang/");
        for (Map.Entry<String, String> each : pages.entrySet()) {
            Path file = SampleSite.built().folder().resolve(each.getKey());
            assertThat(codes(file)).containsExactly("https://liangbang.example/" + each.getValue());
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static String edition(Path file) {
        return file.getParent().getFileName().toString();
    }

    private static List<String> codes(Path file) throws IOException, NotFoundException {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            BufferedImage page = new PDFRenderer(pdf).renderImageWithDPI(0, DPI, ImageType.RGB);
            int width = page.getWidth();
            int height = page.getHeight();
            int[] pixels = page.getRGB(0, 0, width, height, null, 0, width);
            RGBLuminanceSource seen = new RGBLuminanceSource(width, height, pixels);
            Map<DecodeHintType, Boolean> hints = Map.of(DecodeHintType.TRY_HARDER, true);
            return Stream.of(
                            new QRCodeMultiReader()
                                    .decodeMultiple(
                                            new BinaryBitmap(new HybridBinarizer(seen)), hints))
                    .map(result -> result.getText())
                    .toList();
        }
    }
}
