package org.liangbang.model.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** What editors are told about each field, from one reviewable file. */
public final class FieldTexts {
    private FieldTexts() {}

    /** The descriptions in Chinese, by record, full stop and key. */
    public static Map<String, String> inChinese() {
        Properties properties = new Properties();
        try (InputStream bytes = FieldTexts.class.getResourceAsStream("fields_zh.properties")) {
            if (bytes == null) {
                throw new IllegalStateException("fields_zh.properties");
            }
            properties.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        Map<String, String> texts = new TreeMap<>();
        properties
                .stringPropertyNames()
                .forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }
}
