package org.liangbang.paper.inspection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.liangbang.paper.layout.TypesetDocument;
import org.liangbang.paper.type.GlyphMetrics;

/** The faults of whole documents: the door of this package. */
public final class PageInspection {
    private static final List<PageFault> SPACING =
            List.of(
                    PageFault.LOOSE,
                    PageFault.RAGGED,
                    PageFault.END_UNTRIMMED,
                    PageFault.LONELY,
                    PageFault.WIDOW);

    private PageInspection() {}

    /**
     * The faults that the frames of a document show, each as one line of text.
     *
     * @param titles the titles of its stories as they were written
     * @param forced lines that nothing could set well: how they are spaced and where they stand is
     *     not counted; whatever else is wrong with them is
     */
    public static List<String> ofFrames(
            TypesetDocument document,
            GlyphMetrics metrics,
            List<String> titles,
            List<String> forced) {
        return faults(FrameLines.of(document, metrics), titles, forced);
    }

    /** The faults that the glyphs of a saved PDF show. */
    public static List<String> ofPdf(byte[] pdf, List<String> titles, List<String> forced) {
        try {
            return faults(PdfLines.of(pdf), titles, forced);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> faults(
            List<SetLine> lines, List<String> titles, List<String> forced) {
        List<String> known = forced.stream().map(PageInspection::solid).toList();
        return PageInspector.inspect(lines, titles).stream()
                .filter(
                        found ->
                                !SPACING.contains(found.fault())
                                        || !known.contains(solid(found.text())))
                .map(found -> found.fault() + " on page " + found.page() + ": " + found.text())
                .toList();
    }

    private static String solid(String text) {
        return text.replaceAll("[\\s\\u3000]", "");
    }
}
