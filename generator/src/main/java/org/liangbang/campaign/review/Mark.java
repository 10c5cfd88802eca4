package org.liangbang.campaign.review;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.liangbang.compute.Decimals;
import org.liangbang.compute.Fraction;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.model.format.Schema;
import org.liangbang.model.format.ValueFormat;
import org.liangbang.model.format.Values;
import org.liangbang.source.Node;

/**
 * What an item got: points, or a result.
 *
 * @param points the points; those of a result are 1 for yes and 0 otherwise
 * @param result the result, when it is one
 */
public record Mark(Fraction points, Optional<Result> result) {
    private static final ValueFormat<Mark> POINTS =
            Values.decimal().map(points -> new Mark(Fraction.of(points), Optional.empty()));
    private static final ValueFormat<Mark> RESULTS =
            Values.choice(Result.class)
                    .map(result -> new Mark(result.points(), Optional.of(result)));

    /** How a mark is written: a number, or one of the words of {@link Result}. */
    static final ValueFormat<Mark> FORMAT =
            new ValueFormat<>() {
                @Override
                public Optional<Mark> read(Node node, Consumer<Diagnostic> report) {
                    boolean number =
                            node instanceof Node.Scalar scalar
                                    && scalar.text().matches("-?[0-9].*");
                    return (number ? POINTS : RESULTS).read(node, report);
                }

                @Override
                public Schema schema() {
                    return new Schema.Either(List.of(POINTS.schema(), RESULTS.schema()));
                }
            };

    /** As written: a number, or the word of the result. */
    public String written() {
        return result.map(Values::word).orElseGet(() -> Decimals.exact(points));
    }

    /** How well an item was met. */
    public enum Result {
        /** Met. */
        YES,
        /** Met in part, which does not count. */
        PARTLY,
        /** Not met. */
        NO;

        private Fraction points() {
            return this == YES ? Fraction.ONE : Fraction.ZERO;
        }
    }
}
