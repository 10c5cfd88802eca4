package org.liangbang.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.diagnostic.Outcome;
import org.liangbang.source.Node;
import org.liangbang.source.SourceFile;
import org.liangbang.source.Span;

/** Trees and mistakes written down shortly, for comparison. */
final class Sketch {
    private Sketch() {}

    static Outcome<Node> read(String text) {
        return new YamlReader().read(new SourceFile("a.yaml", text));
    }

    /** The tree with the place of each part, or the mistakes when there are any. */
    static String of(String text) {
        Outcome<Node> outcome = read(text);
        if (!outcome.diagnostics().isEmpty()) {
            return mistakes(outcome);
        }
        return tree(outcome.value().orElseThrow());
    }

    /** One mistake a line: code, place, related places. */
    static String mistakes(Outcome<Node> outcome) {
        return outcome.diagnostics().stream()
                .map(Sketch::mistake)
                .collect(Collectors.joining("\n"));
    }

    private static String mistake(Diagnostic diagnostic) {
        List<String> parts = new ArrayList<>();
        parts.add(diagnostic.code().replace("yaml.", ""));
        parts.add(place(diagnostic.place()));
        diagnostic.related().forEach(other -> parts.add(other.label() + " " + place(other.span())));
        return String.join(" ", parts);
    }

    static String tree(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return scalar(scalar);
        }
        if (node instanceof Node.Sequence sequence) {
            return sequence.items().stream()
                            .map(Sketch::tree)
                            .collect(Collectors.joining(", ", "[", "]"))
                    + place(node.span());
        }
        return ((Node.Mapping) node)
                        .entries().stream()
                                .map(entry -> scalar(entry.key()) + "=" + tree(entry.value()))
                                .collect(Collectors.joining(", ", "{", "}"))
                + place(node.span());
    }

    private static String scalar(Node.Scalar scalar) {
        String text = scalar.text().replace("\n", "\\n");
        return (scalar.quoted() ? "'" + text + "'" : text) + place(scalar.span());
    }

    private static String place(Span span) {
        String end = span.line() == span.endLine() ? "" : span.endLine() + ":";
        return "@" + span.line() + ":" + span.column() + "-" + end + span.endColumn();
    }
}
