package org.liangbang.paper.layout;

import org.liangbang.address.Address;

/** Where a link leads. */
public sealed interface Target {
    /** Calls the visitor's method for this kind of target. */
    <R> R accept(Visitor<R> visitor);

    /**
     * One method for each kind of target.
     *
     * @param <R> what the visit gives
     */
    interface Visitor<R> {
        /** A page of the site. */
        R page(Page page);

        /** Another sheet of the same document. */
        R leaf(Leaf leaf);

        /** An address outside the site. */
        R elsewhere(Elsewhere elsewhere);
    }

    /**
     * A page of the site.
     *
     * @param address its permanent address
     */
    record Page(Address address) implements Target {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.page(this);
        }
    }

    /**
     * Another sheet of the same document, such as the one a story goes on.
     *
     * @param number the {@link Sheet#number()}
     */
    record Leaf(int number) implements Target {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.leaf(this);
        }
    }

    /**
     * An address outside the site.
     *
     * @param uri an absolute address, its scheme already allowed
     */
    record Elsewhere(String uri) implements Target {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.elsewhere(this);
        }
    }
}
