package org.liangbang.paper.inspection;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The lines of any PDF, whoever made it and whether or not it has a structure: from the places of
 * its glyphs in the order of painting, and from the text that was to be set. What is not part of
 * that text, such as a masthead, is left out.
 */
final class FoundLines {
    /** Sizes are told apart by tenths of a point. */
    private static final int SIZE_STEP = 100;

    private static final SetLine.Block ANY = new SetLine.Block(1, "Any", 0);

    private FoundLines() {}

    /** The lines in the order of painting. */
    static List<SetLine> of(byte[] pdf, WrittenText text) throws IOException {
        List<SetLine> lines = new ArrayList<>();
        int expected = 0;
        for (SetLine line : Lines.of(ANY, glyphs(pdf))) {
            int[] found = line.text().codePoints().toArray();
            Optional<WrittenText.Piece> piece = text.piece(found, expected);
            if (piece.isPresent()) {
                lines.add(written(line, piece.get(), text));
                expected = piece.get().from() + found.length;
            }
        }
        return lines;
    }

    private static List<Placed> glyphs(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Collector collector = new Collector();
            collector.getText(document);
            return collector.placed;
        }
    }

    /** A line with the characters as they are written, whatever they are extracted as. */
    private static SetLine written(SetLine line, WrittenText.Piece piece, WrittenText text) {
        List<Glyph> glyphs = new ArrayList<>();
        int at = 0;
        for (Glyph glyph : line.glyphs()) {
            int count = glyph.text().codePointCount(0, glyph.text().length());
            String own = new String(piece.characters(), at, count);
            glyphs.add(new Glyph(own, glyph.x(), glyph.right(), glyph.ink(), glyph.afterBlank()));
            at += count;
        }
        int size = (line.size() + SIZE_STEP / 2) / SIZE_STEP * SIZE_STEP;
        return new SetLine(text.block(piece.from()), line.page(), line.baseline(), size, glyphs);
    }

    /** Takes the glyphs as they come. */
    private static final class Collector extends PDFTextStripper {
        private final List<Placed> placed = new ArrayList<>();

        @Override
        protected void processTextPosition(TextPosition position) {
            placed.add(PdfGlyphs.placed(getCurrentPageNo(), position, position.getUnicode()));
        }
    }
}
