package org.liangbang.text;

/**
 * Writes one JSON document (RFC 8259) value by value, in the order called; indented by two blanks,
 * or on one line.
 *
 * <p>Not thread-safe; a writer makes one document.
 */
public final class Json {
    private final StringBuilder out = new StringBuilder();
    private final boolean indented;
    private int depth;
    private boolean first = true;
    private boolean afterName;

    private Json(boolean indented) {
        this.indented = indented;
    }

    /** A document over several lines, for files that people and git read. */
    public static Json indented() {
        return new Json(true);
    }

    /** A document on one line, for streams of one object a line. */
    public static Json onOneLine() {
        return new Json(false);
    }

    /** Opens an object. */
    public Json object() {
        return open('{');
    }

    /** Closes the innermost object. */
    public Json endObject() {
        return close('}');
    }

    /** Opens an array. */
    public Json array() {
        return open('[');
    }

    /** Closes the innermost array. */
    public Json endArray() {
        return close(']');
    }

    /** The name of the next value in an object. */
    public Json name(String name) {
        separate();
        quote(name);
        out.append(indented ? ": " : ":");
        afterName = true;
        return this;
    }

    /** A string. */
    public Json value(String text) {
        separate();
        quote(text);
        return this;
    }

    /** A whole number. */
    public Json value(long number) {
        return literal(Long.toString(number));
    }

    /** True or false. */
    public Json value(boolean flag) {
        return literal(Boolean.toString(flag));
    }

    /** No value. */
    public Json nothing() {
        return literal("null");
    }

    /** A number already written as JSON writes numbers, such as an exact decimal. */
    public Json number(String decimal) {
        return literal(decimal);
    }

    /** Whether a string can stand between quotes as it is. */
    public static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (unit == '"' || unit == '\\' || isEscaped(unit)) {
                return false;
            }
        }
        return true;
    }

    /** A string between quotes. */
    public static String quoted(String text) {
        Json json = onOneLine();
        json.quote(text);
        return json.toString();
    }

    /** Whether a text is a number as JSON writes numbers, without exponent. */
    public static boolean isNumber(String text) {
        int first = text.startsWith("-") ? 1 : 0;
        int whole = endOfDigits(text, first);
        if (whole == first || (whole - first > 1 && text.charAt(first) == '0')) {
            return false;
        }
        if (whole == text.length()) {
            return true;
        }
        int end = endOfDigits(text, whole + 1);
        return text.charAt(whole) == '.' && end > whole + 1 && end == text.length();
    }

    private static int endOfDigits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    private Json literal(String text) {
        separate();
        out.append(text);
        return this;
    }

    private Json open(char bracket) {
        separate();
        out.append(bracket);
        depth++;
        first = true;
        return this;
    }

    private Json close(char bracket) {
        depth--;
        if (!first) {
            newLine();
        }
        out.append(bracket);
        first = false;
        return this;
    }

    private void separate() {
        if (afterName) {
            afterName = false;
            return;
        }
        if (!first) {
            out.append(',');
        }
        if (depth > 0) {
            newLine();
        }
        first = false;
    }

    private void newLine() {
        if (indented) {
            out.append('\n').append("  ".repeat(depth));
        }
    }

    private void quote(String text) {
        out.append('"');
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            switch (character) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> plain(character);
            }
        }
        out.append('"');
    }

    private void plain(char character) {
        if (isEscaped(character)) {
            out.append("\\u");
            String digits = Integer.toHexString(character);
            out.append("0".repeat(4 - digits.length())).append(digits);
        } else {
            out.append(character);
        }
    }

    /** U+2028 and U+2029 end lines in scripts, and {@code </} would end a script element. */
    private static boolean isEscaped(char character) {
        return character < ' '
                || character == '<'
                || character == '\u2028'
                || character == '\u2029'
                || character == '\u007f';
    }

    /** The document so far. */
    @Override
    public String toString() {
        return out.toString();
    }
}
