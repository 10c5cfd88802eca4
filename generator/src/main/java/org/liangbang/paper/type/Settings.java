package org.liangbang.paper.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The ways to set a paragraph at one size and measure: for every number of lines that it can take
 * without a fault, the best one. Layout picks from these so that modules come out exactly full.
 *
 * <p>When no setting is without a fault (a loose line, a single character on the last line), there
 * are those with the least.
 */
public final class Settings {
    private final List<Setting> all;
    private final Setting best;

    private Settings(List<Setting> all, Setting best) {
        this.all = all;
        this.best = best;
    }

    /**
     * The settings that a search has found.
     *
     * @param dearer what they may cost more than the best one
     */
    static Settings of(Breaker search, Setting.Form form, long dearer) {
        LineCounts counts = new LineCounts(search);
        int most = search.bestLines(search.nodes() - 1);
        List<Setting> all = new ArrayList<>();
        Setting best = new Setting(search.text, form, search.best(), search.bestCost());
        int fewest = Math.max(0, most - LineCounts.SPREAD);
        for (int lines = fewest; lines <= most + LineCounts.SPREAD; lines++) {
            long cost = counts.cost(lines);
            if (lines == best.lineCount()) {
                all.add(best);
            } else if (cost != Breaker.UNREACHED && cost - best.cost() < dearer) {
                all.add(new Setting(search.text, form, counts.starts(lines), cost));
            }
        }
        return new Settings(List.copyOf(all), best);
    }

    /** All settings, from the fewest lines to the most; at least one. */
    public List<Setting> all() {
        return all;
    }

    /** The setting that costs least; of several, the one with the fewest lines. */
    public Setting best() {
        return best;
    }

    /** The best setting with exactly so many lines, if there is one. */
    public Optional<Setting> withLines(int lines) {
        return all.stream().filter(setting -> setting.lineCount() == lines).findFirst();
    }
}
