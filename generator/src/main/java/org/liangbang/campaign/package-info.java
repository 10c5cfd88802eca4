/**
 * Kinds of record: each in a folder of its own, tied together by one {@link
 * org.liangbang.campaign.Kind} and listed once in the registry of {@code build.Build}. In: checked
 * content and results; out: the blocks, pages and tables that a kind shows.
 */
@NullMarked
package org.liangbang.campaign;

import org.jspecify.annotations.NullMarked;
