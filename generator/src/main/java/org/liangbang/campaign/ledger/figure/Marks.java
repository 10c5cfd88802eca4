package org.liangbang.campaign.ledger.figure;

import org.liangbang.compute.Decimals;
import org.liangbang.compute.Fraction;

/**
 * How numbers of ledgers are printed. The few characters are those with which people write counts
 * (see {@link org.liangbang.model.Count}), not words of the interface.
 */
public final class Marks {
    /** About so many. */
    private static final String ABOUT = "\u7ea6";

    /** Less than so many. */
    private static final String LESS = "\u5c11\u4e8e";

    /** Working days. */
    private static final String WORKING_DAYS = "\u4e2a\u5de5\u4f5c\u65e5";

    /** Not for everyone. */
    private static final String WITHHELD = "\u4e0d\u516c\u5f00";

    /** Nothing to work it out from. */
    static final String NONE = "\u2014";

    private Marks() {}

    /** An exact number, or one that is marked as approximate, with its unit. */
    static String number(Fraction number, boolean approximate, String unit) {
        return (approximate ? ABOUT : "") + Decimals.shown(number) + unit;
    }

    /** Words already printed, marked as approximate when they are. */
    static String about(String printed, boolean approximate) {
        return approximate ? ABOUT + printed : printed;
    }

    /** A share with what it is made of, such as {@code 62.5%} and, in brackets, 10/16. */
    static String share(Fraction of, Fraction to) {
        String parts = Decimals.exact(of) + "/" + Decimals.exact(to);
        return to.signum() == 0
                ? NONE + bracketed(parts)
                : Decimals.PER_CENT.printPerCent(of.dividedBy(to)) + bracketed(parts);
    }

    /** Words in the brackets of running Chinese. */
    static String bracketed(String words) {
        return "\uff08" + words + "\uff09";
    }

    /** A number of working days. */
    static String workingDays(Fraction days) {
        return Decimals.exact(days) + WORKING_DAYS;
    }

    /** A count that is small and not told. */
    static String below(int bound) {
        return LESS + bound;
    }

    /** What is not told at all. */
    public static String withheld() {
        return WITHHELD;
    }
}
