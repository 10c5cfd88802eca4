package org.liangbang.campaign.finding;

import java.util.Optional;
import org.liangbang.document.Sign;

/** How far a finding has come. */
public enum FindingState {
    /** Found, and not handed to its owner yet. */
    FOUND(Sign.NOT_STARTED),
    /** Handed to its owner, who has not begun. */
    ASSIGNED(Sign.NOT_STARTED),
    /** Being mended; also when it was sent back. */
    UNDER_WAY(Sign.UNDER_WAY),
    /** Its owner says that it is mended, and nobody else has looked yet. */
    SUBMITTED(Sign.DONE),
    /** Another saw that it is mended: closed. */
    VERIFIED(Sign.VERIFIED),
    /** Came up again after it was closed, and is not submitted again yet. */
    REOPENED(Sign.UNDER_WAY),
    /** Was no fault after all. */
    WITHDRAWN(Sign.WITHDRAWN);

    private final Sign sign;

    FindingState(Sign sign) {
        this.sign = sign;
    }

    /** The sign readers see. */
    public Sign sign() {
        return sign;
    }

    /** Whether its owner has still something to do. */
    public boolean isOpen() {
        return this == FOUND || this == ASSIGNED || this == UNDER_WAY || this == REOPENED;
    }

    /** The state after a step; empty when the step cannot follow this state. */
    public Optional<FindingState> after(StepKind step) {
        return switch (step) {
            case ASSIGNED ->
                    this == FOUND || this == ASSIGNED ? Optional.of(ASSIGNED) : Optional.empty();
            case STARTED ->
                    isOpen()
                            ? Optional.of(this == REOPENED ? REOPENED : UNDER_WAY)
                            : Optional.empty();
            case SUBMITTED -> isOpen() ? Optional.of(SUBMITTED) : Optional.empty();
            case VERIFIED -> this == SUBMITTED ? Optional.of(VERIFIED) : Optional.empty();
            case RETURNED -> this == SUBMITTED ? Optional.of(UNDER_WAY) : Optional.empty();
            case REOPENED -> this == VERIFIED ? Optional.of(REOPENED) : Optional.empty();
        };
    }

    /** The state that a step leads to from wherever it may follow. */
    static FindingState reachedBy(StepKind step) {
        return switch (step) {
            case ASSIGNED -> ASSIGNED;
            case STARTED, RETURNED -> UNDER_WAY;
            case SUBMITTED -> SUBMITTED;
            case VERIFIED -> VERIFIED;
            case REOPENED -> REOPENED;
        };
    }
}
