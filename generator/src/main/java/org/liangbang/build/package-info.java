/**
 * The pipeline: the eight stages in their order, and the registry of the kinds of record. In: a
 * content folder, a theme and a day; out: the site, and what there is to say about the content.
 */
@NullMarked
package org.liangbang.build;

import org.jspecify.annotations.NullMarked;
