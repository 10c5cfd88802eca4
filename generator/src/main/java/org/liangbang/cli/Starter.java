package org.liangbang.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The commented text with which a new file begins. */
final class Starter {
    private Starter() {}

    /**
     * A starting text.
     *
     * @param name of the text, such as {@code article.md}
     * @param values what stands for the names in braces
     */
    static String text(String name, Map<String, String> values) throws IOException {
        try (InputStream bytes = Starter.class.getResourceAsStream("new/" + name)) {
            if (bytes == null) {
                throw new IllegalStateException(name);
            }
            String text = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
            for (Map.Entry<String, String> value : values.entrySet()) {
                text = text.replace("{" + value.getKey() + "}", value.getValue());
            }
            return text;
        }
    }
}
