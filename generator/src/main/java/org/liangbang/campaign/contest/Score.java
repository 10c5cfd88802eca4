package org.liangbang.campaign.contest;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.liangbang.compute.Fraction;
import org.liangbang.model.DecimalRange;
import org.liangbang.model.ScoringRule;
import org.liangbang.model.SpeechRule;
import org.liangbang.source.Located;

/**
 * What an entry got, exact.
 *
 * @param entry the entry
 * @param mean the mean of the marks kept
 * @param time the points for too long or too short a speech; 0 when it was in time
 * @param asked the sum of the adjustments as written
 * @param adjustments the same within the rule's bounds
 * @param total mean, time and adjustments together
 * @param breaks the means that tell equal totals apart, in the rule's order
 */
public record Score(
        Entry entry,
        Fraction mean,
        Fraction time,
        Fraction asked,
        Fraction adjustments,
        Fraction total,
        List<Fraction> breaks) {
    /** The better one first: by total, then by what breaks ties. */
    public static final Comparator<Score> BEST_FIRST =
            Comparator.comparing(Score::total)
                    .thenComparing(Score::breaks, Score::compareBreaks)
                    .reversed();

    /** Keeps its own copy. */
    public Score {
        breaks = List.copyOf(breaks);
    }

    private static int compareBreaks(List<Fraction> one, List<Fraction> other) {
        for (int at = 0; at < one.size(); at++) {
            int compared = one.get(at).compareTo(other.get(at));
            if (compared != 0) {
                return compared;
            }
        }
        return 0;
    }

    /** What an entry of a contest gets by a rule. */
    static Score of(Contest contest, Entry entry, ScoringRule rule) {
        Trimming trimming = Trimming.of(contest, entry, rule);
        Fraction mean = trimming.mean();
        Fraction time = timePoints(entry, rule);
        Fraction asked =
                Fraction.sum(
                        entry.adjustments().stream()
                                .map(adjustment -> Fraction.of(adjustment.points().value()))
                                .toList());
        Fraction adjustments = clamp(asked, rule.adjustments());
        List<Fraction> breaks =
                rule.ties().breakBy().stream()
                        .map(criterion -> trimming.mean(rule.indexOf(criterion.value())))
                        .toList();
        Fraction total = mean.plus(time).plus(adjustments);
        return new Score(entry, mean, time, asked, adjustments, total, breaks);
    }

    private static Fraction timePoints(Entry entry, ScoringRule rule) {
        if (rule.speech().isEmpty() || entry.minutes().isEmpty()) {
            return Fraction.ZERO;
        }
        SpeechRule speech = rule.speech().get();
        Fraction minutes = entry.minutes().get().value();
        Fraction over = minutes.minus(exact(speech.minutes().to()));
        Fraction under = exact(speech.minutes().from()).minus(minutes);
        return points(over, speech.overTime()).plus(points(under, speech.underTime()));
    }

    private static Fraction points(Fraction beyond, Optional<SpeechRule.Penalty> penalty) {
        if (beyond.signum() <= 0 || penalty.isEmpty()) {
            return Fraction.ZERO;
        }
        Fraction counted = counted(beyond, penalty.get());
        return exact(penalty.get().perMinute()).times(counted);
    }

    /** The minutes that are paid for, of minutes too many or too few. */
    static Fraction counted(Fraction beyond, SpeechRule.Penalty penalty) {
        return switch (penalty.count()) {
            case EXACT -> beyond;
            case STARTED -> beyond.ceiling();
        };
    }

    private static Fraction clamp(Fraction asked, Optional<DecimalRange> bounds) {
        return bounds.map(range -> asked.max(exact(range.from())).min(exact(range.to())))
                .orElse(Fraction.ZERO);
    }

    private static Fraction exact(Located<BigDecimal> number) {
        return Fraction.of(number.value());
    }

    /** The id of the unit. */
    public String unit() {
        return entry.unit().value();
    }

    /** Whether the rule's bounds cut the adjustments. */
    public boolean isClamped() {
        return !asked.equals(adjustments);
    }
}
