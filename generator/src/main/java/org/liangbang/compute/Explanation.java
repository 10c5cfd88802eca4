package org.liangbang.compute;

import java.util.List;
import org.liangbang.source.Span;

/**
 * How a figure came about: a step, what it rests on, and the places in the content at the leaves.
 *
 * <p>Words are not here but in the theme's texts under the step's key; this is the arithmetic.
 *
 * @param step the key of the step's words, such as {@code contest.mean}
 * @param sum the arithmetic as printed, such as {@code (90.5 + 91) ÷ 2}; may be empty
 * @param result what the step gives, as printed; may be empty
 * @param arguments values for the placeholders of the step's words, in order
 * @param parts the steps it rests on, in order of working
 * @param places where its values are written; leaves have at least one
 */
public record Explanation(
        String step,
        String sum,
        String result,
        List<String> arguments,
        List<Explanation> parts,
        List<Span> places) {
    /** Keeps its own copies. */
    public Explanation {
        arguments = List.copyOf(arguments);
        parts = List.copyOf(parts);
        places = List.copyOf(places);
    }
}
