package org.liangbang.paper.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.liangbang.paper.layout.Pictures;
import org.liangbang.paper.layout.Sheet;
import org.liangbang.paper.layout.TypesetDocument;

/**
 * Writes typeset documents as PDF 1.7 after PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1):
 * every character can be taken out of the file as it was written, in reading order.
 *
 * <p>The same document gives the same bytes, whatever the machine, time, zone, locale and number of
 * threads. A writer may be used by several threads.
 */
public final class PdfWriter {
    private final FontSet fonts;
    private final Pictures pictures;

    /**
     * A writer of documents in certain fonts.
     *
     * @param fonts the fonts, shared with other writers
     * @param pictures where pictures come from
     */
    public PdfWriter(FontSet fonts, Pictures pictures) {
        this.fonts = fonts;
        this.pictures = pictures;
    }

    /**
     * A document as a PDF file. For one page of it, write {@link TypesetDocument#only}.
     *
     * @throws IllegalArgumentException when a frame names a tag that is not there, a glyph that the
     *     fonts lack, or a picture that is neither PNG nor JPEG: these are mistakes of the layout
     */
    public byte[] write(TypesetDocument document) {
        try (PDDocument pdf = new PDDocument(IOUtils.createMemoryOnlyStreamCache())) {
            Links links = new Links(document);
            TagIndex tags = new TagIndex(document, links);
            FontShelf usedFonts = new FontShelf(fonts);
            PictureShelf usedPictures = new PictureShelf(pictures);
            List<PaintedPage> pages = new ArrayList<>();
            for (Sheet sheet : document.sheets()) {
                pages.add(PagePainter.paint(sheet, usedFonts, usedPictures, tags));
            }
            Fingerprint print = new Fingerprint();
            pages.forEach(page -> print.add(page.content()));
            COSDictionary resources = new COSDictionary();
            resources.setItem(COSName.FONT, usedFonts.embed(pdf, print));
            resources.setItem(COSName.XOBJECT, usedPictures.embed(pdf, print));
            for (PaintedPage page : pages) {
                addPage(pdf, page, links.page(page.sheet().number()), resources);
            }
            COSDictionary catalogue = pdf.getDocumentCatalog().getCOSObject();
            catalogue.setItem(
                    COSName.STRUCT_TREE_ROOT, StructureWriter.write(document, pages, tags, links));
            describe(pdf, document, links);
            identify(pdf, document, print);
            return saved(pdf);
        } catch (IOException e) {
            // nothing but memory is read or written
            throw new UncheckedIOException(e);
        }
    }

    private static void addPage(
            PDDocument pdf, PaintedPage painted, COSDictionary page, COSDictionary resources)
            throws IOException {
        Sheet sheet = painted.sheet();
        COSArray box = new COSArray();
        for (int edge : new int[] {0, 0, sheet.width(), sheet.height()}) {
            box.add(Numbers.object(edge));
        }
        page.setItem(COSName.TYPE, COSName.PAGE);
        page.setItem(COSName.MEDIA_BOX, box);
        page.setItem(COSName.RESOURCES, resources);
        byte[] content = painted.content().getBytes(StandardCharsets.US_ASCII);
        page.setItem(COSName.CONTENTS, Streams.deflated(pdf, content));
        page.setName("Tabs", "S");
        pdf.addPage(new PDPage(page));
    }

    private static void describe(PDDocument pdf, TypesetDocument document, Links links)
            throws IOException {
        pdf.setVersion(1.7f);
        COSDictionary catalogue = pdf.getDocumentCatalog().getCOSObject();
        catalogue.setString(COSName.LANG, document.imprint().language());
        COSDictionary marks = new COSDictionary();
        marks.setBoolean("Marked", true);
        catalogue.setItem(COSName.MARK_INFO, marks);
        COSDictionary preferences = new COSDictionary();
        preferences.setBoolean("DisplayDocTitle", true);
        catalogue.setItem(COSName.VIEWER_PREFERENCES, preferences);
        catalogue.setItem(COSName.METADATA, Metadata.stream(pdf, document.imprint()));
        COSArray intents = new COSArray();
        intents.add(intent(pdf));
        catalogue.setItem(COSName.OUTPUT_INTENTS, intents);
        if (!document.bookmarks().isEmpty()) {
            pdf.getDocumentCatalog().setDocumentOutline(Outline.of(document, links));
        }
    }

    private static COSDictionary intent(PDDocument pdf) throws IOException {
        COSStream profile = Streams.deflated(pdf, SrgbProfile.bytes());
        profile.setInt(COSName.N, 3);
        COSDictionary intent = new COSDictionary();
        intent.setName(COSName.TYPE, "OutputIntent");
        intent.setName(COSName.S, "GTS_PDFA1");
        intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, "sRGB IEC61966-2.1");
        intent.setString(COSName.INFO, "sRGB IEC61966-2.1");
        intent.setString(COSName.REGISTRY_NAME, "http://www.color.org");
        intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
        return intent;
    }

    /** Gives the file an id made from what it holds, where PDFBox would take the time. */
    private static void identify(PDDocument pdf, TypesetDocument document, Fingerprint print) {
        COSDictionary trailer = pdf.getDocument().getTrailer();
        trailer.setItem(COSName.INFO, Metadata.information(document.imprint()));
        print.add(document.imprint().toString());
        print.add(document.structure().toString());
        print.add(document.bookmarks().toString());
        COSString id = new COSString(print.finish());
        COSArray ids = new COSArray();
        ids.add(id);
        ids.add(id);
        trailer.setItem(COSName.ID, ids);
    }

    private static byte[] saved(PDDocument pdf) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream(1 << 18);
        pdf.save(file);
        return file.toByteArray();
    }
}
