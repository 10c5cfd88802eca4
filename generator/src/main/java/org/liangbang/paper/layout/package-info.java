/**
 * Lines to pages. In: stories, tables and pictures with the lines of {@code paper.type}; out:
 * {@link org.liangbang.paper.layout.TypesetDocument}s whose {@link
 * org.liangbang.paper.layout.Frame}s stand at fixed places, with the logical structure that says
 * how they are read.
 *
 * <p>All lengths are whole numbers of 1/1000 pt. A place is measured from the top left corner of
 * the sheet, to the right and downwards.
 */
@NullMarked
package org.liangbang.paper.layout;

import org.jspecify.annotations.NullMarked;
