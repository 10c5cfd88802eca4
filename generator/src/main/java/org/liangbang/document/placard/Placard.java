package org.liangbang.document.placard;

/** Something printed to be pinned up. It takes one sheet, or more when it is long. */
public sealed interface Placard permits WallSheet, Poster, Notice {
    /** What it says of itself. */
    Cover cover();

    /** Calls the visitor's method for this kind of placard. */
    <R> R accept(Visitor<R> visitor);

    /**
     * One method for each kind of placard.
     *
     * @param <R> what the visit gives
     */
    interface Visitor<R> {
        /** A chart that is read across a room. */
        R wall(WallSheet wall);

        /** How one unit stands, in parts. */
        R poster(Poster poster);

        /** A result that may be objected to. */
        R notice(Notice notice);
    }
}
