package org.liangbang.paper.layout;

/** What a frame is to somebody who has the page read out: a part of the text, or decoration. */
public sealed interface Role {
    /** Calls the visitor's method for this kind of role. */
    <R> R accept(Visitor<R> visitor);

    /**
     * One method for each kind of role.
     *
     * @param <R> what the visit gives
     */
    interface Visitor<R> {
        /** A part of the text. */
        R content(Content content);

        /** Decoration. */
        R artifact(Artifact artifact);
    }

    /**
     * A part of the text.
     *
     * @param tag the {@link Tag#id()} of the leaf of the structure tree that it belongs to
     */
    record Content(int tag) implements Role {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.content(this);
        }
    }

    /** Decoration, which is never read out. */
    enum Artifact implements Role {
        /** What comes again on every page, such as a page number or a running head. */
        PAGINATION,
        /** What only parts or adorns, such as a rule or a frame. */
        LAYOUT;

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.artifact(this);
        }
    }
}
