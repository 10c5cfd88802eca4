package org.liangbang.paper.svg;

/** Numbers in thousands as decimal fractions. */
final class Decimals {
    private static final int WHOLE = 1_000;

    private Decimals() {}

    /**
     * Writes a number of thousandths, such as 8500 as {@code 8.5}.
     *
     * @param thousandths 0 or more
     */
    static StringBuilder append(StringBuilder out, int thousandths) {
        out.append(thousandths / WHOLE);
        int rest = thousandths % WHOLE;
        if (rest > 0) {
            String digits = Integer.toString(WHOLE + rest).substring(1);
            int end = digits.length();
            while (digits.charAt(end - 1) == '0') {
                end--;
            }
            out.append('.').append(digits, 0, end);
        }
        return out;
    }
}
