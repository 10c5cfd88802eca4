package org.liangbang.paper.inspection;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** The lines of a saved PDF, from the places of its glyphs and from its structure. */
final class PdfLines {
    private final Map<COSDictionary, Map<Integer, List<Placed>>> pages = new IdentityHashMap<>();
    private final List<SetLine> lines = new ArrayList<>();
    private int blocks;
    private int stories;

    private PdfLines() {}

    /** All lines that are read out, in reading order. */
    static List<SetLine> of(byte[] pdf) throws IOException {
        PdfLines found = new PdfLines();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int number = 0;
            for (PDPage page : document.getPages()) {
                number++;
                found.pages.put(page.getCOSObject(), PdfGlyphs.of(page, number));
            }
            COSDictionary root =
                    document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
            found.walk(root.getCOSDictionary(COSName.K), 0);
        }
        return found.lines;
    }

    private void walk(COSDictionary element, int story) {
        String kind = element.getNameAsString(COSName.S);
        int own = kind.equals("Art") ? ++stories : story;
        if (StructureBlocks.isBlock(kind)) {
            List<Placed> glyphs = new ArrayList<>();
            collect(element, glyphs);
            lines.addAll(Lines.of(new SetLine.Block(++blocks, kind, own), glyphs));
            return;
        }
        for (COSBase kid : kids(element)) {
            if (kid instanceof COSDictionary inner && isElement(inner)) {
                walk(inner, own);
            }
        }
    }

    private void collect(COSDictionary element, List<Placed> glyphs) {
        for (COSBase kid : kids(element)) {
            if (kid instanceof COSInteger mark) {
                add(element.getCOSDictionary(COSName.PG), mark.intValue(), glyphs);
            } else if (kid instanceof COSDictionary inner) {
                if (isElement(inner)) {
                    collect(inner, glyphs);
                } else if ("MCR".equals(inner.getNameAsString(COSName.TYPE))) {
                    int mark = inner.getInt(COSName.MCID);
                    add(inner.getCOSDictionary(COSName.PG), mark, glyphs);
                }
            }
        }
    }

    private void add(COSDictionary page, int mark, List<Placed> glyphs) {
        glyphs.addAll(pages.getOrDefault(page, Map.of()).getOrDefault(mark, List.of()));
    }

    private static boolean isElement(COSDictionary kid) {
        return "StructElem".equals(kid.getNameAsString(COSName.TYPE));
    }

    private static List<COSBase> kids(COSDictionary element) {
        COSBase kids = element.getDictionaryObject(COSName.K);
        List<COSBase> all = new ArrayList<>();
        if (kids instanceof COSArray array) {
            for (int at = 0; at < array.size(); at++) {
                all.add(array.getObject(at));
            }
        } else if (kids != null) {
            all.add(kids);
        }
        return all;
    }
}
