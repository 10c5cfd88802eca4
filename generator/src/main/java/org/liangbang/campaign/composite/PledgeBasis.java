package org.liangbang.campaign.composite;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liangbang.campaign.pledge.PledgeState;
import org.liangbang.campaign.pledge.PledgeStatus;
import org.liangbang.campaign.pledge.Tally;
import org.liangbang.compute.Explanation;
import org.liangbang.compute.Fraction;
import org.liangbang.model.Withdrawal;
import org.liangbang.source.Located;
import org.liangbang.source.Span;

/**
 * The pledges of a unit: their rate by weight; nothing promised, or all of it withdrawn, gives
 * none.
 *
 * @param pledges as they stand on the day; empty when it made none
 * @param on the day that counts
 */
record PledgeBasis(Tally pledges, LocalDate on) implements Basis {
    private static final int HUNDRED = 100;

    @Override
    public Optional<Fraction> points() {
        return pledges.standing(true) == 0
                ? Optional.empty()
                : Optional.of(pledges.rate(true).times(Fraction.of(HUNDRED)));
    }

    @Override
    public String terms() {
        return Terms.share(pledges.done(true), pledges.standing(true));
    }

    @Override
    public Explanation step() {
        return Explanation.of("composite.step.pledges", on)
                .from(pledges.pledges().stream().map(PledgeBasis::pledge).toList());
    }

    private static Explanation pledge(PledgeStatus status) {
        String kind =
                status.state() == PledgeState.WITHDRAWN
                        ? "withdrawn"
                        : status.state().isDone() ? "done" : "open";
        int weight = status.pledge().weight();
        List<Span> places = new ArrayList<>();
        places.add(status.pledge().id().span());
        if (status.state() == PledgeState.WITHDRAWN) {
            status.pledge().withdrawn().map(Withdrawal::span).ifPresent(places::add);
        } else {
            status.deliveredOn().map(Located::span).ifPresent(places::add);
        }
        return Explanation.of(
                        "composite.step.pledge-" + kind, status.pledge().text().value(), weight)
                .at(places);
    }

    @Override
    public String note(CompositeWords words) {
        return words.get("pledge-weights", pledges.done(true), pledges.standing(true));
    }
}
