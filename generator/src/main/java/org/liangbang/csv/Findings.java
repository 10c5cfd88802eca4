package org.liangbang.csv;

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

    List<Diagnostic> list() {
        return List.copyOf(diagnostics);
    }
}
