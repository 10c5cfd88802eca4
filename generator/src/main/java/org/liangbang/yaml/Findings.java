package org.liangbang.yaml;

import java.util.ArrayList;
import java.util.List;
import org.liangbang.diagnostic.Diagnostic;

/** The mistakes found in one file, in the order found; what goes beyond a hundred is not kept. */
final class Findings {
    /** More would not be read by anybody, and a hostile file must not fill the memory with them. */
    private static final int MOST = 100;

    private final List<Diagnostic> diagnostics = new ArrayList<>();

    void add(Diagnostic diagnostic) {
        if (diagnostics.size() < MOST) {
            diagnostics.add(diagnostic);
        }
    }

    void addAll(List<Diagnostic> more) {
        more.forEach(this::add);
    }

    boolean isEmpty() {
        return diagnostics.isEmpty();
    }

    boolean isFull() {
        return diagnostics.size() == MOST;
    }

    List<Diagnostic> list() {
        return List.copyOf(diagnostics);
    }
}
