package org.liangbang.yaml;

import java.util.List;
import java.util.function.Function;
import org.liangbang.diagnostic.Diagnostic;

/**
 * Says in an editor's terms why a text is not YAML. The engine knows only where it could not go on;
 * the mistake is often made above, and looks different from there.
 */
final class Explanation {
    /** From the surest sign to the vaguest; the first that has something to say is believed. */
    private static final List<Function<SyntaxFault, List<Diagnostic>>> SIGNS =
            List.of(
                    Blanks::explain,
                    Colons::explain,
                    Quotes::explain,
                    Flow::explain,
                    Indicators::explain,
                    Structure::explain);

    private Explanation() {}

    /** What is wrong; at least one mistake, the topmost of which is where to look first. */
    static List<Diagnostic> of(SyntaxFault fault) {
        for (Function<SyntaxFault, List<Diagnostic>> sign : SIGNS) {
            List<Diagnostic> found = sign.apply(fault);
            if (!found.isEmpty()) {
                return found;
            }
        }
        if (fault.problem().contains("property name")) {
            return List.of(Diagnostic.error("yaml.key-not-text", fault.place()));
        }
        return List.of(Diagnostic.error("yaml.syntax", fault.place()));
    }
}
