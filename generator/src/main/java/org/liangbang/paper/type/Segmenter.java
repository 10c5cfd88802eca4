package org.liangbang.paper.type;

/**
 * Cuts runs into clusters and gives each its box.
 *
 * <p>A cluster is what is never taken apart: a Han character, a mark, a word or number, a dash of
 * two em, an ellipsis.
 */
final class Segmenter {
    private static final int EM = 1_000;
    private static final int HALF = EM / 2;

    /** A word of more letters that has signs inside is an address. */
    private static final int LONGEST_WORD = 12;

    /** By this much ink may reach out of the half that it should keep to. */
    private static final int INK_TOLERANCE = 20;

    private static final int TWO_EM_DASH = 0x2E3A;
    private static final int APOSTROPHE = 0x2019;

    private final GlyphMetrics metrics;
    private final Spacing spacing;
    private final ShapedText out;

    /** Words wider than this are taken apart after all, in 1/1000 em. */
    private final int widest;

    Segmenter(GlyphMetrics metrics, Spacing spacing, int widest, ShapedText out) {
        this.metrics = metrics;
        this.spacing = spacing;
        this.widest = widest;
        this.out = out;
    }

    /** Appends the clusters of one run. */
    void append(int run) {
        String text = out.runs.get(run).text();
        int start = 0;
        while (start < text.length()) {
            int codePoint = text.codePointAt(start);
            CharClass kind = CharClass.of(codePoint);
            int end = kind.inWord() ? wordEnd(text, start) : signEnd(text, start, codePoint, kind);
            int next = joinersEnd(text, end);
            int first = out.count;
            box(run, text.substring(start, end), codePoint, kind);
            if (next > end) {
                absorb(first, text.substring(end, next));
            }
            start = next;
        }
    }

    private static int wordEnd(String text, int start) {
        int end = start;
        while (end < text.length()) {
            int codePoint = text.codePointAt(end);
            if (!CharClass.of(codePoint).inWord() && !apostrophe(text, end)) {
                break;
            }
            end += Character.charCount(codePoint);
        }
        return end;
    }

    /** Whether the closing quote at this place is an apostrophe inside a word. */
    private static boolean apostrophe(String text, int at) {
        return text.charAt(at) == APOSTROPHE
                && at > 0
                && at + 1 < text.length()
                && CharClass.of(text.codePointBefore(at)) == CharClass.LETTER
                && CharClass.of(text.codePointAt(at + 1)) == CharClass.LETTER;
    }

    private static int signEnd(String text, int start, int codePoint, CharClass kind) {
        int end = start + Character.charCount(codePoint);
        boolean doubled = kind == CharClass.DASH || kind == CharClass.ELLIPSIS;
        if (doubled && end < text.length() && text.charAt(end) == codePoint) {
            return end + 1;
        }
        if (kind == CharClass.BLANK && codePoint != '　') {
            while (end < text.length() && narrowBlank(text.charAt(end))) {
                end++;
            }
        }
        return end;
    }

    private static boolean narrowBlank(char character) {
        return character != '　' && CharClass.of(character) == CharClass.BLANK;
    }

