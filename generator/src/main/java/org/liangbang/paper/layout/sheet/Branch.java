package org.liangbang.paper.layout.sheet;

import org.liangbang.paper.layout.Tag;
import org.liangbang.paper.layout.TagDraft;

/**
 * A tag that is opened when something is first put under it: tags are read in the order in which
 * they are opened, and parts are laid out before it is known which of them comes first.
 *
 * @param late opens the tag
 */
record Branch(Late<TagDraft> late) {
    /** A tag that is open already. */
    static Branch of(TagDraft tag) {
        return new Branch(new Late<>(() -> tag));
    }

    /** A tag below this one. */
    Branch below(Tag.Kind kind) {
        return new Branch(new Late<>(() -> tag().open(kind)));
    }

    /** The tag. */
    TagDraft tag() {
        return late.get();
    }
}
