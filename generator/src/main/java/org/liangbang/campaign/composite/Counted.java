package org.liangbang.campaign.composite;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.liangbang.campaign.contest.ContestResult;
import org.liangbang.campaign.review.FormResult;
import org.liangbang.campaign.review.Round;

/**
 * What counts for a composite, for all of its units.
 *
 * @param contests the contests, on a stage or on visits, in order of day; empty when none counts
 * @param pledgesOn the day on which pledges are looked at: that of the results, or the last of the
 *     period
 * @param form the form that reviews are taken from; none without such a part
 * @param rounds its rounds, in order of time
 * @param reviewsOn the day on which reviews are looked at: that of the results, or the day after
 *     the last deadline of the rounds
 */
record Counted(
        List<ContestResult> contests,
        LocalDate pledgesOn,
        Optional<FormResult> form,
        List<Round> rounds,
        LocalDate reviewsOn) {
    /** Keeps its own copies. */
    Counted {
        contests = List.copyOf(contests);
        rounds = List.copyOf(rounds);
    }

    /** The day after the last deadline of some rounds: what is filed later counts no more. */
    static Optional<LocalDate> closing(List<Round> rounds) {
        return rounds.stream()
                .map(round -> round.key().due().plusDays(1))
                .max(LocalDate::compareTo);
    }

    /** The contests that were, or were not, held on visits. */
    List<ContestResult> contests(boolean visits) {
        return contests.stream()
                .filter(each -> each.contest().observation().isPresent() == visits)
                .toList();
    }
}
