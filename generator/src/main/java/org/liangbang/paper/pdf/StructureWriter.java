package org.liangbang.paper.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.liangbang.paper.layout.Box;
import org.liangbang.paper.layout.Frame;
import org.liangbang.paper.layout.Tag;
import org.liangbang.paper.layout.TypesetDocument;

/** Writes the logical structure and ties it to the pages (ISO 32000-1, 14.7). */
final class StructureWriter {
    private static final COSName PARENT_TREE_NEXT_KEY = COSName.getPDFName("ParentTreeNextKey");

    private final List<PaintedPage> pages;
    private final TagIndex tags;
    private final Links links;
    private final COSDictionary root = new COSDictionary();
    private final Map<Integer, COSDictionary> elements = new HashMap<>();
    private final Map<Integer, List<Piece>> pieces = new HashMap<>();
    private final COSArray parents = new COSArray();

    private StructureWriter(List<PaintedPage> pages, TagIndex tags, Links links) {
        this.pages = pages;
        this.tags = tags;
        this.links = links;
    }

    /**
     * The root of the structure as an object of the document. The page objects get their links, and
     * the numbers by which their content is found in it.
     */
    static COSDictionary write(
            TypesetDocument document, List<PaintedPage> pages, TagIndex tags, Links links)
            throws IOException {
        StructureWriter writer = new StructureWriter(pages, tags, links);
        writer.collect();
        writer.root.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
        COSDictionary top = writer.element(document.structure(), writer.root);
        top.setString(COSName.LANG, document.imprint().language());
        writer.root.setItem(COSName.K, top);
        writer.tie();
        return writer.root;
    }

    /** Finds out what belongs to each tag, in the order of pages and marks. */
    private void collect() {
        for (PaintedPage page : pages) {
            COSDictionary object = links.page(page.sheet().number());
            for (int mark = 0; mark < page.marked().size(); mark++) {
                Piece piece = new Piece(object, COSInteger.get(mark));
                pieces.computeIfAbsent(page.marked().get(mark), id -> new ArrayList<>()).add(piece);
            }
        }
    }

    private COSDictionary element(Tag tag, COSDictionary parent) throws IOException {
        COSDictionary element = new COSDictionary();
        elements.put(tag.id(), element);
        element.setItem(COSName.TYPE, COSName.STRUCT_ELEM);
        element.setName(COSName.S, tags.name(tag));
        element.setItem(COSName.P, parent);
        if (tag.kind() == Tag.Kind.FIGURE) {
            element.setString(COSName.ALT, tag.alternative());
        }
        COSArray attributes = Attributes.of(tag);
        if (tag.kind() == Tag.Kind.FIGURE) {
            addRoom(tag, attributes);
        }
        if (attributes.size() > 0) {
            element.setItem(COSName.A, attributes);
        }
        COSArray kids = new COSArray();
        for (Tag child : tag.children()) {
            kids.add(element(child, element));
        }
        for (Piece piece : pieces.getOrDefault(tag.id(), List.of())) {
            kids.add(kid(element, piece));
        }
        if (kids.size() > 0) {
            element.setItem(COSName.K, kids.size() == 1 ? kids.get(0) : kids);
        }
        return element;
    }

    /** A piece on the page of the element is a bare number; one elsewhere names its page. */
    private static COSBase kid(COSDictionary element, Piece piece) {
        COSDictionary home = element.getCOSDictionary(COSName.PG);
        if (home == null || home == piece.page()) {
            element.setItem(COSName.PG, piece.page());
            return piece.mark();
        }
        COSDictionary reference = new COSDictionary();
        reference.setName(COSName.TYPE, "MCR");
        reference.setItem(COSName.PG, piece.page());
        reference.setItem(COSName.MCID, piece.mark());
        return reference;
    }

    private void addRoom(Tag tag, COSArray attributes) throws IOException {
        for (PaintedPage page : pages) {
            Box room = page.rooms().get(tag.id());
            if (room != null) {
                attributes.add(Attributes.room(room, page.sheet().height()));
                return;
            }
        }
    }

    /** Leads from the content of each page, and from each link, back to the elements. */
    private void tie() throws IOException {
        int next = pages.size();
        List<COSDictionary> linked = new ArrayList<>();
        for (int key = 0; key < pages.size(); key++) {
            PaintedPage page = pages.get(key);
            COSDictionary object = links.page(page.sheet().number());
            COSArray owners = new COSArray();
            page.marked().forEach(tag -> owners.add(elements.get(tag)));
            parents.add(COSInteger.get(key));
            parents.add(owners);
            object.setInt(COSName.STRUCT_PARENTS, key);
            COSArray annotations = new COSArray();
            for (Frame.Area area : page.areas()) {
                if (links.leads(area)) {
                    linked.add(link(area, page, annotations, next + linked.size()));
                }
            }
            if (annotations.size() > 0) {
                object.setItem(COSName.ANNOTS, annotations);
            }
        }
        for (COSDictionary element : linked) {
            parents.add(COSInteger.get(next++));
            parents.add(element);
        }
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, parents);
        root.setItem(COSName.PARENT_TREE, tree);
        root.setInt(PARENT_TREE_NEXT_KEY, next);
    }

    private COSDictionary link(Frame.Area area, PaintedPage page, COSArray annotations, int key)
            throws IOException {
        Tag tag = tags.link(area);
        COSDictionary annotation = links.annotation(area, page.sheet(), tag.alternative(), key);
        annotations.add(annotation);
        COSDictionary element = elements.get(tag.id());
        if (element == null) {
            throw new IllegalStateException("tag " + tag.id());
        }
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.OBJR);
        reference.setItem(COSName.OBJ, annotation);
        reference.setItem(COSName.PG, links.page(page.sheet().number()));
        append(element, reference);
        return element;
    }

    private static void append(COSDictionary element, COSDictionary kid) {
        COSBase kids = element.getDictionaryObject(COSName.K);
        COSArray all = kids instanceof COSArray array ? array : new COSArray();
        if (kids != null && all != kids) {
            all.add(kids);
        }
        all.add(kid);
        element.setItem(COSName.K, all);
    }

    /** A piece of content on a page. */
    private record Piece(COSDictionary page, COSInteger mark) {}
}
