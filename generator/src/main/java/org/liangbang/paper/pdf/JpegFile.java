package org.liangbang.paper.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/**
 * Reads JPEG files (ITU-T T.81, annex B). They go into a PDF as they are, so that nothing depends
 * on a decoder, but without the segments that tell of cameras and places.
 */
final class JpegFile {
    /** The first two bytes. */
    static final short START = (short) 0xffd8;

    private static final int START_OF_SCAN = 0xda;
    private static final int FIRST_APPLICATION = 0xe0;
    private static final int LAST_APPLICATION = 0xef;

    /** Says how colours are coded, so it cannot be left out. */
    private static final int ADOBE = 0xee;

    private static final int COMMENT = 0xfe;

    private final ByteBuffer file;
    private final ByteArrayOutputStream clean = new ByteArrayOutputStream();
    private int at = 2;
    private int frame = -1;

    private JpegFile(byte[] bytes) {
        file = ByteBuffer.wrap(bytes);
    }

    static PictureFile read(byte[] bytes) {
        JpegFile jpeg = new JpegFile(bytes);
        try {
            return jpeg.read();
        } catch (IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("JPEG that ends too early", e);
        }
    }

    private PictureFile read() {
        clean.write(file.array(), 0, at);
        while (segment() != START_OF_SCAN) {
            // each segment is dealt with where it is read
        }
        clean.write(file.array(), at, file.limit() - at);
        if (frame < 0) {
            throw new IllegalArgumentException("JPEG without a size");
        }
        int colours = file.get(frame + 9);
        if (colours != 1 && colours != 3) {
            throw new IllegalArgumentException("JPEG with " + colours + " colours");
        }
        int height = Short.toUnsignedInt(file.getShort(frame + 5));
        int width = Short.toUnsignedInt(file.getShort(frame + 7));
        return new PictureFile(width, height, colours == 1, clean.toByteArray(), true);
    }

    private int segment() {
        int marker = Byte.toUnsignedInt(file.get(at + 1));
        int length = 2 + Short.toUnsignedInt(file.getShort(at + 2));
        if (isFrame(marker)) {
            frame = at;
        }
        if (isKept(marker)) {
            clean.write(file.array(), at, length);
        }
        at += length;
        return marker;
    }

    /** Whether a segment says how large the picture is: SOF0 to SOF15 without DHT, JPG and DAC. */
    private static boolean isFrame(int marker) {
        return marker >> 4 == 0xc && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    private static boolean isKept(int marker) {
        boolean application = marker > FIRST_APPLICATION && marker <= LAST_APPLICATION;
        return marker == ADOBE || (!application && marker != COMMENT);
    }
}
