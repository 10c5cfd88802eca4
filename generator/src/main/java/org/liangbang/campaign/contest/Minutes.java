package org.liangbang.campaign.contest;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.liangbang.compute.Fraction;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.model.format.Schema;
import org.liangbang.model.format.ValueFormat;
import org.liangbang.source.Node;

/**
 * How long a speech was: {@code 6.5} minutes, or {@code 6:30} as on a stop-watch. Both are exact:
 * {@code 8:20} is twenty-five thirds of a minute.
 */
final class Minutes {
    private static final Pattern FORM = Pattern.compile("(\\d{1,3})(\\.\\d{1,6}|:[0-5]\\d)?");
    private static final long SECONDS = 60;

    /** How minutes are written. */
    static final ValueFormat<Fraction> FORMAT =
            new ValueFormat<>() {
                @Override
                public Optional<Fraction> read(Node node, Consumer<Diagnostic> report) {
                    Optional<Fraction> minutes =
                            node instanceof Node.Scalar scalar
                                    ? parse(scalar.text())
                                    : Optional.empty();
                    if (minutes.isEmpty()) {
                        report.accept(Diagnostic.error("contest.minutes-form", node.span()));
                    }
                    return minutes;
                }

                @Override
                public Schema schema() {
                    return Schema.Scalar.text("^" + FORM.pattern() + "$");
                }
            };

    private Minutes() {}

    /** Minutes as written; empty when they are not. */
    static Optional<Fraction> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        int colon = text.indexOf(':');
        if (colon < 0) {
            return Optional.of(Fraction.of(new BigDecimal(text)));
        }
        long minutes = Long.parseLong(text.substring(0, colon));
        long seconds = Long.parseLong(text.substring(colon + 1));
        return Optional.of(Fraction.of(minutes * SECONDS + seconds, SECONDS));
    }
}
