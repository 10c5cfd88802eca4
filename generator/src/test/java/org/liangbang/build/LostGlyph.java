package org.liangbang.build;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** A PDF from whose first page one glyph was taken. */
final class LostGlyph {
    private static final int GLYPH = 2;

    private LostGlyph() {}

    /**
     * The PDF without the last glyph of one of its pieces of text.
     *
     * @param pdf a PDF
     * @param share where on the page the piece stands, in percent of all pieces
     */
    static byte[] in(byte[] pdf, int share) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDPage page = document.getPage(0);
            List<Object> tokens = new PDFStreamParser(page).parse();
            List<COSArray> places = new ArrayList<>();
            for (Object token : tokens) {
                if (token instanceof COSArray array && glyphs(array) > GLYPH) {
                    places.add(array);
                }
            }
            take(places.get(places.size() * share / 100));
            PDStream changed = new PDStream(document);
            try (OutputStream out = changed.createOutputStream(COSName.FLATE_DECODE)) {
                new ContentStreamWriter(out).writeTokens(tokens);
            }
            page.setContents(changed);
            ByteArrayOutputStream saved = new ByteArrayOutputStream();
            document.save(saved);
            return saved.toByteArray();
        }
    }

    private static int glyphs(COSArray shown) {
        int glyphs = 0;
        for (COSBase part : shown) {
            glyphs += part instanceof COSString string ? string.getBytes().length / GLYPH : 0;
        }
        return glyphs;
    }

    private static void take(COSArray shown) {
        for (int at = 0; at < shown.size(); at++) {
            if (shown.getObject(at) instanceof COSString string) {
                byte[] bytes = string.getBytes();
                shown.set(at, new COSString(Arrays.copyOf(bytes, bytes.length - GLYPH)));
                return;
            }
        }
    }
}
