package org.liangbang.paper.layout.sheet;

import org.liangbang.paper.layout.Colour;
import org.liangbang.paper.layout.module.Voice;
import org.liangbang.paper.layout.style.Grid;
import org.liangbang.paper.layout.style.PaperStyle;

/**
 * How words look.
 *
 * @param voice their faces
 * @param size their size, in 1/1000 pt
 * @param leading how far their lines stand apart, in 1/1000 of the size
 * @param colour their colour
 * @param inks the colours of the paper, for the signs before them
 */
record Look(Voice voice, int size, int leading, Colour colour, PaperStyle.Colours inks) {
    private static final int USUAL = 1_320;
    private static final int RUNNING = 1_560;
    private static final int EM = 1_000;

    static Look ink(Voice voice, int size, PaperStyle.Colours inks) {
        return new Look(voice, size, USUAL, inks.ink(), inks);
    }

    static Look grey(Voice voice, int size, PaperStyle.Colours inks) {
        return new Look(voice, size, USUAL, inks.grey(), inks);
    }

    /** The same words as running text. */
    Look running() {
        return new Look(voice, size, RUNNING, colour, inks);
    }

    /** The same words as an alarm: heavy and red. */
    Look alarm() {
        return new Look(Voice.HEI_TITLE, size, leading, inks.red(), inks);
    }

    /** The same words in red. */
    Look red() {
        return new Look(voice, size, leading, inks.red(), inks);
    }

    /** How high a line is, in 1/1000 pt. */
    int line() {
        return (int) ((long) size * leading / EM);
    }

    /** Where the baseline of a line lies below its top. */
    int drop() {
        return Grid.centred(0, line(), size);
    }
}
