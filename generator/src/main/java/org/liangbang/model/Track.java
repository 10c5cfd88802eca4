package org.liangbang.model;

/** Which task list of a star standard applies to a unit. */
public enum Track {
    /** Villages. */
    RURAL,
    /** Communities. */
    URBAN
}
