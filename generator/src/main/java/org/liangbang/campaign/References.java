package org.liangbang.campaign;

import org.liangbang.address.Addresses;
import org.liangbang.document.Inline;
import org.liangbang.model.Post;
import org.liangbang.model.Unit;

/** Links to the pages that records of every kind lead to. */
public final class References {
    private References() {}

    /** A unit by its name, linked to its page. */
    public static Inline.Reference to(Unit unit) {
        return Inline.Reference.to(Addresses.unit(unit.id().value()), unit.name().value());
    }

    /** A post by its role, linked to its page. */
    public static Inline.Reference to(Post post) {
        return Inline.Reference.to(Addresses.owner(post.id().value()), post.role().value());
    }
}
