package org.liangbang.campaign.contest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.liangbang.compute.Decimals;
import org.liangbang.compute.Fraction;
import org.liangbang.model.PanelRule;
import org.liangbang.model.ScoringRule;

/**
 * Which marks of an entry count.
 *
 * <p>Of equal totals or marks the one of the judge listed last is dropped; the highest are dropped
 * before the lowest. Judges are counted from 0 in the order in which the contest lists them. For
 * instance, of the totals 90.5, 91, 88.5, 93, 90, 93.5, 86 one highest and one lowest dropped leave
 * a mean of (90.5 + 91 + 88.5 + 93 + 90) ÷ 5 = 90.6.
 */
final class Trimming {
    /** What became of a mark. */
    enum Fate {
        /** It counts. */
        KEPT,
        /** It was dropped as the highest. */
        HIGHEST,
        /** It was dropped as the lowest. */
        LOWEST,
        /** The judge stood aside, so there is none. */
        RECUSED
    }

    private final int judges;
    private final int criteria;
    private final long[] marks;
    private final Fate[] fates;

    private Trimming(int judges, int criteria) {
        this.judges = judges;
        this.criteria = criteria;
        this.marks = new long[judges * criteria];
        this.fates = new Fate[judges * criteria];
    }

    /** The marks of an entry, trimmed by a rule. */
    static Trimming of(Contest contest, Entry entry, ScoringRule rule) {
        Trimming trimming = new Trimming(contest.judges().size(), rule.criteria().size());
        for (int judge = 0; judge < trimming.judges; judge++) {
            int row = entry.markedBy(contest.judges().get(judge)).orElse(-1);
            trimming.fill(judge, row, entry.marks());
        }
        if (rule.panel().trim() == PanelRule.Trim.CRITERION) {
            trimming.trimMarks(rule.panel());
        } else {
            trimming.trimJudges(rule.panel());
        }
        return trimming;
    }

    private void fill(int judge, int row, MarkTable table) {
        for (int criterion = 0; criterion < criteria; criterion++) {
            int at = at(judge, criterion);
            fates[at] = row < 0 ? Fate.RECUSED : Fate.KEPT;
            marks[at] = row < 0 ? 0 : table.mark(row, criterion);
        }
    }

    private int at(int judge, int criterion) {
        return judge * criteria + criterion;
    }

    private void trimJudges(PanelRule panel) {
        long[] totals = new long[judges];
        Fate[] fate = new Fate[judges];
        for (int judge = 0; judge < judges; judge++) {
            totals[judge] = parts(judge);
            fate[judge] = fates[at(judge, 0)];
        }
        drop(totals, fate, panel);
        for (int judge = 0; judge < judges; judge++) {
            Arrays.fill(fates, at(judge, 0), at(judge + 1, 0), fate[judge]);
        }
    }

    private void trimMarks(PanelRule panel) {
        long[] column = new long[judges];
        Fate[] fate = new Fate[judges];
        for (int criterion = 0; criterion < criteria; criterion++) {
            for (int judge = 0; judge < judges; judge++) {
                column[judge] = marks[at(judge, criterion)];
                fate[judge] = fates[at(judge, criterion)];
            }
            drop(column, fate, panel);
            for (int judge = 0; judge < judges; judge++) {
                fates[at(judge, criterion)] = fate[judge];
            }
        }
    }

    private static void drop(long[] values, Fate[] fates, PanelRule panel) {
        for (int count = 0; count < panel.droppedHighest(); count++) {
            drop(values, fates, Fate.HIGHEST);
        }
        for (int count = 0; count < panel.droppedLowest(); count++) {
            drop(values, fates, Fate.LOWEST);
        }
    }

    private static void drop(long[] values, Fate[] fates, Fate as) {
        int found = -1;
        for (int judge = 0; judge < values.length; judge++) {
            if (fates[judge] == Fate.KEPT
                    && (found < 0 || isFurther(values[judge], values[found], as))) {
                found = judge;
            }
        }
        if (found >= 0) {
            fates[found] = as;
        }
    }

    /** Whether a value is at least as far out as another; equal ones give way to the later. */
    private static boolean isFurther(long value, long other, Fate as) {
        return as == Fate.HIGHEST ? value >= other : value <= other;
    }

    /** What became of a mark. */
    Fate fate(int judge, int criterion) {
        return fates[at(judge, criterion)];
    }

    /** Whether the judge stood aside. */
    boolean isRecused(int judge) {
        return fate(judge, 0) == Fate.RECUSED;
    }

    /** The judges who did not stand aside, in the order listed. */
    List<Integer> present() {
        List<Integer> present = new ArrayList<>(judges);
        for (int judge = 0; judge < judges; judge++) {
            if (!isRecused(judge)) {
                present.add(judge);
            }
        }
        return present;
    }

    /** The judges whose mark for a criterion has a fate, in the order listed. */
    List<Integer> with(Fate fate, int criterion) {
        List<Integer> found = new ArrayList<>(judges);
        for (int judge = 0; judge < judges; judge++) {
            if (fate(judge, criterion) == fate) {
                found.add(judge);
            }
        }
        return found;
    }

    /** One mark; 0 when the judge stood aside. */
    Fraction mark(int judge, int criterion) {
        return Fraction.of(marks[at(judge, criterion)], MarkTable.PARTS);
    }

    /** One mark as printed, exact. */
    String printed(int judge, int criterion) {
        return Decimals.exact(marks[at(judge, criterion)], MarkTable.DECIMALS);
    }

    /** The sum of a judge's marks as printed, exact. */
    String printedTotal(int judge) {
        return Decimals.exact(parts(judge), MarkTable.DECIMALS);
    }

    /** The sum of a judge's marks; 0 when the judge stood aside. */
    Fraction total(int judge) {
        return Fraction.of(parts(judge), MarkTable.PARTS);
    }

    private long parts(int judge) {
        long sum = 0;
        for (int at = at(judge, 0); at < at(judge + 1, 0); at++) {
            sum += marks[at];
        }
        return sum;
    }

    /** The mean of the marks kept for a criterion. */
    Fraction mean(int criterion) {
        long sum = 0;
        int kept = 0;
        for (int judge = 0; judge < judges; judge++) {
            if (fate(judge, criterion) == Fate.KEPT) {
                sum += marks[at(judge, criterion)];
                kept++;
            }
        }
        return Fraction.of(sum, kept * MarkTable.PARTS);
    }

    /**
     * The mean of what is kept: the sum over the criteria of their means, which is the mean of the
     * judges kept when whole judges are dropped.
     */
    Fraction mean() {
        Fraction sum = Fraction.ZERO;
        for (int criterion = 0; criterion < criteria; criterion++) {
            sum = sum.plus(mean(criterion));
        }
        return sum;
    }
}
