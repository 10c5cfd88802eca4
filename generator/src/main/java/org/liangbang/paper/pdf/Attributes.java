package org.liangbang.paper.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.liangbang.paper.layout.Box;
import org.liangbang.paper.layout.Tag;

/** What a tag says of itself beyond its kind (ISO 32000-1, 14.8.5). */
final class Attributes {
    private Attributes() {}

    /** The attributes of a tag; empty for most. */
    static COSArray of(Tag tag) {
        COSArray attributes = new COSArray();
        tag.cell().ifPresent(cell -> addCell(attributes, cell));
        if (tag.kind() == Tag.Kind.NUMBERED) {
            COSDictionary list = owned("List");
            list.setName("ListNumbering", "Decimal");
            attributes.add(list);
        }
        return attributes;
    }

    private static void addCell(COSArray attributes, Tag.Cell cell) {
        COSDictionary table = owned("Table");
        switch (cell.scope()) {
            case ROW -> table.setName("Scope", "Row");
            case COLUMN -> table.setName("Scope", "Column");
            case NONE -> {}
        }
        if (cell.columns() > 1) {
            table.setInt("ColSpan", cell.columns());
        }
        if (cell.rows() > 1) {
            table.setInt("RowSpan", cell.rows());
        }
        if (table.size() > 1) {
            attributes.add(table);
        }
    }

    /** The room that a figure takes. */
    static COSDictionary room(Box box, int pageHeight) throws IOException {
        COSDictionary layout = owned("Layout");
        layout.setItem(COSName.BBOX, Numbers.rectangle(box, pageHeight));
        layout.setName("Placement", "Block");
        return layout;
    }

    private static COSDictionary owned(String owner) {
        COSDictionary attributes = new COSDictionary();
        attributes.setName(COSName.O, owner);
        return attributes;
    }
}
