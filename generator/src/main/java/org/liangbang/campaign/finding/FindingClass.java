package org.liangbang.campaign.finding;

/** What sort of thing is wrong; a repeat is the same sort in the same unit. */
public enum FindingClass {
    /** Rubbish, dirt, disorder in public places. */
    HYGIENE,
    /** Broken or missing public fittings. */
    FACILITY,
    /** Works left unfinished or badly done. */
    WORKS,
    /** Blocked fire lanes, wires, charging. */
    FIRE,
    /** Drains, ditches, pumps, dykes. */
    FLOOD,
    /** What must be published and is not, or is out of date. */
    PUBLICITY,
    /** Records missing, late or not as things are. */
    RECORDS,
    /** Service at counters and doors. */
    SERVICE,
    /** Meetings and decisions not held as they should be. */
    PROCEDURE,
    /** Nobody answers, or a promise lies still. */
    DUTY
}
