/**
 * Stages one and two: the content folder becomes a {@link org.liangbang.source.SourceTree}, each
 * file read once, and the tree becomes {@link org.liangbang.model.Content} by the record sources it
 * is given.
 */
@NullMarked
package org.liangbang.load;

import org.jspecify.annotations.NullMarked;
