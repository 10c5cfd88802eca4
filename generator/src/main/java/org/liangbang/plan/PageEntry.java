package org.liangbang.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.liangbang.address.Address;
import org.liangbang.document.Inline;

/**
 * A page of the site.
 *
 * @param address where it is, without fragment
 * @param form what kind of page it is, in kebab case: the name of its template and style
 * @param title of the page, without that of the site
 * @param description one sentence for search engines and feeds
 * @param asOf the day it speaks of
 * @param crumbs the pages above it, from the front page; empty for the front page
 * @param feed the feed of what it shows, when there is one
 * @param listed whether it is in the site map; pages that lead elsewhere or nowhere are not
 * @param body makes what it shows; asked for when the page is rendered, so that bodies never sit in
 *     memory together; pure, and callable from any thread
 */
public record PageEntry(
        Address address,
        String form,
        String title,
        String description,
        Day asOf,
        List<Inline.Reference> crumbs,
        Optional<Address> feed,
        boolean listed,
        Supplier<PageBody> body) {
    /** A page says what it is; one that does not is a bug of ours. */
    public PageEntry {
        crumbs = List.copyOf(crumbs);
        if (title.isBlank() || description.isBlank()) {
            throw new IllegalArgumentException(address + " without title or description");
        }
    }
}
