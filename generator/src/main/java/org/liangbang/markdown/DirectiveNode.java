package org.liangbang.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A line that begins with {@code :::} in Flexmark's tree. */
final class DirectiveNode extends Block {
    DirectiveNode(BasedSequence line) {
        super(line);
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
