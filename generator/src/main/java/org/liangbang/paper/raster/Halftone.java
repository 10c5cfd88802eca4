package org.liangbang.paper.raster;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** A photo or drawn picture in greys, on white where it is transparent. */
final class Halftone {
    private static final int WHITE = 255;
    private static final int OPAQUE = 255;

    /** How many rows and columns are read for each pixel, at least. */
    private static final int SAMPLES = 4;

    private final BufferedImage image;

    private Halftone(BufferedImage image) {
        this.image = image;
    }

    /**
     * Reads as much of a picture as another size needs: a few rows and columns for each of its
     * pixels.
     *
     * @param file a PNG or JPEG file
     * @param width of the other size, in pixels
     * @param height of the other size, in pixels
     */
    static Halftone read(byte[] file, int width, int height) {
        // in memory, because the other streams of this library go through files
        ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file));
        ImageReader reader = ImageIO.getImageReaders(in).next();
        try {
            reader.setInput(in, true, true);
            int wide = reader.getWidth(0) / (SAMPLES * width);
            int high = reader.getHeight(0) / (SAMPLES * height);
            int step = Math.max(1, Math.min(wide, high));
            ImageReadParam some = reader.getDefaultReadParam();
            some.setSourceSubsampling(step, step, step / 2, step / 2);
            return new Halftone(reader.read(0, some));
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        } finally {
            reader.dispose();
        }
    }

    /**
     * One row of the picture in another size: how light each pixel is, from 0 to 255.
     *
     * @param row from 0, below height
     * @param width of the whole in the other size
     * @param height of the whole in the other size
     */
    int[] row(int row, int width, int height) {
        int from = row * image.getHeight() / height;
        int to = Math.max(from + 1, (row + 1) * image.getHeight() / height);
        int[] sums = new int[width];
        for (int y = from; y < to; y++) {
            int[] lights = lights(y);
            for (int x = 0; x < width; x++) {
                int left = x * lights.length / width;
                int right = Math.max(left + 1, (x + 1) * lights.length / width);
                int sum = 0;
                for (int at = left; at < right; at++) {
                    sum += lights[at];
                }
                sums[x] += sum / (right - left);
            }
        }
        for (int x = 0; x < width; x++) {
            sums[x] /= to - from;
        }
        return sums;
    }

    /** How light the pixels of a row are in its own size. */
    private int[] lights(int y) {
        int width = image.getWidth();
        int[] lights = new int[width];
        if (image.getColorModel() instanceof IndexColorModel) {
            image.getRGB(0, y, width, 1, lights, 0, width);
            for (int x = 0; x < width; x++) {
                int rgb = lights[x];
                lights[x] = onWhite(light(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255), rgb >>> 24);
            }
            return lights;
        }
        // asked for RGB, Java would take grey for linear and send it through a colour engine
        Raster raster = image.getRaster();
        int bands = raster.getNumBands();
        int excess = raster.getSampleModel().getSampleSize(0) - 8;
        int[] samples = raster.getPixels(0, y, width, 1, (int[]) null);
        for (int x = 0; x < width; x++) {
            int at = x * bands;
            int light =
                    bands < 3 ? samples[at] : light(samples[at], samples[at + 1], samples[at + 2]);
            int cover = bands % 2 == 0 ? samples[at + bands - 1] >> excess : OPAQUE;
            lights[x] = onWhite(light >> excess, cover);
        }
        return lights;
    }

    /** What the eye takes for light of three colours (ITU-R BT.601). */
    private static int light(int red, int green, int blue) {
        return (299 * red + 587 * green + 114 * blue) / 1_000;
    }

    private static int onWhite(int light, int cover) {
        return (light * cover + WHITE * (OPAQUE - cover)) / OPAQUE;
    }
}
