package org.liangbang.compute;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.liangbang.model.Rounding;

/**
 * Exact numbers as decimals: the one place where a figure is rounded, by a stated number of
 * decimals and a stated way.
 *
 * @param decimals how many decimals are printed, 0 or more
 * @param rounding how the last of them is rounded
 */
public record Decimals(int decimals, Rounding rounding) {
    /** Rates of things counted: one decimal of a per cent, rounded the schoolbook way. */
    static final Decimals PER_CENT = new Decimals(1, Rounding.HALF_UP);

    private static final Fraction HUNDRED = Fraction.of(100);

    private static final long TEN = 10;
    private static final int MOST_WITHOUT_EXPONENT = 6;

    private static final String MINUS = "\u2212";

    /** The number with exactly so many decimals, such as {@code 86.63} for 86.625. */
    public String print(Fraction number) {
        return round(number).toPlainString();
    }

    /**
     * An addition or deduction for readers: exact when its digits come to an end, else rounded,
     * such as {@code −0.33} for -1/3.
     */
    public String printSigned(Fraction number) {
        return number.decimal().isPresent() ? signed(number) : signed(Fraction.of(round(number)));
    }

    /** A difference with exactly so many decimals and its sign, such as {@code +9.60}. */
    public String printChange(Fraction number) {
        BigDecimal rounded = round(number);
        String sign = rounded.signum() > 0 ? "+" : rounded.signum() < 0 ? MINUS : "";
        return sign + rounded.abs().toPlainString();
    }

    /** The number rounded. */
    public BigDecimal round(Fraction number) {
        BigDecimal over = new BigDecimal(number.numerator());
        return over.divide(new BigDecimal(number.denominator()), decimals, mode());
    }

    /** A share as per cent, such as {@code 64.5%} for 301/467: to be had with its parts only. */
    String printPerCent(Fraction share) {
        return print(share.times(HUNDRED)) + "%";
    }

    private RoundingMode mode() {
        return switch (rounding) {
            case HALF_UP -> RoundingMode.HALF_UP;
            case HALF_EVEN -> RoundingMode.HALF_EVEN;
            case DOWN -> RoundingMode.DOWN;
        };
    }

    /** Whether printing changes the number. */
    public boolean changes(Fraction number) {
        return number.decimal().map(decimal -> decimal.scale() > decimals).orElse(true);
    }

    /**
     * The number unrounded: a decimal when its digits come to an end, else one number over another.
     * For instance {@code 86.625}, {@code 608/7}, {@code -1.5}.
     */
    public static String exact(Fraction number) {
        return number.decimal().map(Decimals::plain).orElseGet(number::toString);
    }

    /**
     * A whole number of decimal parts, unrounded: {@code 27.5} for 27,500,000 parts of six
     * decimals.
     *
     * @param parts how many of them
     * @param decimals how many decimals a part is, at most 18
     */
    public static String exact(long parts, int decimals) {
        long scale = 1;
        for (int digit = 0; digit < decimals; digit++) {
            scale *= TEN;
        }
        long rest = Math.abs(parts % scale);
        if (rest == 0) {
            return Long.toString(parts / scale);
        }
        int digits = decimals;
        while (rest % TEN == 0) {
            rest /= TEN;
            digits--;
        }
        String sign = parts < 0 ? "-" : "";
        String last = Long.toString(rest);
        String zeros = "0".repeat(digits - last.length());
        return sign + Math.abs(parts / scale) + "." + zeros + last;
    }

    private static String plain(BigDecimal decimal) {
        // with so few decimals both say the same, and the first is made much faster
        return decimal.scale() <= MOST_WITHOUT_EXPONENT
                ? decimal.toString()
                : decimal.toPlainString();
    }

    /** The number unrounded, for readers: with a true minus sign. */
    public static String shown(Fraction number) {
        return exact(number).replace("-", MINUS);
    }

    /** An addition or deduction for readers: {@code +1}, {@code −1.5}, {@code 0}. */
    public static String signed(Fraction number) {
        return number.signum() > 0 ? "+" + shown(number) : shown(number);
    }

    /** One more term of a sum for readers: {@code " + 1"}, {@code " − 1.5"}. */
    public static String term(Fraction number) {
        return number.signum() < 0
                ? " " + MINUS + " " + exact(number.negated())
                : " + " + exact(number);
    }
}
