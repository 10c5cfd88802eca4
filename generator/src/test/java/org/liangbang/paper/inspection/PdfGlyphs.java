package org.liangbang.paper.inspection;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The glyphs of a page of a saved PDF, by the mark of the content they belong to. */
final class PdfGlyphs {
    private final int page;
    private final Map<Integer, List<Placed>> byMark = new TreeMap<>();

    private PdfGlyphs(int page) {
        this.page = page;
    }

    static Map<Integer, List<Placed>> of(PDPage page, int number) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.setSuppressDuplicateOverlappingText(false);
        extractor.processPage(page);
        PdfGlyphs glyphs = new PdfGlyphs(number);
        for (PDMarkedContent content : extractor.getMarkedContents()) {
            if (content.getMCID() >= 0) {
                List<Placed> own =
                        glyphs.byMark.computeIfAbsent(
                                content.getMCID(), unseen -> new ArrayList<>());
                own.addAll(glyphs.read(content));
            }
        }
        return glyphs.byMark;
    }

    private List<Placed> read(PDMarkedContent content) {
        List<Placed> read = new ArrayList<>();
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition position) {
                read.add(placed(page, position, position.getUnicode()));
            } else if (part instanceof PDMarkedContent inner) {
                read.addAll(read(inner));
            }
        }
        String actual = content.getActualText();
        return actual == null || read.isEmpty() ? read : List.of(together(read, actual));
    }

    /** Glyphs that spell something else than they say. */
    private static Placed together(List<Placed> parts, String text) {
        Placed first = parts.get(0);
        Placed last = parts.get(parts.size() - 1);
        Glyph.Ink ink =
                parts.stream()
                        .map(part -> part.glyph().ink())
                        .reduce(Glyph.Ink.NONE, Glyph.Ink::around);
        Glyph glyph = Glyph.of(text, first.glyph().x(), last.glyph().right(), ink);
        return new Placed(first.page(), first.baseline(), first.size(), glyph);
    }

    /** A glyph on a page, with the characters it stands for. */
    static Placed placed(int page, TextPosition position, String text) {
        int x = thousandths(position.getXDirAdj());
        int baseline = thousandths(position.getYDirAdj());
        int right = thousandths(position.getXDirAdj() + position.getWidthDirAdj());
        int size = thousandths(em(position));
        return new Placed(page, baseline, size, Glyph.of(text, x, right, ink(position)));
    }

    private static Glyph.Ink ink(TextPosition position) {
        if (!(position.getFont() instanceof PDVectorFont font)) {
            throw new IllegalStateException("a font without outlines");
        }
        try {
            Rectangle2D box = font.getNormalizedPath(position.getCharacterCodes()[0]).getBounds2D();
            double em = em(position) / 1_000;
            double x = position.getXDirAdj();
            double y = position.getYDirAdj();
            return box.isEmpty()
                    ? Glyph.Ink.NONE
                    : new Glyph.Ink(
                            thousandths(x + box.getMinX() * em),
                            thousandths(y - box.getMaxY() * em),
                            thousandths(x + box.getMaxX() * em),
                            thousandths(y - box.getMinY() * em));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The size of the type; what the library calls so is cut to whole points. */
    private static double em(TextPosition position) {
        return position.getTextMatrix().getScalingFactorX();
    }

    private static int thousandths(double points) {
        return (int) Math.round(points * 1_000);
    }
}
