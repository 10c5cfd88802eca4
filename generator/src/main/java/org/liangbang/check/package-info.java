/**
 * One rule per file: what must hold between records. In: {@link org.liangbang.model.Content}; out:
 * diagnostics, and {@link org.liangbang.check.CheckedContent}, which only the checker can make.
 */
@NullMarked
package org.liangbang.check;

import org.jspecify.annotations.NullMarked;
