package org.liangbang.diagnostic;

import org.liangbang.source.Span;

/**
 * A rewriting of a stretch of source text that a diagnostic offers; {@code check --fix} applies it.
 *
 * @param span the characters to take out
 * @param text the characters to put in their place
 */
public record Replacement(Span span, String text) {}
