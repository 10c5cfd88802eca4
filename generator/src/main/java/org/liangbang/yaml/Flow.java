package org.liangbang.yaml;

import java.util.List;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.source.Span;

/** Mistakes within square brackets and braces. */
final class Flow {
    private static final String WIDE_COMMAS = "\uFF0C\u3001\uFF1B";
    private static final String WIDE_CLOSINGS = "\uFF3D\uFF5D\u3011";

    private Flow() {}

    static List<Diagnostic> explain(SyntaxFault fault) {
        if (!fault.doing().contains("parsing a flow")) {
            return strayClosing(fault);
        }
        int wide = firstOf(fault, WIDE_COMMAS);
        int closing = firstOf(fault, WIDE_CLOSINGS);
        Slice slice = fault.slice();
        if (closing >= 0 && (wide < 0 || fault.line() != fault.fromLine())) {
            return List.of(wide("yaml.full-width-bracket", slice.span(closing, closing + 1)));
        }
        if (wide >= 0) {
            return List.of(wide("yaml.full-width-comma", slice.span(wide, wide + 1)));
        }
        if (fault.doing().contains("flow node")) {
            return List.of(Diagnostic.error("yaml.missing-value", fault.place()));
        }
        if ("]}".indexOf(fault.character()) >= 0) {
            return List.of(
                    Diagnostic.error("yaml.wrong-bracket", slice.span(fault.at(), fault.at() + 1))
                            .with("closing", closing(fault))
                            .related("opened", slice.span(fault.from(), fault.from() + 1)));
        }
        if (fault.line() == fault.fromLine() && fault.at() < slice.to()) {
            return List.of(
                    Diagnostic.error("yaml.missing-comma", fault.place())
                            .related("opened", slice.span(fault.from(), fault.from() + 1)));
        }
        Span opened = slice.span(fault.from(), fault.from() + 1);
        return List.of(
                Diagnostic.error("yaml.unclosed-bracket", opened)
                        .with("closing", closing(fault))
                        .related("noticed", fault.place()));
    }

    private static String closing(SyntaxFault fault) {
        return fault.slice().text().charAt(fault.from()) == '[' ? "]" : "}";
    }

    private static List<Diagnostic> strayClosing(SyntaxFault fault) {
        boolean surprised =
                fault.problem().contains("expected <block end>")
                        || fault.problem().contains("<document start>")
                        || fault.problem().contains("expected the node content");
        if (!surprised || "]}".indexOf(fault.character()) < 0) {
            return List.of();
        }
        return List.of(
                Diagnostic.error(
                        "yaml.stray-bracket", fault.slice().span(fault.at(), fault.at() + 1)));
    }

    /** Where one of some characters stands between the opening bracket and the fault; else -1. */
    private static int firstOf(SyntaxFault fault, String characters) {
        int end = Math.min(fault.at(), lineEnd(fault));
        for (int at = fault.from(); at < end; at++) {
            if (characters.indexOf(fault.slice().text().charAt(at)) >= 0) {
                return at;
            }
        }
        return -1;
    }

    private static int lineEnd(SyntaxFault fault) {
        int end = fault.slice().text().indexOf('\n', fault.from());
        return end < 0 ? fault.slice().to() : end;
    }

    private static Diagnostic wide(String code, Span place) {
        String mended =
                switch (place.text()) {
                    case "\uFF3D", "\u3011" -> "]";
                    case "\uFF5D" -> "}";
                    default -> ", ";
                };
        return Diagnostic.error(code, place)
                .with("character", place.text())
                .with("mended", mended.strip())
                .offering(place, mended);
    }
}
