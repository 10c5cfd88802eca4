package org.liangbang.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** {@code {{id}}} in Flexmark's tree, or just the braces where nothing closes them. */
final class FigureNode extends Node {
    private final boolean closed;

    FigureNode(BasedSequence characters, boolean closed) {
        super(characters);
        this.closed = closed;
    }

    /** Whether both pairs of braces are there. */
    boolean isClosed() {
        return closed;
    }

    /** The id as written, without the blanks around it. */
    String id() {
        return getChars().subSequence(2, getChars().length() - 2).toString().strip();
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
