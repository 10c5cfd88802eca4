package org.liangbang.compute;

import java.util.function.Supplier;
import org.liangbang.address.FigureId;

/**
 * A computed number as it is published.
 *
 * @param id permanent, used in addresses
 * @param label the key of the words that say what it is
 * @param printed as readers see it, with its unit
 * @param explanation how it was worked out, made when asked for: a district has hundreds of
 *     thousands of marks, and a build shows each of them once
 */
public record Figure(
        FigureId id, String label, String printed, Supplier<Explanation> explanation) {}
