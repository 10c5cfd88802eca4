package org.liangbang.campaign.finding;

/** What happens to a finding. */
public enum StepKind {
    /** It is handed to its owner. */
    ASSIGNED,
    /** Work begins, or goes on. */
    STARTED,
    /** The owner says that it is done. */
    SUBMITTED,
    /** Another saw that it is done. */
    VERIFIED,
    /** Another saw that it is not. */
    RETURNED,
    /** After it was closed it came up again. */
    REOPENED
}
