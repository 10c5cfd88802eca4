package org.liangbang.campaign.ledger.figure;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import org.liangbang.compute.Decimals;
import org.liangbang.compute.Fraction;

/**
 * How numbers of ledgers are printed. The few characters are those with which people write counts
 * (see {@link org.liangbang.model.Count}), not words of the interface.
 */
public final class Marks {
    private static final Properties TEXTS = texts();

    /** About so many. */
    private static final String ABOUT = text("about");

    /** Less than so many. */
    private static final String LESS = text("below");

    /** Working days. */
    private static final String WORKING_DAYS = text("working-days");

    /** Not for everyone. */
    private static final String WITHHELD = text("withheld");

    /** Nothing to work it out from. */
    static final String NONE = "\u2014";

    private Marks() {}

    private static String text(String key) {
        return Optional.ofNullable(TEXTS.getProperty(key)).orElseThrow();
    }

    private static Properties texts() {
        Properties texts = new Properties();
        try (InputStream bytes = Marks.class.getResourceAsStream("marks_zh.properties")) {
            if (bytes == null) {
                throw new IllegalStateException("marks_zh.properties");
            }
            texts.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }

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
