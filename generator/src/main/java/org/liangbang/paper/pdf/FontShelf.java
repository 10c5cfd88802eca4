package org.liangbang.paper.pdf;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.liangbang.paper.type.Face;

/** The fonts that one document uses, as far as they are used. */
final class FontShelf {
    private final FontSet set;
    private final Map<Face, EmbeddedFont> used = new EnumMap<>(Face.class);

    FontShelf(FontSet set) {
        this.set = set;
    }

    EmbeddedFont font(Face face) {
        return used.computeIfAbsent(face, unseen -> new EmbeddedFont(set.font(unseen)));
    }

    /** The name by which pages call for a face. */
    static String name(Face face) {
        return face.name();
    }

    /**
     * The fonts by the names under which pages call for them; their characters go into the print.
     */
    COSDictionary embed(PDDocument document, Fingerprint print) throws IOException {
        COSDictionary fonts = new COSDictionary();
        for (Map.Entry<Face, EmbeddedFont> entry : used.entrySet()) {
            COSName name = COSName.getPDFName(name(entry.getKey()));
            fonts.setItem(name, entry.getValue().embed(document));
            print.add(name.getName() + entry.getValue().characters());
        }
        return fonts;
    }
}
