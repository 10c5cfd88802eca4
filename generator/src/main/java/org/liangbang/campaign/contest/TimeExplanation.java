package org.liangbang.campaign.contest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.liangbang.compute.Decimals;
import org.liangbang.compute.Explanation;
import org.liangbang.compute.Fraction;
import org.liangbang.model.ScoringRule;
import org.liangbang.model.SpeechRule;
import org.liangbang.source.Located;

/** How the points for too long or too short a speech came about. */
final class TimeExplanation {
    private final Score score;
    private final SpeechRule speech;
    private final Located<Fraction> minutes;

    /** The rule must have a speech rule, and the entry its minutes. */
    TimeExplanation(Score score, ScoringRule rule) {
        this.score = score;
        this.speech = rule.speech().orElseThrow();
        this.minutes = score.entry().minutes().orElseThrow();
    }

    /** The step; it gives 0 when the speech was in time. */
    Explanation step(Decimals decimals) {
        Fraction over = minutes.value().minus(exact(speech.minutes().to()));
        Fraction under = exact(speech.minutes().from()).minus(minutes.value());
        if (over.signum() > 0) {
            return beyond("contest.step.time-over", over, speech.overTime(), decimals);
        }
        if (under.signum() > 0) {
            return beyond("contest.step.time-under", under, speech.underTime(), decimals);
        }
        return inTime();
    }

    private static Fraction exact(Located<BigDecimal> number) {
        return Fraction.of(number.value());
    }

    private Explanation inTime() {
        return Explanation.of(
                        "contest.step.time-kept",
                        Decimals.exact(minutes.value()),
                        Decimals.exact(exact(speech.minutes().from())),
                        Decimals.exact(exact(speech.minutes().to())))
                .gives("", "0")
                .at(List.of(minutes.span(), speech.minutes().span()));
    }

    private Explanation beyond(
            String step, Fraction beyond, Optional<SpeechRule.Penalty> penalty, Decimals decimals) {
        if (penalty.isEmpty()) {
            return inTime();
        }
        String counted = Decimals.exact(Score.counted(beyond, penalty.get()));
        String each = Decimals.shown(exact(penalty.get().perMinute()));
        return Explanation.of(step, Decimals.exact(minutes.value()), Decimals.exact(beyond))
                .gives(counted + " \u00d7 " + each, decimals.printSigned(score.time()))
                .at(List.of(minutes.span(), penalty.get().span()));
    }
}
