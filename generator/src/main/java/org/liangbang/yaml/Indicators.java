package org.liangbang.yaml;

import java.util.List;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.source.Span;

/** Mistakes that come from a character with a meaning of its own in YAML. */
final class Indicators {
    private Indicators() {}

    /** The complaint about an anchor, alias or tag that begins at an offset. */
    static Diagnostic refused(Slice slice, char indicator, int at) {
        String code =
                switch (indicator) {
                    case '&' -> "yaml.anchor";
                    case '*' -> "yaml.alias";
                    default -> "yaml.tag";
                };
        Span word = word(slice, at);
        return Diagnostic.error(code, word)
                .with("written", Shown.text(word.text()))
                .with("value", Shown.text(rest(slice, at)));
    }

    private static Span word(Slice slice, int at) {
        int end = at;
        while (end < slice.to() && " \t\r\n,]}".indexOf(slice.text().charAt(end)) < 0) {
            end++;
        }
        return slice.span(at, end);
    }

    private static String rest(Slice slice, int at) {
        int end = at;
        while (end < slice.to() && "\r\n,]}".indexOf(slice.text().charAt(end)) < 0) {
            end++;
        }
        return slice.text().substring(at, end).strip();
    }

    static List<Diagnostic> explain(SyntaxFault fault) {
        Slice slice = fault.slice();
        String doing = fault.doing();
        if (doing.contains("an alias") || doing.contains("an anchor") || doing.contains("a tag")) {
            char indicator = slice.text().charAt(fault.from());
            return List.of(refused(slice, indicator, fault.from()));
        }
        if (fault.problem().contains("undefined tag handle")) {
            return List.of(refused(slice, '!', fault.at()));
        }
        if (fault.from() == fault.at() && "*&!".indexOf(fault.character()) >= 0) {
            return List.of(refused(slice, fault.character(), fault.at()));
        }
        if (doing.contains("directive")) {
            return List.of(Diagnostic.error("yaml.directive", fault.content(fault.fromLine())));
        }
        if (doing.contains("block scalar")) {
            return List.of(block(fault));
        }
        return reserved(fault);
    }

    private static Diagnostic block(SyntaxFault fault) {
        String rest = rest(fault.slice(), fault.from());
        return Diagnostic.error(
                        "yaml.block-start",
                        fault.slice().span(fault.from(), fault.from() + rest.length()))
                .with("value", Shown.text(rest));
    }

    private static List<Diagnostic> reserved(SyntaxFault fault) {
        boolean cannotStart = fault.problem().contains("cannot start any token");
        boolean noContent = fault.problem().contains("expected the node content");
        if ((!cannotStart && !noContent) || Character.isWhitespace(fault.character())) {
            return List.of();
        }
        return List.of(
                Diagnostic.error("yaml.reserved-start", fault.place())
                        .with("character", fault.character())
                        .with("value", Shown.text(rest(fault.slice(), fault.at()))));
    }
}
