package org.liangbang.model;

/** How often something recurs in the calendar. */
public enum Rhythm {
    /** Once a year. */
    YEAR,
    /** Twice a year: January to June, July to December. */
    HALF_YEAR,
    /** Four times a year. */
    QUARTER,
    /** Twelve times a year. */
    MONTH,
    /** Twice a month: to the 15th, and from the 16th. */
    HALF_MONTH,
    /** Every day. */
    DAY
}
