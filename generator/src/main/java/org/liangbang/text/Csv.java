package org.liangbang.text;

/**
 * Rows of comma-separated values (RFC 4180): a value with a comma, a quote or a line end stands in
 * quotes, lines end in CR LF.
 */
public final class Csv {
    /** Puts spreadsheet programs on the track of UTF-8 when it begins a file. */
    public static final String BYTE_ORDER_MARK = "\uFEFF";

    /** What spreadsheet programs take for the beginning of a formula. */
    private static final String FORMULA = "=+-@\t\r";

    private Csv() {}

    /** A value as it stands in a row. */
    public static String value(String value) {
        for (int at = 0; at < value.length(); at++) {
            char unit = value.charAt(at);
            if (unit == ',' || unit == '"' || unit == '\n' || unit == '\r') {
                return '"' + value.replace("\"", "\"\"") + '"';
            }
        }
        return value;
    }

    /**
     * Text that no spreadsheet program takes for a formula: one that begins like a formula gets an
     * apostrophe before it.
     */
    public static String harmless(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
