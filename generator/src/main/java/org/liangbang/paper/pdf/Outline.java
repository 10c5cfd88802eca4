package org.liangbang.paper.pdf;

import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.liangbang.paper.layout.Bookmark;
import org.liangbang.paper.layout.Sheet;
import org.liangbang.paper.layout.TypesetDocument;

/** The contents that a reader shows beside the pages. */
final class Outline {
    private Outline() {}

    /** The outline of a document; without items when there are no bookmarks. */
    static PDDocumentOutline of(TypesetDocument document, Links links) {
        PDDocumentOutline outline = new PDDocumentOutline();
        add(outline, document.bookmarks(), document, links);
        outline.openNode();
        return outline;
    }

    private static void add(
            PDOutlineNode node, List<Bookmark> bookmarks, TypesetDocument document, Links links) {
        for (Bookmark bookmark : bookmarks) {
            COSDictionary page = links.page(bookmark.sheet());
            int height =
                    document.sheets().stream()
                            .filter(sheet -> sheet.number() == bookmark.sheet())
                            .mapToInt(Sheet::height)
                            .sum();
            PDPageXYZDestination place = new PDPageXYZDestination();
            place.setPage(new PDPage(page));
            place.setTop((height - bookmark.y()) / 1_000);
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle(bookmark.title());
            item.setDestination(place);
            add(item, bookmark.children(), document, links);
            node.addLast(item);
        }
    }
}
