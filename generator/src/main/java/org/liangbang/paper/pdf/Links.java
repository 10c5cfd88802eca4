package org.liangbang.paper.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.liangbang.paper.layout.Frame;
import org.liangbang.paper.layout.Sheet;
import org.liangbang.paper.layout.Target;
import org.liangbang.paper.layout.TypesetDocument;

/**
 * The links of a document. A link to a page of the site leads nowhere when the site has no absolute
 * address, and one to another sheet when the document is a single page; these are left out.
 */
final class Links {
    private static final COSName URI_ENTRY = COSName.getPDFName("URI");
    private static final int PRINTED = 4;
    private static final String UNSAFE = "<>\"{}|\\^`";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final Optional<String> base;
    private final Map<Integer, COSDictionary> pages = new HashMap<>();

    /** The links of a document, whose pages are empty so far. */
    Links(TypesetDocument document) {
        base = document.base();
        for (Sheet sheet : document.sheets()) {
            pages.put(sheet.number(), new COSDictionary());
        }
    }

    /** The page object of a sheet. */
    COSDictionary page(int sheet) {
        COSDictionary page = pages.get(sheet);
        if (page == null) {
            throw new IllegalArgumentException("no sheet " + sheet);
        }
        return page;
    }

    /** Whether a link leads anywhere. */
    boolean leads(Frame.Area area) {
        return area.target().accept(new Lead()).isPresent();
    }

    /**
     * A link as an object of the document.
     *
     * @param area the link; must lead somewhere
     * @param sheet the sheet it stands on
     * @param contents where it leads, in words
     * @param key its number in the parent tree
     */
    COSDictionary annotation(Frame.Area area, Sheet sheet, String contents, int key)
            throws IOException {
        COSDictionary annotation = new COSDictionary();
        annotation.setItem(COSName.TYPE, COSName.ANNOT);
        annotation.setItem(COSName.SUBTYPE, COSName.LINK);
        annotation.setItem(COSName.RECT, Numbers.rectangle(area.box(), sheet.height()));
        COSArray border = new COSArray();
        for (int i = 0; i < 3; i++) {
            border.add(COSInteger.ZERO);
        }
        annotation.setItem(COSName.BORDER, border);
        annotation.setInt(COSName.F, PRINTED);
        annotation.setString(COSName.CONTENTS, contents);
        annotation.setInt(COSName.STRUCT_PARENT, key);
        COSBase lead = area.target().accept(new Lead()).orElseThrow();
        annotation.setItem(lead instanceof COSArray ? COSName.DEST : COSName.A, lead);
        return annotation;
    }

    /** An action for what is outside, a destination for a sheet; none for what leads nowhere. */
    private final class Lead implements Target.Visitor<Optional<COSBase>> {
        @Override
        public Optional<COSBase> page(Target.Page page) {
            return base.map(site -> action(site + page.address().toString().substring(1)));
        }

        @Override
        public Optional<COSBase> leaf(Target.Leaf leaf) {
            return Optional.ofNullable(pages.get(leaf.number())).map(Links::destination);
        }

        @Override
        public Optional<COSBase> elsewhere(Target.Elsewhere elsewhere) {
            return Optional.of(action(elsewhere.uri()));
        }
    }

    private static COSBase action(String address) {
        COSDictionary action = new COSDictionary();
        action.setItem(COSName.S, URI_ENTRY);
        action.setString(URI_ENTRY, ascii(address));
        return action;
    }

    /** An address without what only humans can read, as RFC 3987, 3.1 has it. */
    private static String ascii(String address) {
        StringBuilder ascii = new StringBuilder();
        for (byte unit : address.getBytes(StandardCharsets.UTF_8)) {
            if (unit > ' ' && unit < 0x7f && UNSAFE.indexOf(unit) < 0) {
                ascii.append((char) unit);
            } else {
                ascii.append('%').append(HEX.toHexDigits(unit));
            }
        }
        return ascii.toString();
    }

    private static COSBase destination(COSDictionary page) {
        COSArray destination = new COSArray();
        destination.add(page);
        destination.add(COSName.getPDFName("XYZ"));
        for (int i = 0; i < 3; i++) {
            destination.add(COSNull.NULL);
        }
        return destination;
    }
}
