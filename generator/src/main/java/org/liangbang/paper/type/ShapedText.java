package org.liangbang.paper.type;

import java.util.List;

/**
 * Text cut into clusters, each with its natural place on one endless line: all that breaking and
 * justifying need to know, in arrays with one entry a cluster. Everything is in 1/1000 em, so that
 * one shaping serves every size.
 *
 * <p>The gap of a cluster is the joint between it and the next one. The sums hold the total of all
 * entries before their index, so that any stretch of the text is measured by two look-ups.
 */
final class ShapedText {
    /** The penalty of a joint at which no line may end. */
    static final int UNBREAKABLE = -1;

    final List<Run> runs;
    int count;

    final int[] run;
    final String[] source;
    final String[] glyphs;
    final CharClass[] head;
    final CharClass[] tail;

    /** Sum of the glyphs' advances. */
    final int[] advance;

    /** The box that the cluster takes up. */
    final int[] width;

    /** From the left edge of the box to the origin of the first glyph. */
    final int[] shift;

    /** What is cut off the box at the start and at the end of a line. */
    final int[] startTrim;

    final int[] endTrim;

    /** Natural width of the gap; negative where two marks are squeezed together. */
    final int[] gap;

    /** What may be taken out of the gap, and who gives first. */
    final int[] shrink;

    final Tier[] tier;

    /** What may be added to the gap before all others grow. */
    final int[] stretch;

    /** What may be added to the gap when all others have grown as far as they may. */
    final int[] reserve;

    /** 1 where the gap grows when all do, else 0. */
    final int[] letter;

    /** What it costs to end a line at the gap, or {@link #UNBREAKABLE}. */
    final int[] penalty;

    /** The last cluster up to this one that is not a blank; -1 when there is none. */
    final int[] solid;

    final int[] position;
    final int[] shrinkSum;
    final int[] stretchSum;
    final int[] reserveSum;
    final int[] letterSum;
    final int[] wordSum;

    /** Who gives space first when a line must be squeezed. */
    enum Tier {
        /** The outer side of brackets and quotes. */
        BRACKET,
        /** The blank half of the marks inside a sentence. */
        COMMA,
        /** The gap between Han and Latin. */
        HAN_LATIN
    }

    ShapedText(List<Run> runs, int capacity) {
        this.runs = runs;
        run = new int[capacity];
        source = new String[capacity];
        glyphs = new String[capacity];
        head = new CharClass[capacity];
        tail = new CharClass[capacity];
        advance = new int[capacity];
        width = new int[capacity];
        shift = new int[capacity];
        startTrim = new int[capacity];
        endTrim = new int[capacity];
        gap = new int[capacity];
        shrink = new int[capacity];
        tier = new Tier[capacity];
        stretch = new int[capacity];
        reserve = new int[capacity];
        letter = new int[capacity];
        penalty = new int[capacity];
        solid = new int[capacity];
        position = new int[capacity + 1];
        shrinkSum = new int[capacity + 1];
        stretchSum = new int[capacity + 1];
        reserveSum = new int[capacity + 1];
        letterSum = new int[capacity + 1];
        wordSum = new int[capacity + 1];
    }

    /** Natural width of a line from one cluster to another, both included, trimmed at both ends. */
    int natural(int from, int to) {
        return position[to] + width[to] - endTrim[to] - position[from] - startTrim[from];
    }

    /** What the gaps between two clusters can give. */
    int shrinkable(int from, int to) {
        return shrinkSum[to] - shrinkSum[from];
    }

    /** What the gaps between two clusters take before all gaps grow. */
    int stretchable(int from, int to) {
        return stretchSum[to] - stretchSum[from];
    }

    /** What the gaps between two clusters take when all gaps have grown as far as they may. */
    int reserve(int from, int to) {
        return reserveSum[to] - reserveSum[from];
    }

    /** How many gaps between two clusters grow when all do. */
    int letters(int from, int to) {
        return letterSum[to] - letterSum[from];
    }

    /** How many Han characters, letters and digits stand from a cluster to the end of the text. */
    int charactersFrom(int from) {
        return wordSum[count] - wordSum[from];
    }
}
