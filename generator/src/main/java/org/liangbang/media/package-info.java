/**
 * Photos re-encoded without metadata, in the sizes that are published, and QR codes. In: files of
 * the content folder, addresses; out: {@link org.liangbang.media.Photo} with its published sizes,
 * and their bytes; {@link org.liangbang.media.QrCode}.
 */
@NullMarked
package org.liangbang.media;

import org.jspecify.annotations.NullMarked;
