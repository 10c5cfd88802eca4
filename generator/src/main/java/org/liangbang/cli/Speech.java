package org.liangbang.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.liangbang.diagnostic.Messages;

/** What the program itself says, beside diagnostics: progress, summaries, failures. */
final class Speech {
    private final Messages.Language language;
    private final Properties texts;

    private Speech(Messages.Language language, Properties texts) {
        this.language = language;
        this.texts = texts;
    }

    /** The words in a language. */
    static Speech in(Messages.Language language) {
        String name = language == Messages.Language.ENGLISH ? "speech_en" : "speech_zh";
        Properties texts = new Properties();
        try (InputStream bytes = Speech.class.getResourceAsStream(name + ".properties")) {
            if (bytes == null) {
                throw new IllegalStateException(name);
            }
            texts.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new Speech(language, texts);
    }

    /** The language spoken. */
    Messages.Language language() {
        return language;
    }

    /** A sentence by its key, with values for {@code %s}. */
    String say(String key, Object... values) {
        String text =
                Optional.ofNullable(texts.getProperty(key))
                        .orElseThrow(() -> new IllegalStateException("no text " + key));
        return String.format(Locale.ROOT, text, values);
    }

    /** Seconds with two decimals. */
    static String seconds(long nanoseconds) {
        long hundredths = Math.round(nanoseconds / 1e7);
        return hundredths / 100 + "." + (hundredths % 100 < 10 ? "0" : "") + hundredths % 100;
    }
}
