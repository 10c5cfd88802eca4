package org.liangbang.campaign;

import java.time.LocalDate;
import org.liangbang.check.CheckedContent;
import org.liangbang.compute.Results;

/**
 * What a kind shows its records from.
 *
 * @param content the content
 * @param results what was computed for the day the page speaks of
 * @param words the words of the interface
 */
public record View(CheckedContent content, Results results, Words words) {
    /** The day the page speaks of. */
    public LocalDate asOf() {
        return results.asOf();
    }
}
