package org.liangbang.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.diagnostic.Replacement;
import org.liangbang.source.SourceFile;
import org.liangbang.source.Span;

/**
 * Rewrites just the characters that diagnostics offered to rewrite; comments, order and everything
 * else stay as they are.
 */
public final class Fixes {
    private Fixes() {}

    /**
     * Applies the offers of all diagnostics. Of offers that overlap the first by place counts.
     *
     * @param root the content folder
     * @param diagnostics made from the files as they are now
     * @return how many stretches of text were rewritten
     * @throws UncheckedIOException when a file cannot be written; it is then as it was
     */
    public static int apply(Path root, List<Diagnostic> diagnostics) {
        Map<SourceFile, List<Replacement>> byFile = new TreeMap<>();
        for (Diagnostic diagnostic : diagnostics) {
            for (Replacement replacement : diagnostic.replacements()) {
                byFile.computeIfAbsent(replacement.span().file(), file -> new ArrayList<>())
                        .add(replacement);
            }
        }
        int count = 0;
        for (Map.Entry<SourceFile, List<Replacement>> each : byFile.entrySet()) {
            List<Replacement> apart = apart(each.getValue());
            write(root.resolve(each.getKey().path()), rewrite(each.getKey(), apart));
            count += apart.size();
        }
        return count;
    }

    private static List<Replacement> apart(List<Replacement> replacements) {
        List<Replacement> sorted = new ArrayList<>(replacements);
        sorted.sort(Comparator.comparing(Replacement::span));
        List<Replacement> apart = new ArrayList<>();
        int end = -1;
        for (Replacement each : sorted) {
            if (start(each.span()) >= end) {
                apart.add(each);
                end = end(each.span());
            }
        }
        return apart;
    }

    private static String rewrite(SourceFile file, List<Replacement> replacements) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (Replacement each : replacements) {
            text.append(file.text(), at, start(each.span())).append(each.text());
            at = end(each.span());
        }
        return text.append(file.text(), at, file.text().length()).toString();
    }

    private static int start(Span span) {
        return span.file().offset(span.line(), span.column());
    }

    private static int end(Span span) {
        return span.file().offset(span.endLine(), span.endColumn());
    }

    private static void write(Path file, String text) {
        Path next = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.writeString(next, text, StandardCharsets.UTF_8);
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
