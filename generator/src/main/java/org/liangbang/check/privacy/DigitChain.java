package org.liangbang.check.privacy;

import java.util.Arrays;

/**
 * Groups of digits that follow each other in a line, with nothing between them but what people put
 * into long numbers: one to three blanks, hyphens, points, brackets and the like.
 */
final class DigitChain {
    private static final int MOST_BETWEEN = 3;
    private static final String TIGHT = " -()";
    private static final String LOOSE = "./\u00B7_*";

    private final Line line;
    private final String written;
    private char[] digits = new char[24];
    private int[] places = new int[24];
    private int[] starts = new int[8];
    private int count;
    private int groups;

    /**
     * An empty chain.
     *
     * @param line the line it is of
     * @param written the ten digits as they are written, or more of them for some
     */
    private DigitChain(Line line, String written) {
        this.line = line;
        this.written = written;
    }

    /** The chain of figures that begins at an offset; empty when no digit stands there. */
    static DigitChain of(Line line, int from) {
        DigitChain chain = new DigitChain(line, "0123456789");
        int at = from;
        while (chain.take(at) > at) {
            at = chain.next(chain.end());
        }
        return chain;
    }

    /** The digits written as words that stand together at an offset, as a chain of one group. */
    static DigitChain ofWords(Line line, int from, String words) {
        DigitChain chain = new DigitChain(line, words);
        chain.take(from);
        return chain;
    }

    /** Takes the digits that stand together at an offset, and gives the offset after them. */
    private int take(int from) {
        int at = from;
        int before = count;
        for (char here = line.at(at); at < line.length(); here = line.at(++at)) {
            int digit = written.indexOf(here);
            if (digit >= 0) {
                add((char) ('0' + digit % 10), at);
            } else if (here != Line.NOTHING || count == before) {
                break;
            }
        }
        if (count > before) {
            starts = groups == starts.length ? Arrays.copyOf(starts, groups * 2) : starts;
            starts[groups++] = before;
        }
        return count > before ? end() : from;
    }

    private void add(char digit, int place) {
        if (count == digits.length) {
            digits = Arrays.copyOf(digits, count * 2);
            places = Arrays.copyOf(places, count * 2);
        }
        digits[count] = digit;
        places[count++] = place;
    }

    /** Where the next group would begin: after a few marks that may stand within a number. */
    private int next(int from) {
        int at = from;
        int marks = 0;
        while (at < line.length() && (isMark(line.at(at)) || line.at(at) == Line.NOTHING)) {
            marks += line.at(at) == Line.NOTHING ? 0 : 1;
            at++;
        }
        return marks <= MOST_BETWEEN ? at : line.length();
    }

    private static boolean isMark(char folded) {
        return TIGHT.indexOf(folded) >= 0 || LOOSE.indexOf(folded) >= 0;
    }

    Line line() {
        return line;
    }

    int groups() {
        return groups;
    }

    /** The offset in the line after the last digit. */
    int end() {
        return places[count - 1] + 1;
    }

    /** How many digits a group has. */
    int size(int group) {
        return startOf(group + 1) - starts[group];
    }

    private int startOf(int group) {
        return group < groups ? starts[group] : count;
    }

    /** The offset in the line of a group's first digit. */
    int from(int group) {
        return places[starts[group]];
    }

    /** The offset in the line after a group's last digit. */
    int to(int group) {
        return places[startOf(group + 1) - 1] + 1;
    }

    /** The first digit of a group. */
    char firstDigit(int group) {
        return digits[starts[group]];
    }

    /** The digits of some groups together. */
    String digits(int first, int last) {
        return new String(digits, starts[first], startOf(last + 1) - starts[first]);
    }

    /** Whether nothing but blanks, hyphens and brackets parts some groups. */
    boolean isTight(int first, int last) {
        for (int at = to(first); at < from(last); at++) {
            if (LOOSE.indexOf(line.at(at)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether a group is a part of a decimal number that goes on before it. */
    boolean isDecimalPart(int group) {
        return group > 0 && to(group - 1) == from(group) - 1 && line.at(from(group) - 1) == '.';
    }
}
