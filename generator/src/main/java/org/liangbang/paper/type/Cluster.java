package org.liangbang.paper.type;

/**
 * The smallest thing that is placed: a Han character, a mark, a Latin word, a number, a two-em
 * dash.
 *
 * <p>The glyphs of a cluster follow each other by their own advances, without anything between.
 *
 * @param source the characters of the text that this cluster stands for; never empty
 * @param glyphs the characters whose glyphs are drawn; mostly the same as {@code source}, U+2E3A
 *     for the dash {@code ——}, and empty for a blank that vanished at the end of a line. Where the
 *     two differ, a PDF needs {@code source} as its ActualText
 * @param x where the first glyph's origin lies, in 1/1000 pt from the left edge of the measure;
 *     negative when the blank half of an opening mark hangs out of the line
 * @param width the sum of the glyphs' advances, in 1/1000 pt
 */
public record Cluster(String source, String glyphs, int x, int width) {
    /** Whether what is drawn spells something else than the text. */
    public boolean substituted() {
        return !glyphs.equals(source);
    }
}
