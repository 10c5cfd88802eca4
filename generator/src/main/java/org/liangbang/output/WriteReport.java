package org.liangbang.output;

import java.util.List;

/**
 * What a build did to the site's folder.
 *
 * @param files how many files the site has
 * @param written paths of the files that are new or changed, sorted
 * @param removed paths of the files that an earlier build made and this one does not, sorted
 * @param foreign paths of files that no build made, sorted; they were left alone
 */
public record WriteReport(
        int files, List<String> written, List<String> removed, List<String> foreign) {
    /** Keeps its own copies. */
    public WriteReport {
        written = List.copyOf(written);
        removed = List.copyOf(removed);
        foreign = List.copyOf(foreign);
    }
}
