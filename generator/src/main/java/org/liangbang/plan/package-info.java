/**
 * Every page, link, feed and table of the site, decided as data before anything is rendered. In:
 * checked content, what was computed, what the kinds of record show; out: {@link
 * org.liangbang.plan.Publication}, and every link that leads nowhere as a diagnostic.
 */
@NullMarked
package org.liangbang.plan;

import org.jspecify.annotations.NullMarked;
