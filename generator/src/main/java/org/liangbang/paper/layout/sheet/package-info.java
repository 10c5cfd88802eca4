/**
 * Placards to pages. In: {@link org.liangbang.document.placard.PlacardFile}s and the layouts of the
 * theme; out: {@link org.liangbang.paper.layout.sheet.TypesetPlacards}, each a document whose
 * sheets carry all that was given, on as many sheets as it takes.
 */
@NullMarked
package org.liangbang.paper.layout.sheet;

import org.jspecify.annotations.NullMarked;
