package org.liangbang.campaign.contest;

import java.util.Optional;
import org.liangbang.check.Register;
import org.liangbang.model.ScoringRule;

/** The scoring rule of a contest, as far as its references lead somewhere. */
final class InForce {
    private InForce() {}

    /** The version of the contest's rule that was in force on the day. */
    static Optional<ScoringRule> rule(Contest contest, Register content) {
        return content.campaign(contest.campaign())
                .flatMap(campaign -> campaign.rule(contest.rule().value(), contest.held().value()));
    }
}
