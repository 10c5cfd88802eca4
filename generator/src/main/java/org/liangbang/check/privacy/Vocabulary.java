package org.liangbang.check.privacy;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** The words by which detectors tell private data from what looks like them. Immutable. */
final class Vocabulary {
    /** The words of {@code vocabulary.properties}. */
    static final Vocabulary STANDARD = new Vocabulary();

    private final Properties words = new Properties();

    private Vocabulary() {
        try (InputStream bytes = Vocabulary.class.getResourceAsStream("vocabulary.properties")) {
            if (bytes == null) {
                throw new IllegalStateException("vocabulary.properties");
            }
            words.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The words under a name, in the order written. */
    List<String> list(String name) {
        return List.of(text(name).split(" "));
    }

    /** The characters under a name. */
    String text(String name) {
        return Optional.ofNullable(words.getProperty(name))
                .orElseThrow(() -> new IllegalStateException(name));
    }
}
