package org.liangbang.bench;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** The words of the district, from {@code words.properties}. */
final class Words {
    private static final String NOTHING = ".";

    private final Map<String, List<String>> lists;

    private Words(Map<String, List<String>> lists) {
        this.lists = lists;
    }

    /** Reads the words of a file. */
    static Words read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader text = Files.newBufferedReader(file)) {
            properties.load(text);
        }
        Map<String, List<String>> lists = new LinkedHashMap<>();
        for (String key : properties.stringPropertyNames()) {
            List<String> words = List.of(properties.getProperty(key).strip().split("\\s+"));
            // a full stop stands for "no word here"
            lists.put(key, words.stream().map(each -> each.equals(NOTHING) ? "" : each).toList());
        }
        return new Words(lists);
    }

    /** The words of a key. */
    List<String> all(String key) {
        List<String> words = lists.get(key);
        if (words == null) {
            throw new IllegalArgumentException(key);
        }
        return words;
    }

    /** The only word of a key. */
    String one(String key) {
        return all(key).get(0);
    }

    /** A word with a number in its place. */
    String one(String key, int number) {
        return numbered(one(key), number);
    }

    /** Any word of a key. */
    String any(String key, Chance chance) {
        return chance.of(all(key));
    }

    /** Any word of a key with a number in its place. */
    String any(String key, int number, Chance chance) {
        return numbered(any(key, chance), number);
    }

    private static String numbered(String word, int number) {
        return word.replace("{0}", Integer.toString(number));
    }
}
