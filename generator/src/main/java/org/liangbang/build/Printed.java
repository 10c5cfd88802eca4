package org.liangbang.build;

import java.util.List;
import org.liangbang.output.Artifact;
import org.liangbang.paper.layout.edition.CopyfittingReport;
import org.liangbang.paper.layout.edition.TypesetEditions.TypesetEdition;

/**
 * One edition on paper.
 *
 * @param files the PDF of the whole, then that of each page
 * @param report how its stories were fitted
 */
public record Printed(List<Artifact> files, CopyfittingReport report) {
    /** Keeps its own copy. */
    public Printed {
        files = List.copyOf(files);
    }

    static Printed of(TypesetEdition edition, Printing printing) {
        return new Printed(printing.pdfs(edition).toList(), edition.report());
    }
}
