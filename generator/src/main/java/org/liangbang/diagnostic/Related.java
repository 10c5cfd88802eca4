package org.liangbang.diagnostic;

import org.liangbang.source.Span;

/**
 * A second place that a diagnostic speaks of, such as the first of two equal ids.
 *
 * @param label the key of its caption below the diagnostic's code in the message texts, such as
 *     {@code first}
 * @param span the place
 */
public record Related(String label, Span span) {}
