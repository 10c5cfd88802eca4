package org.liangbang.paper.layout.edition;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.liangbang.paper.layout.style.PaperStyle;

/**
 * Fills a page that does not come out full: with other leading or larger text, as little as will
 * do. It keeps the pages it has made; not thread-safe.
 */
final class PageSpacing {
    /** A page of which more than this stays open in the loosest style is left as it is. */
    private static final int HOPELESS = 150;

    /** How far from where a page should become full other styles are tried. */
    private static final int REACH = 7;

    private static final int PER_MILLE = 1_000;

    private final FittedPage usual;
    private final List<PaperStyle.SharedRows> styles;
    private final Function<PaperStyle.SharedRows, Optional<FittedPage>> maker;
    private final Map<Integer, Optional<FittedPage>> made = new TreeMap<>();

    /**
     * Looks for a style.
     *
     * @param usual the page as it is
     * @param styles tighter and looser ones, looser and looser
     * @param maker the page in a style; none when it has too much for it
     */
    PageSpacing(
            FittedPage usual,
            List<PaperStyle.SharedRows> styles,
            Function<PaperStyle.SharedRows, Optional<FittedPage>> maker) {
        this.usual = usual;
        this.styles = styles;
        this.maker = maker;
    }

    /** The page with the least open of those that are tried; of full ones the tightest found. */
    FittedPage best() {
        int edge = edge();
        if (edge == styles.size() && page(edge - 1).filter(PageSpacing::hopeless).isPresent()) {
            return usual;
        }
        for (int apart = 0; apart <= REACH; apart++) {
            for (int at : new int[] {edge - apart, edge + apart}) {
                Optional<FittedPage> page = page(at).filter(found -> found.plan().full());
                if (page.isPresent()) {
                    return page.get();
                }
            }
        }
        return made.values().stream()
                .flatMap(Optional::stream)
                .min(Comparator.comparingLong(PageSpacing::open))
                .filter(least -> open(least) < open(usual))
                .orElse(usual);
    }

    /** Where pages begin to be full or to have too much, as far as looser means fuller. */
    private int edge() {
        int from = 0;
        int to = styles.size();
        while (from < to) {
            int middle = (from + to) / 2;
            if (page(middle).isPresent() && !page(middle).get().plan().full()) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    private Optional<FittedPage> page(int at) {
        return at < 0 || at >= styles.size()
                ? Optional.empty()
                : made.computeIfAbsent(at, none -> maker.apply(styles.get(at)));
    }

    private static boolean hopeless(FittedPage page) {
        return open(page) > HOPELESS;
    }

    /** How much of a page is open, in 1/1000. */
    private static long open(FittedPage page) {
        return (long) page.plan().open() * PER_MILLE / page.plan().cells();
    }
}
