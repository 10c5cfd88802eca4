package org.liangbang.paper.svg;

import java.util.HashMap;
import java.util.Map;
import org.liangbang.paper.layout.GlyphOutlines;
import org.liangbang.paper.type.Face;

/** The outlines that one page needs, each once, under short names in the order of their use. */
final class GlyphShelf {
    private final GlyphOutlines outlines;
    private final Map<Shape, String> names = new HashMap<>();
    private final StringBuilder defined = new StringBuilder();

    GlyphShelf(GlyphOutlines outlines) {
        this.outlines = outlines;
    }

    /** The name of a glyph; empty when it has no ink. */
    String name(Face face, int codePoint) {
        Shape shape = new Shape(face, codePoint);
        String known = names.get(shape);
        if (known != null) {
            return known;
        }
        String path = outlines.path(face, codePoint);
        String name = path.isEmpty() ? "" : "g" + Integer.toString(names.size(), 36);
        names.put(shape, name);
        if (!path.isEmpty()) {
            defined.append("<path id=\"").append(name).append("\" d=\"");
            defined.append(path).append("\"/>");
        }
        return name;
    }

    /** All outlines used so far. */
    String defined() {
        return defined.toString();
    }

    private record Shape(Face face, int codePoint) {}
}
