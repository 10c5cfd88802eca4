package org.liangbang.paper.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/**
 * The text of a PDF as somebody hears it who has it read out: in the order of the structure, with
 * ActualText in place of what is drawn, and without decoration.
 */
public final class TaggedText {
    private final Map<COSDictionary, Map<Integer, String>> pages = new HashMap<>();
    private final List<String> leaves = new ArrayList<>();
    private final List<String> kinds = new ArrayList<>();
    private final List<String> stories = new ArrayList<>();
    private final BitSet labels = new BitSet();

    private TaggedText() {}

    /** What each leaf of the structure says. */
    public static List<String> leaves(byte[] pdf) throws IOException {
        return read(pdf).leaves;
    }

    /** The kinds of all elements below the document, by depth. */
    static List<String> kinds(byte[] pdf) throws IOException {
        return read(pdf).kinds;
    }

    /** What each story says, in reading order, without the marks of its lists. */
    public static List<String> stories(byte[] pdf) throws IOException {
        return read(pdf).stories;
    }

    /** What stands on the pages and is not read out, piece by piece, in the order of painting. */
    public static List<String> furniture(byte[] pdf) throws IOException {
        List<String> furniture = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                marked(page).stream()
                        .filter(content -> content.getMCID() < 0)
                        .forEach(content -> furniture.add(text(content)));
            }
        }
        return furniture;
    }

    private static TaggedText read(byte[] pdf) throws IOException {
        TaggedText text = new TaggedText();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                text.pages.put(page.getCOSObject(), marks(page));
            }
            COSDictionary root =
                    document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
            COSDictionary top = root.getCOSDictionary(COSName.K);
            text.walk(top, "");
        }
        return text;
    }

    private static List<PDMarkedContent> marked(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.setSuppressDuplicateOverlappingText(false);
        extractor.processPage(page);
        return extractor.getMarkedContents();
    }

    private static Map<Integer, String> marks(PDPage page) throws IOException {
        Map<Integer, String> marks = new HashMap<>();
        for (PDMarkedContent content : marked(page)) {
            if (content.getMCID() >= 0) {
                marks.put(content.getMCID(), text(content));
            }
        }
        return marks;
    }

    private static String text(PDMarkedContent content) {
        if (content.getActualText() != null) {
            return content.getActualText();
        }
        StringBuilder text = new StringBuilder();
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition position) {
                text.append(position.getUnicode());
            } else if (part instanceof PDMarkedContent inner) {
                text.append(text(inner));
            }
        }
        return text.toString();
    }

    private void walk(COSDictionary element, String indent) {
        String kind = element.getNameAsString(COSName.S);
        kinds.add(indent + kind);
        int before = leaves.size();
        read(element, indent);
        if (kind.equals("Art")) {
            stories.add(
                    IntStream.range(before, leaves.size())
                            .filter(leaf -> !labels.get(leaf))
                            .mapToObj(leaves::get)
                            .collect(Collectors.joining()));
        } else if (kind.equals("Lbl")) {
            labels.set(before, leaves.size());
        }
    }

    private void read(COSDictionary element, String indent) {
        StringBuilder own = new StringBuilder();
        boolean leaf = true;
        for (COSBase kid : kids(element)) {
            if (kid instanceof COSInteger mark) {
                own.append(said(element.getCOSDictionary(COSName.PG), mark.intValue()));
            } else if (kid instanceof COSDictionary inner) {
                String type = inner.getNameAsString(COSName.TYPE);
                if (type.equals("StructElem")) {
                    leaf = false;
                    walk(inner, indent + " ");
                } else if (type.equals("MCR")) {
                    int mark = inner.getInt(COSName.MCID);
                    own.append(said(inner.getCOSDictionary(COSName.PG), mark));
                }
            }
        }
        if (leaf && (own.length() > 0 || !element.getNameAsString(COSName.S).equals("Figure"))) {
            leaves.add(own.toString());
        }
    }

    private String said(COSDictionary page, int mark) {
        return pages.getOrDefault(page, Map.of()).getOrDefault(mark, "?");
    }

    private static List<COSBase> kids(COSDictionary element) {
        COSBase kids = element.getDictionaryObject(COSName.K);
        if (kids instanceof COSArray array) {
            List<COSBase> all = new ArrayList<>();
            for (int i = 0; i < array.size(); i++) {
                all.add(array.getObject(i));
            }
            return all;
        }
        return kids == null ? List.of() : List.of(kids);
    }
}
