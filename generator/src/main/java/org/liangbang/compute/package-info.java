/**
 * Exact arithmetic on checked content, with its explanation. In: {@link
 * org.liangbang.check.CheckedContent} and the day to judge by; out: {@link
 * org.liangbang.compute.Results}, whose every figure can say how it was worked out.
 */
@NullMarked
package org.liangbang.compute;

import org.jspecify.annotations.NullMarked;
