package org.liangbang.build;

import java.util.List;
import java.util.Optional;
import org.liangbang.diagnostic.Diagnostic;

/**
 * How a build went.
 *
 * @param diagnostics what there is to say about the content, sorted by place
 * @param made what was made; none when a mistake kept the build from writing anything
 */
public record BuildReport(List<Diagnostic> diagnostics, Optional<Made> made) {
    /** Keeps its own copy. */
    public BuildReport {
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * What was made.
     *
     * @param pages how many pages the site has
     * @param editions how many editions were typeset
     * @param sheets how many printed pages they have
     * @param placards how many files were made to be pinned up
     * @param figures how many figures can be followed to their sources
     * @param written how many files were written
     * @param unchanged how many files had the right bytes already
     * @param removed how many files of earlier builds were removed
     * @param foreign how many files in the site's folder are not the program's and were left alone
     */
    public record Made(
            int pages,
            int editions,
            int sheets,
            int placards,
            int figures,
            int written,
            int unchanged,
            int removed,
            int foreign) {}
}
