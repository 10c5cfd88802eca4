package org.liangbang.paper.pdf;

import java.io.IOException;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.liangbang.paper.layout.Frame;
import org.liangbang.paper.layout.TypesetDocument;
import org.liangbang.tools.Poppler;

/**
 * All characters that stand on pages, in the order in which they are painted, decoration and all,
 * without white space: as the frames say, and as strangers find them in the saved file.
 */
public final class PaintedText {
    private PaintedText() {}

    /** What the frames of a document say. */
    public static String ofFrames(TypesetDocument document) {
        return solid(
                document.sheets().stream()
                        .flatMap(sheet -> sheet.frames().stream())
                        .filter(Frame.Text.class::isInstance)
                        .map(frame -> ((Frame.Text) frame).text())
                        .collect(Collectors.joining()));
    }

    /**
     * What each extractor finds in a saved file, by its name: that of the library, and that of a
     * program that shares no code with it, where it is installed.
     */
    public static SortedMap<String, String> extracted(byte[] pdf) throws IOException {
        SortedMap<String, String> found = new TreeMap<>();
        found.put("pdfbox", byPdfBox(pdf));
        if (Poppler.installed()) {
            found.put("poppler", byPoppler(pdf));
        }
        return found;
    }

    /** What the library finds. */
    public static String byPdfBox(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSuppressDuplicateOverlappingText(false);
            return solid(stripper.getText(document));
        }
    }

    /**
     * What the other program finds.
     *
     * @throws IllegalStateException when it is not installed
     */
    public static String byPoppler(byte[] pdf) throws IOException {
        return solid(String.join("", Poppler.lines(pdf)));
    }

    /** A text without white space of any kind. */
    public static String solid(String text) {
        return text.codePoints()
                .filter(each -> !Character.isWhitespace(each) && !Character.isSpaceChar(each))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
