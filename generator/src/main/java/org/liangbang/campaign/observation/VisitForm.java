package org.liangbang.campaign.observation;

/** What is done on a visit. */
public enum VisitForm {
    /** Looking at places. */
    SEE,
    /** Hearing a report. */
    HEAR,
    /** Asking questions. */
    ASK,
    /** Leafing through records. */
    READ,
    /** Commenting on the spot. */
    COMMENT,
    /** Talking it over at a table. */
    DISCUSS
}
