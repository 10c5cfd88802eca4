package org.liangbang.paper.layout;

import java.util.Optional;

/**
 * Whom a frame belongs to.
 *
 * @param role its part in the text
 * @param story the id of the article, box or data block it belongs to; none for what belongs to the
 *     page as a whole. The areas of a page that light up together have the same story
 */
public record Owner(Role role, Optional<String> story) {
    /** Decoration that comes again on every page. */
    public static final Owner PAGINATION = of(Role.Artifact.PAGINATION);

    /** Decoration of the page as a whole. */
    public static final Owner LAYOUT = of(Role.Artifact.LAYOUT);

    /** A role that belongs to the page as a whole. */
    public static Owner of(Role role) {
        return new Owner(role, Optional.empty());
    }

    /** Content that belongs to the page as a whole. */
    public static Owner tag(int tag) {
        return of(new Role.Content(tag));
    }

    /** The same role in a story. */
    public Owner in(String id) {
        return new Owner(role, Optional.of(id));
    }
}
