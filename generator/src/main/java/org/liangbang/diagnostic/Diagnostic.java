package org.liangbang.diagnostic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.liangbang.source.Span;

/**
 * One mistake or doubt about the content: a stable code, a place, and what the message needs.
 *
 * <p>The words (what, why, how to mend) are not here but in the message texts under the code, so
 * that all of them can be reviewed in one file and said in two languages.
 *
 * @param code {@code noun.problem} in kebab case, never reused
 * @param severity error or warning
 * @param place where the caret goes
 * @param arguments values for the placeholders of the texts, in the order given
 * @param related further places, in the order given
 * @param replacements the rewriting that would mend it; empty when only a person can
 */
public record Diagnostic(
        String code,
        Severity severity,
        Span place,
        Map<String, String> arguments,
        List<Related> related,
        List<Replacement> replacements)
        implements Comparable<Diagnostic> {
    private static final Comparator<Diagnostic> ORDER =
            Comparator.comparing(Diagnostic::place)
                    .thenComparing(Diagnostic::code)
                    .thenComparing(diagnostic -> diagnostic.arguments().toString());

    /** Keeps its own copies. */
    public Diagnostic {
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
        related = List.copyOf(related);
        replacements = List.copyOf(replacements);
    }

    /** A mistake that stops publication. */
    public static Diagnostic error(String code, Span place) {
        return new Diagnostic(code, Severity.ERROR, place, Map.of(), List.of(), List.of());
    }

    /** A doubt that does not stop publication. */
    public static Diagnostic warning(String code, Span place) {
        return new Diagnostic(code, Severity.WARNING, place, Map.of(), List.of(), List.of());
    }

    /** The same with a value for the placeholder {@code {name}} of its texts. */
    public Diagnostic with(String name, Object value) {
        Map<String, String> more = new LinkedHashMap<>(arguments);
        more.put(name, value.toString());
        return new Diagnostic(code, severity, place, more, related, replacements);
    }

    /** The same with a further place; {@code label} is a key of its texts. */
    public Diagnostic related(String label, Span span) {
        List<Related> more = new ArrayList<>(related);
        more.add(new Related(label, span));
        return new Diagnostic(code, severity, place, arguments, more, replacements);
    }

    /** The same with an offer to put other characters into a place. */
    public Diagnostic offering(Span span, String text) {
        List<Replacement> more = new ArrayList<>(replacements);
        more.add(new Replacement(span, text));
        return new Diagnostic(code, severity, place, arguments, related, more);
    }

    /** Whether it stops publication. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** By place, then by code, then by arguments. */
    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }
}
