package org.liangbang.document;

/** The signs of states; each has one shape on the web and on paper (LOOK: "Signs"). */
public enum Sign {
    /** A disc with a tick: done and confirmed by another. */
    VERIFIED,
    /** A disc: done. */
    DONE,
    /** A half disc: under way. */
    UNDER_WAY,
    /** A ring: not begun. */
    NOT_STARTED,
    /** A triangle: slow. */
    SLOW,
    /** A square with an exclamation mark: overdue. */
    OVERDUE,
    /** A crossed square: missing. */
    MISSING,
    /** A diamond: moved to another date or target. */
    MOVED,
    /** A struck ring: withdrawn. */
    WITHDRAWN,
    /** A star: held. */
    STAR,
    /** The outline of a star: not held. */
    NO_STAR
}
