/**
 * The gate that keeps private data out of what is published. In: every text the content folder
 * holds and the file {@code privacy.yaml} of what is allowed all the same; out: diagnostics that
 * show the place but never the whole value.
 */
@NullMarked
package org.liangbang.check.privacy;

import org.jspecify.annotations.NullMarked;
