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

    /** Less than so many. */
    private static final String LESS = text("below");

    /** Working days. */
    private static final String WORKING_DAYS = text("working-days");

    /** Not for everyone. */
    private static final String WITHHELD = text("withheld");

    /** Nothing to work it out from. */
    static final String NONE = "\u2014";

    /** Between a difference and its rate. */
    static final String APART = "\uff0c";

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
