package org.liangbang.paper.layout.style;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.model.format.Schema;
import org.liangbang.model.format.ValueFormat;
import org.liangbang.model.format.Values;
import org.liangbang.paper.layout.Colour;
import org.liangbang.source.Node;

/** How the numbers of a layout file are written. */
final class Lengths {
    private static final int LONGEST = 10_000_000;
    private static final int MOST = 1_000;
    private static final Pattern HEXADECIMAL = Pattern.compile("[0-9a-f]{6}");
    private static final int RADIX = 16;

    /** A length in 1/1000 pt, or a height in 1/1000 rows. */
    static final ValueFormat<Integer> LENGTH = Values.integer(0, LONGEST);

    /** A number of columns, rows or lines. */
    static final ValueFormat<Integer> COUNT = Values.integer(0, MOST);

    /** A colour as six hexadecimal digits. */
    static final ValueFormat<Colour> COLOUR =
            new ValueFormat<>() {
                @Override
                public Optional<Colour> read(Node node, Consumer<Diagnostic> report) {
                    Optional<String> digits = Values.text().read(node, report);
                    if (digits.isPresent() && !HEXADECIMAL.matcher(digits.get()).matches()) {
                        report.accept(
                                Diagnostic.error("paper.not-a-colour", node.span())
                                        .with("value", digits.get()));
                        return Optional.empty();
                    }
                    return digits.map(text -> new Colour(Integer.parseInt(text, RADIX)));
                }

                @Override
                public Schema schema() {
                    return Schema.Scalar.text("^" + HEXADECIMAL.pattern() + "$");
                }
            };

    private Lengths() {}
}
