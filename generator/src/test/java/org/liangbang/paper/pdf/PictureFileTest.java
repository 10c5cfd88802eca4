package org.liangbang.paper.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PictureFileTest {
    @Test
    void jpegGoesInAsItIsButTellsNothingOfItsPlace() throws IOException {
        byte[] file = SamplePages.jpeg();
        PictureFile picture = PictureFile.of(file);

        assertThat(picture.jpeg()).isTrue();
        assertThat(picture.grey()).isTrue();
        assertThat(picture.width()).isEqualTo(32);
        assertThat(picture.height()).isEqualTo(20);
        assertThat(latin(file)).contains("place of the camera", "a comment");
        assertThat(latin(picture.samples())).doesNotContain("camera", "comment").contains("JFIF");
        BufferedImage before = ImageIO.read(new ByteArrayInputStream(file));
        BufferedImage after = ImageIO.read(new ByteArrayInputStream(picture.samples()));
        assertThat(after.getRaster().getPixels(0, 0, 32, 20, (int[]) null))
                .isEqualTo(before.getRaster().getPixels(0, 0, 32, 20, (int[]) null));
    }

    @Test
    void jpegInFourColoursIsRefused() throws IOException {
        byte[] file = SamplePages.jpeg();
        for (int at = 0; at < file.length - 9; at++) {
            if (file[at] == (byte) 0xff && file[at + 1] == (byte) 0xc0) {
                file[at + 9] = 4;
            }
        }

        assertThatThrownBy(() -> PictureFile.of(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("JPEG with 4 colours");
    }

    @Test
    void brokenPicturesAreRefused() throws IOException {
        byte[] file = SamplePages.jpeg();

        assertThatThrownBy(() -> PictureFile.of(Arrays.copyOf(file, 60)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PictureFile.of(new byte[] {1, 2, 3, 4, 5}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("neither PNG nor JPEG");
    }

    @Test
    void greyPngHasOneSampleForEachPixelAndKeepsItsValues() throws IOException {
        BufferedImage image = new BufferedImage(3, 1, BufferedImage.TYPE_BYTE_GRAY);
        image.getRaster().setPixels(0, 0, 3, 1, new int[] {0, 100, 255});
        PictureFile picture = PictureFile.of(png(image));

        assertThat(picture.grey()).isTrue();
        assertThat(picture.samples()).containsExactly(0, 100, 255);
    }

    @Test
    void colouredPngHasThreeSamplesForEachPixel() throws IOException {
        BufferedImage image = new BufferedImage(2, 1, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, 0x102030);
        image.setRGB(1, 0, 0xffffff);
        PictureFile picture = PictureFile.of(png(image));

        assertThat(picture.grey()).isFalse();
        assertThat(picture.samples()).containsExactly(0x10, 0x20, 0x30, 255, 255, 255);
    }

    @Test
    void transparentPngLiesOnWhite() throws IOException {
        BufferedImage image = new BufferedImage(3, 1, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, 0x00123456);
        image.setRGB(1, 0, 0x80000000);
        image.setRGB(2, 0, 0xff000000);
        PictureFile picture = PictureFile.of(png(image));

        assertThat(picture.grey()).isTrue();
        assertThat(picture.samples()).containsExactly(255, 127, 0);
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(image, "png", file);
        return file.toByteArray();
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
