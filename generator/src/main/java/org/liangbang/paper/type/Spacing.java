package org.liangbang.paper.type;

/**
 * The gaps that are a matter of house style, in 1/1000 em.
 *
 * @param hanLatin the gap between a Han character and a letter or digit; a tight line may close it.
 *     There is none beside 年, 月, 日 and %
 * @param hanLatinMost what that gap may grow to before all characters of a line move apart
 * @param hanLatinUtmost what that gap may grow to when all characters of a line would otherwise
 *     move apart by more than {@link Fit#STRETCH_LIMIT}
 * @param wideGrowth how much wider a full-width blank, as behind a dateline, may become in such
 *     need
 * @param blank the width of a blank, between words, names or the halves of a headline
 * @param blankMost what a blank may grow to before all characters of a line move apart
 */
public record Spacing(
        int hanLatin,
        int hanLatinMost,
        int hanLatinUtmost,
        int wideGrowth,
        int blank,
        int blankMost) {
    /**
     * The style of the paper: 1/10 em growing to 1/5 and in need to 1/2 (CLREQ 3.2.2), blanks of
     * 1/4 em growing to 1/2.
     */
    public static final Spacing STANDARD = new Spacing(100, 200, 500, 500, 250, 500);
}
