/**
 * The folder the site is published in: what changed is written, atomically; what is stale goes. In:
 * a stream of {@link org.liangbang.output.Artifact}; out: files, and a report of what was done.
 */
@NullMarked
package org.liangbang.output;

import org.jspecify.annotations.NullMarked;
