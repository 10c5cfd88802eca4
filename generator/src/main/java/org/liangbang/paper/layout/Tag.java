package org.liangbang.paper.layout;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A node of the logical structure: the order of the tree is the order in which a page is read out.
 *
 * <p>Only leaves hold content. A paragraph of plain text is a leaf; one with a link in it has a
 * {@link Kind#SPAN} for the words before, a {@link Kind#LINK}, and a span for the words after. A
 * figure, chart or sign is a leaf to which all its shapes and words belong. A {@link Kind#LINK} may
 * contain its words as a leaf, and a {@link Kind#TD} without content says that the cell is empty.
 *
 * @param id from 1, unique in the tree; frames name it
 * @param kind what it is
 * @param alternative what a {@link Kind#FIGURE} shows or where a {@link Kind#LINK} leads, in words;
 *     empty for the others
 * @param cell what a {@link Kind#TH} or {@link Kind#TD} spans; none for the others
 * @param children in reading order
 */
public record Tag(int id, Kind kind, String alternative, Optional<Cell> cell, List<Tag> children) {
    /** Keeps its own copy of the children and checks that a figure can be understood. */
    public Tag {
        children = List.copyOf(children);
        if (id < 1) {
            throw new IllegalArgumentException("tag " + id);
        }
        if ((kind == Kind.FIGURE || kind == Kind.LINK) == alternative.isEmpty()) {
            throw new IllegalArgumentException(kind + " with alternative “" + alternative + "”");
        }
    }

    /** Whether it is where content belongs. */
    public boolean leaf() {
        return children.isEmpty();
    }

    /** Passes this tag and all below it to the consumer, in reading order. */
    public void walk(Consumer<Tag> consumer) {
        consumer.accept(this);
        children.forEach(child -> child.walk(consumer));
    }

    /** The kinds of tag, each with its name in ISO 32000-1, 14.8.4. */
    public enum Kind {
        /** The whole. */
        DOCUMENT("Document"),
        /** A story that stands on its own. */
        ART("Art"),
        /** A part of the document or of a story. */
        SECT("Sect"),
        /** A headline of the first level. */
        H1("H1"),
        /** A headline of the second level. */
        H2("H2"),
        /** A headline of the third level. */
        H3("H3"),
        /** A paragraph. */
        P("P"),
        /** Words quoted. */
        QUOTE("BlockQuote"),
        /** The words under a figure or over a table. */
        CAPTION("Caption"),
        /** A picture, chart or sign. */
        FIGURE("Figure"),
        /** A table. */
        TABLE("Table"),
        /** A row of a table. */
        TR("TR"),
        /** A cell that says what a row or column holds. */
        TH("TH"),
        /** A cell with a value. */
        TD("TD"),
        /** A list without order. */
        LIST("L"),
        /** A numbered list. */
        NUMBERED("L"),
        /** An item of a list. */
        LI("LI"),
        /** The number or dot of an item. */
        LBL("Lbl"),
        /** The words of an item. */
        LBODY("LBody"),
        /** A piece of a paragraph. */
        SPAN("Span"),
        /** A link. */
        LINK("Link");

        private final String standardName;

        Kind(String standardName) {
            this.standardName = standardName;
        }

        /** The name in the standard. */
        public String standardName() {
            return standardName;
        }

        /** The level of a headline, from 1 to 3; 0 for the others. */
        public int level() {
            return this == H1 ? 1 : this == H2 ? 2 : this == H3 ? 3 : 0;
        }
    }

    /** What a head cell is the head of. */
    public enum Scope {
        /** Nothing: a cell with a value. */
        NONE,
        /** The cells in its row. */
        ROW,
        /** The cells in its column. */
        COLUMN
    }

    /**
     * How a cell lies in its table.
     *
     * @param scope what it is the head of
     * @param columns how many columns it takes, at least 1
     * @param rows how many rows it takes, at least 1
     */
    public record Cell(Scope scope, int columns, int rows) {
        /** A single cell with a value. */
        public static final Cell VALUE = new Cell(Scope.NONE, 1, 1);

        /** A single cell that heads its column. */
        public static final Cell COLUMN_HEAD = new Cell(Scope.COLUMN, 1, 1);

        /** A single cell that heads its row. */
        public static final Cell ROW_HEAD = new Cell(Scope.ROW, 1, 1);
    }
}
