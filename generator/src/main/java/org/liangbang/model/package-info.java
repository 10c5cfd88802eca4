/**
 * The district as data: what editors write, as immutable records whose values know their places.
 * In: located trees, read by the formats declared here; out: {@link org.liangbang.model.Content}.
 */
@NullMarked
package org.liangbang.model;

import org.jspecify.annotations.NullMarked;
