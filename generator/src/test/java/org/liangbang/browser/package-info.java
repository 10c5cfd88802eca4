/**
 * The site in a real browser: Chromium, spoken to in its own protocol (ADR 0012). In: addresses of
 * pages; out: what the browser showed, said, asked for and complained of.
 */
@NullMarked
package org.liangbang.browser;

import org.jspecify.annotations.NullMarked;
