package org.liangbang.paper.pdf;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Reads PNG files: on white where they are transparent, in one sample a pixel when they have no
 * colour.
 */
final class PngFile {
    private static final int OPAQUE = 255;

    private PngFile() {}

    static PictureFile read(byte[] file) throws IOException {
        // in memory, because the other streams of this library go through files
        BufferedImage image =
                ImageIO.read(new MemoryCacheImageInputStream(new ByteArrayInputStream(file)));
        if (image == null) {
            throw new IllegalArgumentException("neither PNG nor JPEG");
        }
        int[] pixels = pixels(image);
        boolean grey = true;
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = onWhite(pixels[i]);
            int blue = pixels[i] & 0xff;
            grey &= (pixels[i] & 0xffffff) == blue * 0x010101;
        }
        int width = image.getWidth();
        return new PictureFile(width, image.getHeight(), grey, samples(pixels, grey), false);
    }

    private static int[] pixels(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        if (image.getType() == BufferedImage.TYPE_3BYTE_BGR) {
            return opaque(image.getRaster());
        }
        int family = image.getColorModel().getColorSpace().getType();
        if (family != ColorSpace.TYPE_GRAY) {
            return image.getRGB(0, 0, width, height, null, 0, width);
        }
        // asked for RGB, Java would take grey for linear and send it through a colour engine
        Raster raster = image.getRaster();
        int excess = raster.getSampleModel().getSampleSize(0) - 8;
        boolean covered = raster.getNumBands() > 1;
        int[] pixels = new int[width * height];
        for (int i = 0; i < pixels.length; i++) {
            int x = i % width;
            int y = i / width;
            int cover = covered ? raster.getSample(x, y, 1) >> excess : OPAQUE;
            pixels[i] = cover << 24 | (raster.getSample(x, y, 0) >> excess) * 0x010101;
        }
        return pixels;
    }

    /** What {@link BufferedImage#getRGB} would give, in a small part of its time. */
    private static int[] opaque(Raster raster) {
        int width = raster.getWidth();
        int[] pixels = new int[width * raster.getHeight()];
        int[] row = new int[width * 3];
        for (int y = 0; y < raster.getHeight(); y++) {
            raster.getPixels(0, y, width, 1, row);
            for (int x = 0; x < width; x++) {
                int at = x * 3;
                pixels[y * width + x] =
                        OPAQUE << 24 | row[at] << 16 | row[at + 1] << 8 | row[at + 2];
            }
        }
        return pixels;
    }

    private static int onWhite(int pixel) {
        int cover = pixel >>> 24;
        if (cover == OPAQUE) {
            return pixel;
        }
        int seen = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int part = pixel >> shift & 0xff;
            seen = seen << 8 | (part * cover + OPAQUE * (OPAQUE - cover) + OPAQUE / 2) / OPAQUE;
        }
        return seen;
    }

    private static byte[] samples(int[] pixels, boolean grey) {
        ByteBuffer samples = ByteBuffer.allocate(pixels.length * (grey ? 1 : 3));
        for (int pixel : pixels) {
            if (!grey) {
                samples.put((byte) (pixel >> 16)).put((byte) (pixel >> 8));
            }
            samples.put((byte) pixel);
        }
        return samples.array();
    }
}
