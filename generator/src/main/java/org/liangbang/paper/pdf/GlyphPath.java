package org.liangbang.paper.pdf;

/**
 * Reads outlines of a {@code glyf} table (ISO/IEC 14496-22, 5.3.4) as SVG path data. Everything is
 * counted in halves of a unit of the font, because curves may meet half way between two points.
 */
final class GlyphPath {
    private static final int ON_CURVE = 0x01;
    private static final int SHORT_X = 0x02;
    private static final int SHORT_Y = 0x04;
    private static final int REPEATED = 0x08;
    private static final int SAME_X = 0x10;
    private static final int SAME_Y = 0x20;

    private final TrueType font;
    private final StringBuilder path = new StringBuilder();
    private int[] flags = {};
    private int[] xs = {};
    private int[] ys = {};

    private GlyphPath(TrueType font) {
        this.font = font;
    }

    /** The outline of a glyph, in 1/1000 em, downwards; empty for a glyph without ink. */
    static String of(TrueType font, int glyph) {
        GlyphPath outline = new GlyphPath(font);
        outline.draw(glyph, 0, 0);
        return outline.path.toString();
    }

    private void draw(int glyph, int right, int up) {
        if (font.outlineLength(glyph) == 0) {
            return;
        }
        int at = font.outline(glyph);
        int contours = font.signed(at);
        if (contours < 0) {
            for (GlyphPart part : GlyphPart.of(font, glyph)) {
                if (!part.upright()) {
                    throw new IllegalArgumentException("glyph with a part that is scaled");
                }
                draw(part.glyph(), right + part.right(), up + part.up());
            }
        } else {
            drawContours(at + 10, contours, right, up);
        }
    }

    private void drawContours(int ends, int contours, int right, int up) {
        int instructions = ends + 2 * contours;
        int points = font.unsigned(instructions - 2) + 1;
        flags = new int[points];
        int at = readFlags(instructions + 2 + font.unsigned(instructions));
        xs = new int[points];
        at = read(at, xs, SHORT_X, SAME_X);
        ys = new int[points];
        read(at, ys, SHORT_Y, SAME_Y);
        for (int i = 0; i < points; i++) {
            xs[i] = 2 * (xs[i] + right);
            ys[i] = -2 * (ys[i] + up);
        }
        int first = 0;
        for (int i = 0; i < contours; i++) {
            int last = font.unsigned(ends + 2 * i);
            drawContour(first, last);
            first = last + 1;
        }
    }

    private int readFlags(int from) {
        int at = from;
        for (int i = 0; i < flags.length; i++) {
            flags[i] = font.octet(at++);
            if ((flags[i] & REPEATED) != 0) {
                for (int times = font.octet(at++); times > 0; times--) {
                    flags[i + 1] = flags[i];
                    i++;
                }
            }
        }
        return at;
    }

    /** Coordinates are written as steps: of one byte with a sign flag, of two, or none. */
    private int read(int from, int[] coordinates, int shortFlag, int sameFlag) {
        int at = from;
        int here = 0;
        for (int i = 0; i < coordinates.length; i++) {
            boolean same = (flags[i] & sameFlag) != 0;
            if ((flags[i] & shortFlag) != 0) {
                int step = font.octet(at++);
                here += same ? step : -step;
            } else if (!same) {
                here += font.signed(at);
                at += 2;
            }
            coordinates[i] = here;
        }
        return at;
    }

    /** Points off the curve bend it; between two of them the curve passes half way. */
    private void drawContour(int first, int last) {
        int count = last - first + 1;
        int start = first;
        while (start < last && !onCurve(start)) {
            start++;
        }
        boolean begun = onCurve(start);
        if (begun) {
            put('M', xs[start], ys[start]);
        } else {
            putMiddle('M', first, last);
        }
        for (int i = begun ? 1 : 0; i < count; i++) {
            int point = first + (start - first + i) % count;
            int next = first + (start - first + i + 1) % count;
            put(onCurve(point) ? 'L' : 'Q', xs[point], ys[point]);
            if (!onCurve(point) && onCurve(next)) {
                put(' ', xs[next], ys[next]);
                i++;
            } else if (!onCurve(point)) {
                putMiddle(' ', point, next);
            }
        }
        path.append('Z');
    }

    private boolean onCurve(int point) {
        return (flags[point] & ON_CURVE) != 0;
    }

    private void put(char operator, int x, int y) {
        path.append(operator);
        append(x);
        path.append(' ');
        append(y);
    }

    private void putMiddle(char operator, int point, int next) {
        put(operator, (xs[point] + xs[next]) / 2, (ys[point] + ys[next]) / 2);
    }

    private void append(int halves) {
        int thousandths = font.perMille(halves);
        if (thousandths < 0) {
            path.append('-');
        }
        path.append(Math.abs(thousandths) / 2);
        if (thousandths % 2 != 0) {
            path.append(".5");
        }
    }
}
