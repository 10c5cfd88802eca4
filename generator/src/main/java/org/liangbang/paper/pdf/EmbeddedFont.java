package org.liangbang.paper.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.liangbang.paper.type.InkBox;

/**
 * A font as one document uses it: each character that is shown gets a code of its own, from 1, in
 * the order of appearance. So two characters that share a glyph still come out as two characters.
 */
final class EmbeddedFont {
    private static final int SYMBOLIC = 4;
    private static final int STEM = 80;
    private static final int FULL_WIDTH = 1_000;

    private final TrueType font;
    private final Map<Integer, Integer> codes = new HashMap<>();
    private final List<Integer> characters = new ArrayList<>();

    EmbeddedFont(TrueType font) {
        this.font = font;
    }

    /**
     * The code by which a page shows a character.
     *
     * @throws IllegalArgumentException when the font lacks the character
     */
    int code(int codePoint) {
        Integer known = codes.get(codePoint);
        if (known != null) {
            return known;
        }
        if (font.glyph(codePoint) == 0) {
            throw new IllegalArgumentException(
                    font.name() + " lacks U+" + Integer.toHexString(codePoint));
        }
        characters.add(codePoint);
        codes.put(codePoint, characters.size());
        return characters.size();
    }

    /** All characters that were asked for, by code. */
    String characters() {
        StringBuilder text = new StringBuilder();
        characters.forEach(text::appendCodePoint);
        return text.toString();
    }

    /** Whether the font has the character. */
    boolean has(int codePoint) {
        return font.glyph(codePoint) != 0;
    }

    /** How far a character moves the pen, in 1/1000 em, just as the file says. */
    int advance(int codePoint) {
        return font.advance(font.glyph(codePoint));
    }

    /** The font with all characters that were asked for, as an object of the document. */
    COSDictionary embed(PDDocument document) throws IOException {
        COSName name = COSName.getPDFName(prefix() + "+" + font.name());
        COSDictionary outer = new COSDictionary();
        outer.setItem(COSName.TYPE, COSName.FONT);
        outer.setItem(COSName.SUBTYPE, COSName.TYPE0);
        outer.setItem(COSName.BASE_FONT, name);
        outer.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        COSArray descendants = new COSArray();
        descendants.add(descendant(document, name));
        outer.setItem(COSName.DESCENDANT_FONTS, descendants);
        byte[] mapping = ToUnicode.of(characters).getBytes(StandardCharsets.US_ASCII);
        outer.setItem(COSName.TO_UNICODE, Streams.deflated(document, mapping));
        return outer;
    }

    private COSDictionary descendant(PDDocument document, COSName name) throws IOException {
        COSDictionary system = new COSDictionary();
        system.setString(COSName.REGISTRY, "Adobe");
        system.setString(COSName.ORDERING, "Identity");
        system.setInt(COSName.SUPPLEMENT, 0);
        COSDictionary inner = new COSDictionary();
        inner.setItem(COSName.TYPE, COSName.FONT);
        inner.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        inner.setItem(COSName.BASE_FONT, name);
        inner.setItem(COSName.CIDSYSTEMINFO, system);
        inner.setItem(COSName.CID_TO_GID_MAP, COSName.IDENTITY);
        inner.setItem(COSName.FONT_DESC, descriptor(document, name));
        inner.setInt(COSName.DW, FULL_WIDTH);
        inner.setItem(COSName.W, widths());
        return inner;
    }

    private COSArray widths() {
        COSArray run = new COSArray();
        characters.forEach(character -> run.add(COSInteger.get(advance(character))));
        COSArray widths = new COSArray();
        widths.add(COSInteger.ONE);
        widths.add(run);
        return widths;
    }

    private COSDictionary descriptor(PDDocument document, COSName name) throws IOException {
        InkBox box = font.box();
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setItem(COSName.FONT_NAME, name);
        descriptor.setInt(COSName.FLAGS, SYMBOLIC);
        COSArray corners = new COSArray();
        for (int edge : new int[] {box.left(), box.bottom(), box.right(), box.top()}) {
            corners.add(COSInteger.get(edge));
        }
        descriptor.setItem(COSName.FONT_BBOX, corners);
        descriptor.setInt(COSName.ITALIC_ANGLE, 0);
        descriptor.setInt(COSName.ASCENT, font.ascent());
        descriptor.setInt(COSName.DESCENT, font.descent());
        descriptor.setInt(COSName.CAP_HEIGHT, font.capHeight());
        descriptor.setInt(COSName.STEM_V, STEM);
        byte[] file = FontSubset.of(font, glyphs());
        COSStream stream = Streams.deflated(document, file);
        stream.setInt(COSName.LENGTH1, file.length);
        descriptor.setItem(COSName.FONT_FILE2, stream);
        return descriptor;
    }

    private List<Integer> glyphs() {
        List<Integer> glyphs = new ArrayList<>();
        glyphs.add(0);
        characters.forEach(character -> glyphs.add(font.glyph(character)));
        return glyphs;
    }

    /** Six letters that tell this subset from others (ISO 32000-1, 9.6.4). */
    private String prefix() {
        int rest = characters.hashCode() & Integer.MAX_VALUE;
        StringBuilder prefix = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            prefix.append((char) ('A' + rest % 26));
            rest /= 26;
        }
        return prefix.toString();
    }
}
