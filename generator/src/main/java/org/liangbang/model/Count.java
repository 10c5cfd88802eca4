package org.liangbang.model;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.model.format.Schema;
import org.liangbang.model.format.ValueFormat;
import org.liangbang.source.Node;

/**
 * A count as people write it: exact, or about so many. It is printed as written, and an approximate
 * one is never summed as if it were exact.
 *
 * @param written the characters as written, such as {@code 1.3万} or {@code 30余}
 * @param value the number meant, such as 13000 or 30
 * @param approximate whether it carries a mark of approximation
 */
public record Count(String written, BigDecimal value, boolean approximate) {
    /** The mark before a number that says it is only about so much. */
    public static final String ABOUT = "\u7ea6";

    // marks of approximation before and behind a number, and the powers of ten between
    private static final Pattern FORM =
            Pattern.compile(
                    "(\u7ea6|\u8fd1|\u903e|\u8d85)?(\\d{1,12}(?:\\.\\d{1,4})?)"
                            + "(\u767e|\u5343|\u4e07|\u4ebf)?(\u4f59|\u591a|\u5de6\u53f3)?");

    /** How a count is written in a content file. */
    public static final ValueFormat<Count> FORMAT =
            new ValueFormat<>() {
                @Override
                public Optional<Count> read(Node node, Consumer<Diagnostic> report) {
                    Optional<Count> count =
                            node instanceof Node.Scalar scalar
                                    ? parse(scalar.text())
                                    : Optional.empty();
                    if (count.isEmpty()) {
                        report.accept(
                                Diagnostic.error("value.not-a-count", node.span())
                                        .with("value", textOf(node)));
                    }
                    return count;
                }

                @Override
                public Schema schema() {
                    return Schema.Scalar.text("^" + FORM.pattern() + "$");
                }
            };

    private static String textOf(Node node) {
        return node instanceof Node.Scalar scalar ? scalar.text() : "";
    }

    /** Reads a count as people write it; empty when it is not one. */
    public static Optional<Count> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(form.group(2)).multiply(power(form.group(3)));
        boolean approximate = form.group(1) != null || form.group(4) != null;
        return Optional.of(new Count(text, value.stripTrailingZeros(), approximate));
    }

    private static BigDecimal power(@Nullable String sign) {
        if (sign == null) {
            return BigDecimal.ONE;
        }
        return switch (sign) {
            case "\u767e" -> BigDecimal.valueOf(100);
            case "\u5343" -> BigDecimal.valueOf(1000);
            case "\u4e07" -> BigDecimal.valueOf(10_000);
            default -> BigDecimal.valueOf(100_000_000);
        };
    }
}
