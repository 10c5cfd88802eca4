package org.liangbang.campaign.returns;

import java.util.ArrayList;
import java.util.List;

/**
 * Periods in time one after another. What is excused neither breaks a streak nor adds to it; what
 * is not judged yet does not either.
 *
 * @param longest the longest there was, the earliest of several; may be empty
 * @param current the one that ends with the last judged period; empty when that was not in time
 */
public record Streaks(List<TermStatus> longest, List<TermStatus> current) {
    /** Keeps its own copies. */
    public Streaks {
        longest = List.copyOf(longest);
        current = List.copyOf(current);
    }

    /** The streaks in periods in their order. */
    static Streaks of(List<TermStatus> terms) {
        List<TermStatus> longest = List.of();
        List<TermStatus> current = new ArrayList<>();
        for (TermStatus status : terms) {
            if (status.judged()) {
                if (status.state() != TermState.ON_TIME) {
                    longest = longer(longest, current);
                    current = new ArrayList<>();
                } else {
                    current.add(status);
                }
            }
        }
        return new Streaks(longer(longest, current), current);
    }

    private static List<TermStatus> longer(List<TermStatus> before, List<TermStatus> after) {
        return after.size() > before.size() ? after : before;
    }
}
