package org.liangbang.yaml;

import org.liangbang.diagnostic.Diagnostic;

/** The lines before the content. */
final class Preamble {
    private Preamble() {}

    /** Reports a directive such as {@code %YAML 1.1}, which would change how the rest is read. */
    static void check(Slice slice, Findings findings) {
        for (int line = slice.firstLine(); line <= slice.lastLine(); line++) {
            String text = slice.line(line);
            if (text.startsWith("%")) {
                int start = slice.lineStart(line);
                findings.add(
                        Diagnostic.error(
                                "yaml.directive", slice.span(start, start + text.length())));
            } else if (!Lines.isIdle(text)) {
                return;
            }
        }
    }
}
