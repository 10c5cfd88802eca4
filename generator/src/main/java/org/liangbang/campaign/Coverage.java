package org.liangbang.campaign;

import java.util.List;
import org.liangbang.document.Inline;

/**
 * What ought to have been reached, and what was not: units never visited, meetings below the
 * required number, topics never looked at.
 *
 * @param id unique on the site, in kebab case
 * @param title what ought to have been reached, in one phrase
 * @param measure how much was, as a traced figure with its numerator and denominator
 * @param missing what was not, each as one line; empty when all was
 * @param more the page that shows the whole
 */
public record Coverage(
        String id,
        String title,
        List<Inline> measure,
        List<List<Inline>> missing,
        Inline.Reference more) {
    /** Keeps its own copies. */
    public Coverage {
        measure = List.copyOf(measure);
        missing = missing.stream().map(List::copyOf).toList();
    }
}
