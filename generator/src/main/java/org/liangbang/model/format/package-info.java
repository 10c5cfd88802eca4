/**
 * How a record is read from a located tree, and its schema, from one declaration. In: {@link
 * org.liangbang.source.Node}; out: values with diagnostics, and {@link
 * org.liangbang.model.format.Schema}.
 */
@NullMarked
package org.liangbang.model.format;

import org.jspecify.annotations.NullMarked;
