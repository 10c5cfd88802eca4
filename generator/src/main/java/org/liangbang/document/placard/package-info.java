/**
 * What is printed to be pinned up. In: nothing; out: {@link
 * org.liangbang.document.placard.PlacardFile}s, which say what stands on a sheet of paper and not
 * where it stands.
 */
@NullMarked
package org.liangbang.document.placard;

import org.jspecify.annotations.NullMarked;
