package org.liangbang.paper.raster;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes a picture of at most sixteen colours as a PNG file (ISO/IEC 15948), two pixels a byte. */
final class PngWriter {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int HEADER = 13;
    private static final byte BITS = 4;
    private static final byte INDEXED = 3;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private PngWriter() {}

    /** The file of a picture in these colours. */
    static byte[] write(Bitmap bitmap, Palette palette) {
        PngWriter writer = new PngWriter();
        writer.out.writeBytes(SIGNATURE);
        ByteBuffer header = ByteBuffer.allocate(HEADER);
        header.putInt(bitmap.width()).putInt(bitmap.height()).put(BITS).put(INDEXED);
        writer.chunk("IHDR", header.array());
        ByteBuffer colours = ByteBuffer.allocate(3 * Palette.SIZE);
        for (int rgb : palette.colours()) {
            colours.put((byte) (rgb >> 16)).put((byte) (rgb >> 8)).put((byte) rgb);
        }
        writer.chunk("PLTE", colours.array());
        writer.chunk("IDAT", deflated(rows(bitmap, palette)));
        writer.chunk("IEND", new byte[0]);
        return writer.out.toByteArray();
    }

    /** The rows from the top, each behind a byte that says it is written as it is. */
    private static byte[] rows(Bitmap bitmap, Palette palette) {
        int row = 1 + (bitmap.width() + 1) / 2;
        byte[] rows = new byte[row * bitmap.height()];
        for (int y = 0; y < bitmap.height(); y++) {
            for (int x = 0; x < bitmap.width(); x++) {
                int number = palette.nearest(bitmap.at(x, y));
                rows[y * row + 1 + x / 2] |= (byte) (x % 2 == 0 ? number << BITS : number);
            }
        }
        return rows;
    }

    private static byte[] deflated(byte[] bytes) {
        Deflater deflater = new Deflater();
        deflater.setInput(bytes);
        deflater.finish();
        ByteArrayOutputStream deflated = new ByteArrayOutputStream();
        byte[] part = new byte[bytes.length / 2 + HEADER];
        while (!deflater.finished()) {
            deflated.write(part, 0, deflater.deflate(part));
        }
        deflater.end();
        return deflated.toByteArray();
    }

    private void chunk(String name, byte[] content) {
        byte[] type = name.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(type);
        sum.update(content);
        out.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        out.writeBytes(type);
        out.writeBytes(content);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }
}
