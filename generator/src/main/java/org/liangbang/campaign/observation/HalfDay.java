package org.liangbang.campaign.observation;

/** Which part of a day a visit took. */
public enum HalfDay {
    /** Before noon. */
    MORNING,
    /** After noon. */
    AFTERNOON,
    /** After dark. */
    EVENING,
    /** All of it. */
    DAY
}
