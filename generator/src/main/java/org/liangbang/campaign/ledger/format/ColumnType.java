package org.liangbang.campaign.ledger.format;

/** What the cells of a column hold. */
public enum ColumnType {
    /** Words. */
    TEXT,
    /** A unit of the district, by its id. */
    UNIT,
    /** A post, by its id. */
    POST,
    /** A code that stands for somebody: letters, digits and hyphens. */
    CODE,
    /** One of the column's choices. */
    CHOICE,
    /** A day. */
    DATE,
    /** A count as people write it, perhaps approximate. */
    COUNT,
    /** An exact decimal number. */
    NUMBER,
    /** A stretch of the calendar: a year, a quarter, a month. */
    PERIOD,
    /** A row of a ledger, by its id. */
    LINK,
    /** Something that took place, by the path of the event. */
    EVENT,
    /** A photo, by its path in the content folder. */
    PHOTO;

    /** Whether its cells can be added up. */
    public boolean isNumeric() {
        return this == COUNT || this == NUMBER;
    }

    /** Whether its cells name one of a known set, so that rows can be grouped by them. */
    public boolean isGrouping() {
        return switch (this) {
            case UNIT, POST, CHOICE, PERIOD, CODE -> true;
            default -> false;
        };
    }
}
