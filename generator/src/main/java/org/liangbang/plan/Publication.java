package org.liangbang.plan;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.liangbang.address.Address;

/**
 * A whole site as it will be rendered. Addresses in it are without fragment.
 *
 * @param chrome what all pages share
 * @param pages sorted by address; no two have one
 * @param feeds sorted by address; empty for a site without an absolute address
 * @param tables the open data in rows and columns, by name
 * @param documents the open data that does not fit in rows and columns, by name
 * @param files photos and other files made elsewhere, sorted by address
 * @param pictures the photos by their path in the content folder
 * @param addresses everything a page may link to, also what other stages write; a page asks for
 *     each of its links
 */
public record Publication(
        Chrome chrome,
        List<PageEntry> pages,
        List<FeedEntry> feeds,
        List<DataTable> tables,
        List<DataDocument> documents,
        List<FileEntry> files,
        SortedMap<String, Picture> pictures,
        Set<Address> addresses) {
    /** Keeps its own copies. */
    public Publication {
        pages = List.copyOf(pages);
        feeds = List.copyOf(feeds);
        tables = List.copyOf(tables);
        documents = List.copyOf(documents);
        files = List.copyOf(files);
        pictures = Collections.unmodifiableSortedMap(new TreeMap<>(pictures));
        addresses = Collections.unmodifiableSet(new LinkedHashSet<>(addresses));
    }
}
