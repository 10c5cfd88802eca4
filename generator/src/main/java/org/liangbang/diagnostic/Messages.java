package org.liangbang.diagnostic;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The words of all diagnostics in one language, from one reviewable file.
 *
 * <p>Under each code stand {@code what} (at most 20 characters), {@code here} (beside the caret),
 * {@code why} and {@code how}, and a caption for each further place. Placeholders are argument
 * names in braces; one without an argument stays as it is. Words in double brackets are left out
 * when the placeholder in them has nothing to say, as in {@code [[; near: {near}]]}. Thread-safe.
 */
public final class Messages {
    private static final String WHAT = ".what";
    private static final Pattern OPTIONAL = Pattern.compile("\\[\\[(.*?)\\{(\\w+)\\}(.*?)\\]\\]");

    private final SortedMap<String, String> texts;

    private Messages(SortedMap<String, String> texts) {
        this.texts = Collections.unmodifiableSortedMap(texts);
    }

    /** The languages there are messages in. */
    public enum Language {
        /** Plain Chinese, the default. */
        CHINESE("zh"),
        /** English. */
        ENGLISH("en");

        private final String code;

        Language(String code) {
            this.code = code;
        }
    }

    /** The messages in a language. */
    public static Messages in(Language language) {
        String name = "messages_" + language.code + ".properties";
        Properties properties = new Properties();
        try (InputStream bytes = Messages.class.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IllegalStateException(name);
            }
            properties.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        SortedMap<String, String> texts = new TreeMap<>();
        properties
                .stringPropertyNames()
                .forEach(key -> texts.put(key, properties.getProperty(key)));
        return new Messages(texts);
    }

    /** All codes there are words for, in order. */
    public SortedSet<String> codes() {
        SortedSet<String> codes = new TreeSet<>();
        for (String key : texts.keySet()) {
            if (key.endsWith(WHAT)) {
                codes.add(key.substring(0, key.length() - WHAT.length()));
            }
        }
        return codes;
    }

    /** What is wrong, in a few words. */
    public String what(Diagnostic diagnostic) {
        return text(diagnostic.code() + WHAT, diagnostic.arguments());
    }

    /** What stands at the caret; empty when the place speaks for itself. */
    public Optional<String> here(Diagnostic diagnostic) {
        return find(diagnostic.code() + ".here", diagnostic.arguments());
    }

    /** Why it matters, in a sentence. */
    public String why(Diagnostic diagnostic) {
        return text(diagnostic.code() + ".why", diagnostic.arguments());
    }

    /** How to mend it, with something that can be pasted where possible. */
    public String how(Diagnostic diagnostic) {
        return text(diagnostic.code() + ".how", diagnostic.arguments());
    }

    /** The caption of a further place. */
    public String related(Diagnostic diagnostic, Related place) {
        return text(diagnostic.code() + "." + place.label(), diagnostic.arguments());
    }

    /**
     * A text of the printers themselves, by its key.
     *
     * @throws IllegalStateException when there is no such text, which is a bug of ours
     */
    public String text(String key, Map<String, String> arguments) {
        return find(key, arguments).orElseThrow(() -> new IllegalStateException("no text " + key));
    }

    private Optional<String> find(String key, Map<String, String> arguments) {
        return Optional.ofNullable(texts.get(key))
                .map(text -> fill(choose(text, arguments), arguments));
    }

    private static String choose(String text, Map<String, String> arguments) {
        return OPTIONAL.matcher(text)
                .replaceAll(
                        words ->
                                arguments.getOrDefault(words.group(2), "").isEmpty()
                                        ? ""
                                        : "$1{$2}$3");
    }

    private static String fill(String text, Map<String, String> arguments) {
        if (text.indexOf('{') < 0) {
            return text;
        }
        StringBuilder filled = new StringBuilder();
        int at = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', at)) {
            int close = text.indexOf('}', open);
            String argument = close < 0 ? null : arguments.get(text.substring(open + 1, close));
            int end = argument == null ? open + 1 : close + 1;
            filled.append(text, at, open).append(argument == null ? "{" : argument);
            at = end;
        }
        return filled.append(text, at, text.length()).toString();
    }
}