    private static int joinersEnd(String text, int start) {
        int end = start;
        while (end < text.length() && CharClass.of(text.codePointAt(end)) == CharClass.JOINER) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    /** Lets the last cluster carry what is not drawn by itself. */
    private void absorb(int first, String joiners) {
        int last = Math.max(first, out.count - 1);
        Face face = out.runs.get(out.run[last]).face();
        StringBuilder drawn = new StringBuilder(out.glyphs[last]);
        joiners.codePoints()
                .filter(c -> Character.getType(c) == Character.NON_SPACING_MARK)
                .filter(c -> c < 0xFE00 && metrics.has(face, c))
                .forEach(drawn::appendCodePoint);
        out.source[last] += joiners;
        out.glyphs[last] = drawn.toString();
    }

    private void box(int run, String source, int codePoint, CharClass kind) {
        switch (kind) {
            case HAN, CONNECTOR, UNIT, PREFIX -> natural(add(run, source, kind), codePoint);
            case OPEN, CLOSE, COMMA, STOP, EXCLAIM -> mark(add(run, source, kind), codePoint);
            case MIDDLE, SLASH -> centred(add(run, source, kind), codePoint, HALF);
            case DASH -> dash(add(run, source, kind), codePoint);
            case ELLIPSIS -> ellipsis(add(run, source, kind), codePoint);
            case BLANK, GLUE -> blank(add(run, source, kind), codePoint);
            case JOINER -> out.glyphs[add(run, source, kind)] = "";
            case LETTER, DIGIT, SYMBOL, HALF_OPEN, HALF_CLOSE -> word(run, source);
        }
    }

    private int add(int run, String source, CharClass kind) {
        int k = out.count++;
        out.run[k] = run;
        out.source[k] = source;
        out.glyphs[k] = source;
        out.head[k] = kind;
        out.tail[k] = kind;
        return k;
    }

    private int advance(int k, int codePoint) {
        return metrics.advance(out.runs.get(out.run[k]).face(), codePoint);
    }

    private InkBox ink(int k, int codePoint) {
        return metrics.ink(out.runs.get(out.run[k]).face(), codePoint);
    }

    private void natural(int k, int codePoint) {
        out.advance[k] = advance(k, codePoint);
        out.width[k] = out.advance[k];
    }

    /** Narrow marks go into half an em; of wide ones, the half without ink can be cut off. */
    private void mark(int k, int codePoint) {
        natural(k, codePoint);
        if (out.width[k] <= HALF) {
            centred(k, codePoint, HALF);
            return;
        }
        InkBox ink = ink(k, codePoint);
        if (out.head[k] == CharClass.OPEN) {
            out.startTrim[k] = blankHalf(out.width[k], out.width[k] - ink.left());
        } else {
            out.endTrim[k] = blankHalf(out.width[k], ink.right());
        }
    }

    private static int blankHalf(int width, int inked) {
        return width - Math.max(HALF, inked <= HALF + INK_TOLERANCE ? HALF : inked);
    }

    /** Puts the ink into the middle of a box, which is only widened when the ink does not fit. */
    private void centred(int k, int codePoint, int box) {
        natural(k, codePoint);
        InkBox ink = ink(k, codePoint);
        if (ink.right() - ink.left() <= box) {
            out.width[k] = box;
            out.shift[k] = Math.floorDiv(box - ink.left() - ink.right(), 2);
        }
    }

    private void dash(int k, int codePoint) {
        boolean pair = out.source[k].length() == 2;
        if (!pair) {
            centred(k, codePoint, EM);
        } else if (metrics.has(out.runs.get(out.run[k]).face(), TWO_EM_DASH)) {
            out.glyphs[k] = Character.toString(TWO_EM_DASH);
            centred(k, TWO_EM_DASH, 2 * EM);
        } else {
            ellipsis(k, codePoint);
        }
    }

    /** One or two glyphs by their own advances. */
    private void ellipsis(int k, int codePoint) {
        natural(k, codePoint);
        out.advance[k] *= out.source[k].length();
        out.width[k] = out.advance[k];
    }

    private void blank(int k, int codePoint) {
        out.width[k] = codePoint == '　' ? EM : spacing.blank();
        out.advance[k] = out.width[k];
        out.glyphs[k] = codePoint == '　' ? "　" : " ";
    }

    private void word(int run, String source) {
        if (!isAddress(source)) {
            solid(run, source);
            return;
        }
        int start = 0;
        for (int end = 1; end <= source.length(); end++) {
            if (end == source.length() || (isSign(source, end - 1) && !isSign(source, end))) {
                solid(run, source.substring(start, end));
                out.letter[out.count - 1] = end < source.length() ? Joints.PIECE : 0;
                start = end;
            }
        }
    }

    /** Whether a word is so long, with signs inside, that it may go on behind one of them. */
    private static boolean isAddress(String source) {
        return source.length() > LONGEST_WORD
                && source.codePoints().anyMatch(Character::isLetter)
                && source.substring(1, source.length() - 1)
                        .codePoints()
                        .anyMatch(sign -> Joints.ADDRESS_SIGNS.indexOf(sign) >= 0);
    }

    private static boolean isSign(String source, int at) {
        return Joints.ADDRESS_SIGNS.indexOf(source.charAt(at)) >= 0;
    }

    /** A word, or a piece of an address, that stays in one piece if a line can hold it. */
    private void solid(int run, String source) {
        Face face = out.runs.get(run).face();
        int width = 0;
        for (int i = 0; i < source.length(); i++) {
            // words never hold characters of the other planes: CharClass calls those Han
            width += metrics.advance(face, drawn(source.charAt(i)));
        }
        if (width > widest) {
            takeApart(run, source);
            return;
        }
        boolean stroke = source.equals("/") || source.equals("-");
        int k = add(run, source, CharClass.of(source.charAt(0)));
        out.tail[k] = CharClass.of(source.charAt(source.length() - 1));
        out.advance[k] = width;
        out.width[k] = width;
        if (stroke) {
            out.head[k] = source.equals("/") ? CharClass.SLASH : CharClass.MIDDLE;
            out.tail[k] = out.head[k];
            centred(k, source.charAt(0), HALF);
        } else if (source.indexOf(APOSTROPHE) >= 0) {
            out.glyphs[k] = source.replace((char) APOSTROPHE, '\'');
        }
    }

    private static int drawn(char character) {
        return character == APOSTROPHE ? '\'' : character;
    }

    /** Makes each character of a word that fits no line a cluster of its own. */
    private void takeApart(int run, String source) {
        for (int i = 0; i < source.length(); i++) {
            int k = add(run, source.substring(i, i + 1), CharClass.SYMBOL);
            natural(k, drawn(source.charAt(i)));
            out.glyphs[k] = Character.toString(drawn(source.charAt(i)));
            out.letter[k] = Joints.PIECE;
        }
        out.letter[out.count - 1] = 0;
    }
}
