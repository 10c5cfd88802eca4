package org.liangbang.paper.layout.edition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.liangbang.paper.layout.module.StoryText;

/**
 * A way to continue a story of a page elsewhere.
 *
 * @param page the page on which it begins
 * @param item the number of the item on that page
 * @param blocks how many of its blocks stay
 */
record StoryJump(PageDraft page, int item, int blocks) {
    /** So many ways to part a page are tried. */
    private static final int MOST = 6;

    /** Fewer lines than this are not left alone on a page. */
    private static final int LEAST_LINES = 3;

    /**
     * The two pages between which a story is parted.
     *
     * @param first where it begins
     * @param second where it goes on, as the last item
     */
    record Halves(PageDraft first, PageDraft second) {}

    /**
     * The ways to part a page, those that move least first; a lead is parted last of all.
     *
     * @param excess how many lines have to go at least
     * @param line how many characters a line has
     */
    static List<StoryJump> of(PageDraft page, int excess, int line) {
        List<StoryJump> jumps = new ArrayList<>();
        for (int at = 0; at < page.items().size(); at++) {
            if (page.items().get(at).single()) {
                for (int blocks : page.items().get(at).stories().get(0).parts(LEAST_LINES * line)) {
                    jumps.add(new StoryJump(page, at, blocks));
                }
            }
        }
        jumps.removeIf(jump -> jump.moved() / line < excess);
        jumps.sort(
                Comparator.comparing((StoryJump jump) -> jump.item == 0 && page.items().size() > 1)
                        .thenComparingInt(StoryJump::moved));
        return thinned(jumps);
    }

    /** As many as are worth trying, spread over all. */
    private static List<StoryJump> thinned(List<StoryJump> jumps) {
        if (jumps.size() <= MOST) {
            return jumps;
        }
        List<StoryJump> some = new ArrayList<>();
        for (int at = 0; at < MOST; at++) {
            some.add(jumps.get(at * (jumps.size() - 1) / (MOST - 1)));
        }
        return some;
    }

    private StoryText story() {
        return page.items().get(item).stories().get(0);
    }

    /** How many characters would stand on the other page. */
    private int moved() {
        return story().length(blocks, story().body().size());
    }

    /** The two pages when the rest goes to another one. */
    Halves to(PageDraft other, Press press) {
        ItemDraft whole = page.items().get(item);
        List<ItemDraft> first = new ArrayList<>(page.items());
        String to = press.words("jump-to", press.words("numeral." + other.number()));
        first.set(item, whole.with(story().beginning(blocks, to)));
        List<ItemDraft> second = new ArrayList<>(other.items());
        String from = press.words("jump-from", press.words("numeral." + page.number()));
        second.add(whole.with(story().rest(blocks, from)));
        return new Halves(page.with(first), other.with(second));
    }
}
