/**
 * Frames to PDF bytes. In: a {@link org.liangbang.paper.layout.TypesetDocument}, the fonts of the
 * theme and the pictures; out: a tagged PDF 1.7 file after PDF/A-2a and PDF/UA-1, the same bytes
 * for the same input.
 *
 * <p>Fonts are read, subset and embedded here without a library, because every character must come
 * out of the file as the character it was (ADR 0017); everything else of the file is PDFBox's.
 */
@NullMarked
package org.liangbang.paper.pdf;

import org.jspecify.annotations.NullMarked;
