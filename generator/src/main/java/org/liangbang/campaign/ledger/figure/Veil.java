package org.liangbang.campaign.ledger.figure;

/** How much of a figure may be told. */
public enum Veil {
    /** All of it. */
    NONE,
    /** Only that it is above 0 and below the bound of its ledger. */
    SMALL,
    /** Nothing: others that are not told could be worked out from it. */
    WITHHELD
}
