package org.liangbang.markdown;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Optional;

/** Tells links and pictures apart and finds where they lead. */
final class Pictures {
    private Pictures() {}

    /** Whether a node shows a picture. */
    static boolean isPicture(Node node) {
        return node instanceof Image || (node instanceof ImageRef ref && ref.isDefined());
    }

    /**
     * The node that holds the address and title of a link or picture: itself, or the definition it
     * refers to; nothing when there is no such definition.
     */
    static Optional<LinkNodeBase> target(Node node, Document document) {
        if (node instanceof LinkNodeBase link) {
            return Optional.of(link);
        }
        return node instanceof RefNode ref && ref.isDefined()
                ? Optional.ofNullable(ref.getReferenceNode(document))
                : Optional.empty();
    }
}
