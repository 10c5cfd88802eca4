package org.liangbang.paper.raster;

import java.util.Arrays;

/**
 * The outline of a glyph as numbers: places in 1/2000 em from the origin on the baseline, to the
 * right and downwards.
 */
final class GlyphShape {
    /** How many parts of an em places count. */
    static final int EM = 2_000;

    /** For each so many 1/256 of a pixel of the em, curves have one more piece. */
    private static final int PIECE = 4 * Coverage.UNIT;

    private final String operators;
    private final int[] places;

    private GlyphShape(String operators, int[] places) {
        this.operators = operators;
        this.places = places;
    }

    /**
     * Reads the data of a path.
     *
     * @param path absolute steps M, L, Q and Z, in 1/1000 em and halves of that, as {@link
     *     org.liangbang.paper.layout.GlyphOutlines} gives them
     */
    static GlyphShape of(String path) {
        StringBuilder operators = new StringBuilder();
        int[] places = new int[path.length() / 2 + 1];
        int count = 0;
        int at = 0;
        while (at < path.length()) {
            char sign = path.charAt(at);
            if (Character.isLetter(sign)) {
                operators.append(sign);
                at++;
            } else if (sign == ' ') {
                at++;
            } else {
                int end = endOfNumber(path, at);
                places[count++] = halves(path, at, end);
                at = end;
            }
        }
        return new GlyphShape(operators.toString(), Arrays.copyOf(places, count));
    }

    private static int endOfNumber(String path, int from) {
        int end = from + 1;
        while (end < path.length()
                && (path.charAt(end) == '.' || Character.isDigit(path.charAt(end)))) {
            end++;
        }
        return end;
    }

    /** A number, counted in halves. */
    private static int halves(String path, int from, int end) {
        boolean negative = path.charAt(from) == '-';
        int value = 0;
        int at = negative ? from + 1 : from;
        while (at < end && path.charAt(at) != '.') {
            value = value * 10 + path.charAt(at) - '0';
            at++;
        }
        int halves = 2 * value + (at < end ? 1 : 0);
        return negative ? -halves : halves;
    }

    /** Draws it with its origin at a place, which is in 1/256 of a pixel. */
    void draw(Contours pen, int x, int y, Scale scale) {
        int pieces = 1 + scale.of(EM) / PIECE;
        int at = 0;
        for (int step = 0; step < operators.length(); step++) {
            char operator = operators.charAt(step);
            if (operator == 'Z') {
                pen.close();
                continue;
            }
            int nextX = x + scale.of(places[at++]);
            int nextY = y + scale.of(places[at++]);
            switch (operator) {
                case 'M' -> pen.move(nextX, nextY);
                case 'L' -> pen.line(nextX, nextY);
                default -> {
                    int endX = x + scale.of(places[at++]);
                    int endY = y + scale.of(places[at++]);
                    pen.curve(nextX, nextY, endX, endY, pieces);
                }
            }
        }
        pen.end();
    }
}
