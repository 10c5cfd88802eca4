package org.liangbang.paper.pdf;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A picture ready for a PDF. */
final class PictureFile {
    private final int width;
    private final int height;
    private final boolean grey;
    private final byte[] samples;
    private final boolean jpeg;

    /**
     * A picture.
     *
     * @param width in pixels
     * @param height in pixels
     * @param grey whether there is one sample a pixel instead of three
     * @param samples the samples in 8 bits each, from the top left; or a JPEG file
     * @param jpeg whether it is a JPEG file
     */
    PictureFile(int width, int height, boolean grey, byte[] samples, boolean jpeg) {
        this.width = width;
        this.height = height;
        this.grey = grey;
        this.samples = samples;
        this.jpeg = jpeg;
    }

    /**
     * Reads a picture.
     *
     * @throws IllegalArgumentException when it is neither PNG nor JPEG, or has more than three
     *     colours
     */
    static PictureFile of(byte[] file) throws IOException {
        boolean jpeg = file.length > 4 && ByteBuffer.wrap(file).getShort(0) == JpegFile.START;
        return jpeg ? JpegFile.read(file) : PngFile.read(file);
    }

    /** In pixels. */
    int width() {
        return width;
    }

    /** In pixels. */
    int height() {
        return height;
    }

    /** Whether there is one sample a pixel instead of three. */
    boolean grey() {
        return grey;
    }

    /** The samples in 8 bits each, from the top left; or a JPEG file. */
    byte[] samples() {
        return samples;
    }

    /** Whether it is a JPEG file. */
    boolean jpeg() {
        return jpeg;
    }

    /** The picture as an object of the document. */
    COSStream embed(PDDocument document) throws IOException {
        COSStream stream;
        if (jpeg) {
            stream = Streams.plain(document, samples);
            stream.setItem(COSName.FILTER, COSName.DCT_DECODE);
        } else {
            stream = Streams.deflated(document, samples);
        }
        stream.setItem(COSName.TYPE, COSName.XOBJECT);
        stream.setItem(COSName.SUBTYPE, COSName.IMAGE);
        stream.setInt(COSName.WIDTH, width);
        stream.setInt(COSName.HEIGHT, height);
        stream.setInt(COSName.BITS_PER_COMPONENT, 8);
        stream.setItem(COSName.COLORSPACE, grey ? COSName.DEVICEGRAY : COSName.DEVICERGB);
        return stream;
    }
}
