package org.liangbang.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/**
 * The accessibility rules of axe-core. Besides its usual ones text must have a contrast of 7:1, or
 * 4.5:1 where it is large (WCAG 1.4.6), which is never less than the usual rule asks for.
 */
final class Axe {
    private static final String RUN =
            """
            axe.run(document, {
                resultTypes: ['violations'],
                rules: {
                    'color-contrast': {enabled: false},
                    'color-contrast-enhanced': {enabled: true}
                }
            }).then(results => results.violations.flatMap(rule => rule.nodes.map(node =>
                rule.id + ' at ' + node.target.join(' ') + ': ' + node.failureSummary)))
            """;

    private static final String SCRIPT = script();

    private Axe() {}

    /** One line for each element that breaks a rule: rule, place, what to do. */
    static List<String> violations(Tab tab) {
        tab.evaluate(SCRIPT + ";0");
        List<String> violations = new ArrayList<>();
        for (JsonNode violation : tab.evaluate(RUN)) {
            violations.add(violation.asString().replaceAll("\\s+", " "));
        }
        return violations;
    }

    private static String script() {
        try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
