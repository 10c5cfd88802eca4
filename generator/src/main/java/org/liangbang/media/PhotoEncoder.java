package org.liangbang.media;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import net.coobird.thumbnailator.Thumbnails;
import org.liangbang.media.Photo.Rendition;

/**
 * Makes the bytes of a published photo: decoded, turned the right way up, sized and encoded anew,
 * so that nothing the camera noted (place, time, owner) is left. Thread-safe.
 */
public final class PhotoEncoder {
    private static final double QUALITY = 0.82;

    /** In the few colours of an indexed drawing, sizing would leave nothing but black and white. */
    private static final int FULL_COLOUR = BufferedImage.TYPE_INT_RGB;

    private PhotoEncoder() {}

    /**
     * The bytes of one size; the same for the same photo on every machine.
     *
     * @throws IOException when the file cannot be read or is damaged behind its head
     */
    public static byte[] encode(Photo photo, Rendition rendition) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Thumbnails.of(photo.file().toFile())
                .forceSize(rendition.width(), rendition.height())
                .imageType(FULL_COLOUR)
                .outputFormat(photo.format().ending())
                .outputQuality(QUALITY)
                .toOutputStream(bytes);
        return bytes.toByteArray();
    }

    /**
     * A part of a photo.
     *
     * @param left left edge, in parts of the upright width
     * @param top upper edge, in parts of the upright height
     * @param right right edge
     * @param bottom lower edge
     * @param whole how many parts width and height have
     */
    public record Part(int left, int top, int right, int bottom, int whole) {
        private Rectangle of(BufferedImage image) {
            int x = left * image.getWidth() / whole;
            int y = top * image.getHeight() / whole;
            int width = Math.max(1, (right - left) * image.getWidth() / whole);
            int height = Math.max(1, (bottom - top) * image.getHeight() / whole);
            return new Rectangle(
                    x,
                    y,
                    Math.min(width, image.getWidth() - x),
                    Math.min(height, image.getHeight() - y));
        }
    }

    /**
     * A part of a photo for print, in the photo's format and its widest published size.
     *
     * @throws IOException when the file cannot be read or is damaged behind its head
     */
    public static byte[] crop(Photo photo, Part part) throws IOException {
        Rendition widest = photo.widest();
        BufferedImage whole =
                Thumbnails.of(photo.file().toFile())
                        .forceSize(widest.width(), widest.height())
                        .imageType(FULL_COLOUR)
                        .asBufferedImage();
        Rectangle area = part.of(whole);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Thumbnails.of(whole.getSubimage(area.x, area.y, area.width, area.height))
                .scale(1)
                .outputFormat(photo.format().ending())
                .outputQuality(QUALITY)
                .toOutputStream(bytes);
        return bytes.toByteArray();
    }
}
