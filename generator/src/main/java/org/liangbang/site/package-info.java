/**
 * The website: planned pages to HTML, feeds to Atom, tables to open data. In: {@link
 * org.liangbang.plan.Publication} and a theme; out: a stream of {@link
 * org.liangbang.output.Artifact}, each a pure function of its plan entry.
 */
@NullMarked
package org.liangbang.site;

import org.jspecify.annotations.NullMarked;
