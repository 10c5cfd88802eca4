package org.liangbang.compute;

import java.util.List;
import java.util.Optional;
import org.liangbang.address.FigureId;
import org.liangbang.source.Span;

/**
 * How a figure came about: a step, what it rests on, and the places in the content at the leaves.
 *
 * <p>Words are not here but in the theme's texts under the step's key; this is the arithmetic.
 *
 * @param step the key of the step's words, such as {@code contest.step.mean}
 * @param arguments values for the placeholders of the step's words, in order
 * @param sum the arithmetic as printed, such as {@code (90.5 + 91) ÷ 2}; may be empty
 * @param result what the step gives, as printed; may be empty
 * @param parts the steps it rests on, in order of working
 * @param places where its values are written
 * @param figure another figure that explains this step further; a leaf has one, or places
 */
public record Explanation(
        String step,
        List<String> arguments,
        String sum,
        String result,
        List<Explanation> parts,
        List<Span> places,
        Optional<FigureId> figure) {
    /** Keeps its own copies. */
    public Explanation {
        arguments = List.copyOf(arguments);
        parts = List.copyOf(parts);
        places = List.copyOf(places);
    }

    /** A step by its words alone. */
    public static Explanation of(String step, Object... arguments) {
        List<String> printed = List.of(arguments).stream().map(Object::toString).toList();
        return new Explanation(step, printed, "", "", List.of(), List.of(), Optional.empty());
    }

    /** The same step with its arithmetic and what it gives, as printed. */
    public Explanation gives(String arithmetic, String outcome) {
        return new Explanation(step, arguments, arithmetic, outcome, parts, places, figure);
    }

    /** The same step resting on others, in order of working. */
    public Explanation from(List<Explanation> steps) {
        return new Explanation(step, arguments, sum, result, steps, places, figure);
    }

    /** The same step with the places of its values. */
    public Explanation at(List<Span> spans) {
        return new Explanation(step, arguments, sum, result, parts, spans, figure);
    }

    /** The same step, explained further by another figure. */
    public Explanation explainedBy(FigureId other) {
        return new Explanation(step, arguments, sum, result, parts, places, Optional.of(other));
    }
}
