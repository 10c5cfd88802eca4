/**
 * Strings in standard notations, for every package: JSON and CSV out, the width of characters in a
 * terminal, the names nearest to a mistyped one. In and out: plain strings.
 */
@NullMarked
package org.liangbang.text;

import org.jspecify.annotations.NullMarked;
