/**
 * Photos re-encoded without metadata, in the sizes that are published. In: files of the content
 * folder; out: {@link org.liangbang.media.Photo} with its published sizes, and their bytes.
 */
@NullMarked
package org.liangbang.media;

import org.jspecify.annotations.NullMarked;
