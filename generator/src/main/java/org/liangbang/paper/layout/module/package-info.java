/**
 * What stands on a printed page: stories, boxes of short stories, tables. In: articles and blocks
 * without calls, and the numbers of the page; out: for each how much room it needs, and its frames
 * at the place it is given.
 */
@NullMarked
package org.liangbang.paper.layout.module;

import org.jspecify.annotations.NullMarked;
