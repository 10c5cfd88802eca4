package org.liangbang.theme;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.liangbang.campaign.Words;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.source.Node;
import org.liangbang.text.Nearest;

/** The words of the interface in one language. Immutable. */
public final class ThemeWords implements Words {
    private final Map<String, Phrase> phrases;

    private ThemeWords(Map<String, Phrase> phrases) {
        this.phrases = phrases;
    }

    /**
     * The words of a file: mappings of keys to words or to further mappings; the keys on the way
     * are joined by full stops.
     *
     * @param root what was read in the file
     * @param report takes the values that are no words
     */
    static ThemeWords of(Node root, Consumer<Diagnostic> report) {
        Map<String, Phrase> phrases = new LinkedHashMap<>();
        collect("", root, phrases, report);
        return new ThemeWords(phrases);
    }

    /**
     * These words, with those of an own theme in place of the ones under the same keys.
     *
     * @param own what was read in the own theme's file
     * @param report takes the values that are no words, and keys that nothing asks for
     */
    ThemeWords with(Node own, Consumer<Diagnostic> report) {
        Map<String, Phrase> all = new LinkedHashMap<>(phrases);
        reportUnknown("", own, report);
        collect("", own, all, report);
        return new ThemeWords(all);
    }

    private static void collect(
            String key, Node node, Map<String, Phrase> phrases, Consumer<Diagnostic> report) {
        if (node instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                collect(below(key, entry), entry.value(), phrases, report);
            }
        } else if (node instanceof Node.Scalar scalar && !scalar.isEmpty()) {
            phrases.put(key, Phrase.of(scalar.text()));
        } else {
            report.accept(Diagnostic.error("theme.not-words", node.span()).with("key", key));
        }
    }

    private void reportUnknown(String key, Node node, Consumer<Diagnostic> report) {
        if (!(node instanceof Node.Mapping mapping)) {
            return;
        }
        for (Node.Entry entry : mapping.entries()) {
            String below = below(key, entry);
            if (entry.value() instanceof Node.Scalar && !phrases.containsKey(below)) {
                List<String> near = Nearest.names(below, phrases.keySet());
                report.accept(
                        Diagnostic.warning("theme.word-unknown", entry.key().span())
                                .with("key", below)
                                .with("near", String.join(", ", near)));
            }
            reportUnknown(below, entry.value(), report);
        }
    }

    private static String below(String key, Node.Entry entry) {
        return key.isEmpty() ? entry.key().text() : key + "." + entry.key().text();
    }

    @Override
    public String get(String key, Object... values) {
        Phrase phrase = phrases.get(key);
        if (phrase == null) {
            throw new IllegalArgumentException("the theme has no words for " + key);
        }
        return phrase.with(values);
    }

    /** Whether there are words under a key. */
    public boolean has(String key) {
        return phrases.containsKey(key);
    }

    /** All keys there are words for, sorted. */
    public SortedSet<String> keys() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(phrases.keySet()));
    }
}
