/**
 * Where the modules of a page go: an exact search over all guillotine divisions of the page's grid.
 * In: how many rows each module needs at each width; out: a rectangle of the grid for each.
 */
@NullMarked
package org.liangbang.paper.layout.search;

import org.jspecify.annotations.NullMarked;
