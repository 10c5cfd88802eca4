package org.liangbang.campaign.finding;

/** How bad a finding is. */
public enum Severity {
    /** To be put right in due course. */
    MINOR,
    /** To be put right soon. */
    MAJOR,
    /** Somebody may come to harm. */
    GRAVE
}
