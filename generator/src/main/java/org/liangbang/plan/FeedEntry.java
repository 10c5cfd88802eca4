package org.liangbang.plan;

import java.util.List;
import org.liangbang.address.Address;

/**
 * A feed of what is new.
 *
 * @param address where it is
 * @param page the page it belongs to
 * @param title what it is about
 * @param updated when something last changed, as RFC 3339 writes it
 * @param items the newest first
 */
public record FeedEntry(
        Address address, Address page, String title, String updated, List<Item> items) {
    /** Keeps its own copy. */
    public FeedEntry {
        items = List.copyOf(items);
    }

    /**
     * One piece of news.
     *
     * @param page where to read it
     * @param title its title
     * @param updated when it was last changed, as RFC 3339 writes it
     * @param author who made it
     * @param summary a sentence or two
     */
    public record Item(Address page, String title, String updated, String author, String summary) {}
}
