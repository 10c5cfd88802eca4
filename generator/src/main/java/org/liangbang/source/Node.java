package org.liangbang.source;

import java.util.List;
import java.util.Optional;

/** A value of a data file: a scalar, a sequence or a mapping, each knowing its place. */
public sealed interface Node {
    /** Where the value stands. */
    Span span();

    /**
     * A single value, as written: {@code 007} stays {@code 007}.
     *
     * @param text the characters after quotes and escapes are resolved
     * @param quoted whether it was written in quotes or as a block, and so is text for certain
     * @param span where it stands, quotes included
     */
    record Scalar(String text, boolean quoted, Span span) implements Node {
        /** Whether nothing was written: a key without a value, {@code ~} or {@code null}. */
        public boolean isEmpty() {
            return !quoted && (text.isEmpty() || text.equals("~") || text.equals("null"));
        }
    }

    /**
     * A list of values.
     *
     * @param items in the order written
     * @param span from the first character of the list to its last
     */
    record Sequence(List<Node> items, Span span) implements Node {
        /** Keeps its own copy of the list. */
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /**
     * Keys with values.
     *
     * @param entries in the order written; no key twice
     * @param span from the first key to the last value
     */
    record Mapping(List<Entry> entries, Span span) implements Node {
        /** Keeps its own copy of the entries. */
        public Mapping {
            entries = List.copyOf(entries);
        }

        /** The entry with this key, if there is one. */
        public Optional<Entry> entry(String key) {
            for (Entry entry : entries) {
                if (entry.key().text().equals(key)) {
                    return Optional.of(entry);
                }
            }
            return Optional.empty();
        }
    }

    /**
     * One key and its value.
     *
     * @param key the key as written
     * @param value its value
     */
    record Entry(Scalar key, Node value) {}
}
