package org.liangbang.paper.type;

/**
 * What a character is to the typesetter: GB/T 15834-2011 5.1 and W3C "Requirements for Chinese Text
 * Layout" 3.1, level GB with the strict treatment of dash and ellipsis.
 */
enum CharClass {
    /** Han characters and every sign that is set like one (①, →, ■). */
    HAN,
    /** Letters of the alphabetic scripts. */
    LETTER,
    /** 0 to 9. */
    DIGIT,
    /** Other signs that stand inside Latin words and numbers. */
    SYMBOL,
    /** Half-width signs that must not end a line. */
    HALF_OPEN,
    /** Half-width signs that must not start a line. */
    HALF_CLOSE,
    /** Blanks, which vanish at the end of a line. */
    BLANK,
    /** The blank at which no line may end. */
    GLUE,
    /** Opening brackets and quotes. */
    OPEN,
    /** Closing brackets and quotes. */
    CLOSE,
    /** Marks inside a sentence. */
    COMMA,
    /** The full stop. */
    STOP,
    /** Exclamation and question mark. */
    EXCLAIM,
    /** One half of the two-em dash. */
    DASH,
    /** One half of the ellipsis. */
    ELLIPSIS,
    /** The interpunct, and the hyphen between Han characters. */
    MIDDLE,
    /** The stroke between alternatives. */
    SLASH,
    /** Dashes that connect. */
    CONNECTOR,
    /** Full-width signs that belong to the number before them. */
    UNIT,
    /** Signs that belong to the number after them. */
    PREFIX,
    /** What is not drawn by itself: combining marks, selectors, controls. */
    JOINER;

    private static final String OPENING = "“‘（《〈【〔「『〖〝｛［｟";
    private static final String CLOSING = "”’）》〉】〕」』〗〞〟｝］｠";
    private static final String WITHIN = "，、；：";
    private static final String UNITS = "％‰‱℃℉";
    private static final String MIDDLES = "·・‧•";
    private static final String CONNECTORS = "–～－〜‐‑‒";
    private static final String PREFIXES = "￥¥＄￡№＃";
    private static final String HALF_OPENING = "([{$#";
    private static final String HALF_CLOSING = ",.;:!?)]}%";
    private static final String MATHEMATICAL = "±×÷−′″°≥≤≈≠";

    /** Below this everything is looked up; from here to {@link #FORMS} all is Han. */
    private static final int IDEOGRAPHS = 0x3100;

    /** Compatibility ideographs, selectors and full-width forms, up to the end of the plane. */
    private static final int FORMS = 0xF900;

    private static final CharClass[] LOW = table(0, IDEOGRAPHS);
    private static final CharClass[] HIGH = table(FORMS, 0x10000);

    /** The class of any code point, half surrogates included. */
    static CharClass of(int codePoint) {
        if (codePoint < IDEOGRAPHS) {
            return LOW[codePoint];
        }
        if (codePoint < FORMS) {
            return HAN;
        }
        if (codePoint < 0x10000) {
            return HIGH[codePoint - FORMS];
        }
        return codePoint >= 0xE0000 ? JOINER : HAN;
    }

    /** Whether no line may begin with a character of this class. */
    boolean neverStarts() {
        return switch (this) {
            case HALF_CLOSE, CLOSE, COMMA, STOP, EXCLAIM, DASH, ELLIPSIS -> true;
            case MIDDLE, SLASH, CONNECTOR, UNIT, JOINER, GLUE -> true;
            case HAN, LETTER, DIGIT, SYMBOL, HALF_OPEN, BLANK, OPEN, PREFIX -> false;
        };
    }

    /** Whether no line may end with a character of this class. */
    boolean neverEnds() {
        return this == OPEN || this == HALF_OPEN || this == PREFIX || this == SLASH || this == GLUE;
    }

    /** Whether characters of this class are joined into words and numbers. */
    boolean inWord() {
        return alphanumeric() || this == SYMBOL || this == HALF_OPEN || this == HALF_CLOSE;
    }

    /** Whether the class is a letter or a digit, which stand off a little from Han characters. */
    boolean alphanumeric() {
        return this == LETTER || this == DIGIT;
    }

    /** Whether the class is a blank, breaking or not. */
    boolean blank() {
        return this == BLANK || this == GLUE;
    }

    /** Whether the class is a mark with one blank half. */
    boolean mark() {
        return this == OPEN || closing();
    }

    /** Whether the blank half of the mark lies behind it. */
    boolean closing() {
        return this == CLOSE || this == COMMA || this == STOP || this == EXCLAIM;
    }

    private static CharClass[] table(int from, int to) {
        CharClass[] table = new CharClass[to - from];
        for (int i = 0; i < table.length; i++) {
            table[i] = listed(from + i);
        }
        return table;
    }

    private static CharClass listed(int c) {
        if (c == '。' || c == '．' || c == '｡') {
            return STOP;
        }
        if (c == '！' || c == '？') {
            return EXCLAIM;
        }
        if (c == '—') {
            return DASH;
        }
        if (c == '…') {
            return ELLIPSIS;
        }
        if (c == '／') {
            return SLASH;
        }
        return listedInSets(c);
    }

    private static CharClass listedInSets(int c) {
        String[] sets = {
            OPENING,
            CLOSING,
            WITHIN,
            UNITS,
            MIDDLES,
            CONNECTORS,
            PREFIXES,
            HALF_OPENING,
            HALF_CLOSING,
            MATHEMATICAL
        };
        CharClass[] classes = {
            OPEN, CLOSE, COMMA, UNIT, MIDDLE, CONNECTOR, PREFIX, HALF_OPEN, HALF_CLOSE, SYMBOL
        };
        for (int i = 0; i < sets.length; i++) {
            if (sets[i].indexOf(c) >= 0) {
                return classes[i];
            }
        }
        return unlisted(c);
    }

    private static CharClass unlisted(int c) {
        if (c == 0xA0 || c == 0x202F || c == 0x2060) {
            return GLUE;
        }
        if (Character.isWhitespace(c) || Character.getType(c) == Character.SPACE_SEPARATOR) {
            return BLANK;
        }
        if (invisible(Character.getType(c))) {
            return JOINER;
        }
        if (c >= '0' && c <= '9') {
            return DIGIT;
        }
        if (c >= 0x2E80) {
            return HAN;
        }
        if (Character.isLetter(c)) {
            return LETTER;
        }
        // ASCII and Latin-1 signs; what follows them in the code are arrows, circles, shapes
        return c < 0x300 ? SYMBOL : HAN;
    }

    private static boolean invisible(int type) {
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
