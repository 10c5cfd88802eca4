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
 * 4.5:1 where it is large (WCAG 1.4.6). One rule sees to all of it: left as it is, it says nothing
 * of text that the usual one would find too.
 */
final class Axe {
    private static final String RUN =
            """
            axe.configure({checks: [{
                id: 'color-contrast-enhanced',
                options: {
                    ignoreUnicode: true, boldValue: 700, boldTextPt: 14, largeTextPt: 18,
                    contrastRatio: {normal: {expected: 7}, large: {expected: 4.5}},
                    pseudoSizeThreshold: 0.25, shadowOutlineEmMax: 0.1, textStrokeEmMin: 0.03
                }
            }]});
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
