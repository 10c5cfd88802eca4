package org.liangbang.markdown;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;

/** Tells links and pictures apart and finds where they lead. */
final class Pictures {
    private Pictures() {}

    /** Whether a node shows a picture. */
    static boolean isPicture(Node node) {
        return node instanceof Image || node instanceof ImageRef;
    }

    /**
     * The node that holds the address and title of a link or picture: itself, or the definition it
     * refers to.
     */
    static LinkNodeBase target(Node node, Document document) {
        return node instanceof RefNode reference
                ? reference.getReferenceNode(document)
                : (LinkNodeBase) node;
    }
}
