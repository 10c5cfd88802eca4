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
    /**
     * A page of which more than about this would stay open in the loosest style is left as it is.
     */
    private static final int HOPELESS = 150;

    /** How far from where a page should be full other styles are tried. */
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

    /**
     * The first full page of those that are tried, from the style that should just fill it outward;
     * the one with the least open when none is full.
     */
    FittedPage best() {
        long wanted = usual.capacity() * (PER_MILLE - open(usual)) / PER_MILLE;
        PaperStyle.SharedRows loosest = styles.get(styles.size() - 1);
        if (loosest.characters() * (long) (PER_MILLE - HOPELESS) > wanted * PER_MILLE) {
            return usual;
        }
        int start = 0;
        while (start < styles.size() - 1 && styles.get(start).characters() > wanted) {
            start++;
        }
        for (int apart = 0; apart <= REACH; apart++) {
            for (int at : new int[] {start - apart, start + apart}) {
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

    private Optional<FittedPage> page(int at) {
        return at < 0 || at >= styles.size()
                ? Optional.empty()
                : made.computeIfAbsent(at, none -> maker.apply(styles.get(at)));
    }

    /** How much of a page is open, in 1/1000. */
    private static long open(FittedPage page) {
        return (long) page.plan().open() * PER_MILLE / page.plan().cells();
    }
}
