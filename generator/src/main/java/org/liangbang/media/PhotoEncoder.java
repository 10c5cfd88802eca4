package org.liangbang.media;

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
                .outputFormat(photo.format().ending())
                .outputQuality(QUALITY)
                .toOutputStream(bytes);
        return bytes.toByteArray();
    }
}
