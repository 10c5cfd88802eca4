package org.liangbang.model.format;

import java.util.List;
import java.util.Optional;

/** What may be written in a place of a content file; {@link JsonSchema} writes it down. */
public sealed interface Schema {
    /** Calls the visitor's method for this kind of schema. */
    <R> R accept(Visitor<R> visitor);

    /**
     * One method for each kind of schema.
     *
     * @param <R> what the visit gives
     */
    interface Visitor<R> {
        /** A single value. */
        R scalar(Scalar scalar);

        /** One of some words. */
        R choice(Choice choice);

        /** A list. */
        R list(ListOf list);

        /** Fixed keys. */
        R fields(Fields fields);

        /** Free keys. */
        R keyed(Keyed keyed);

        /** One of several forms. */
        R either(Either either);
    }

    /** What a single value is, to an editor program that reads YAML 1.2. */
    enum ScalarKind {
        /** Any text; a code such as {@code 007} needs no quotes. */
        TEXT,
        /** A whole number. */
        INTEGER,
        /** A decimal number. */
        DECIMAL,
        /** {@code true} or {@code false}. */
        FLAG
    }

    /**
     * A single value.
     *
     * @param kind what it is
     * @param pattern a regular expression (ECMA 262) that text must match as a whole
     * @param least the least number allowed, as written
     * @param most the greatest number allowed, as written
     */
    record Scalar(
            ScalarKind kind,
            Optional<String> pattern,
            Optional<String> least,
            Optional<String> most)
            implements Schema {
        /** Text without bounds. */
        public static Scalar text() {
            return new Scalar(
                    ScalarKind.TEXT, Optional.empty(), Optional.empty(), Optional.empty());
        }

        /** Text that matches a pattern as a whole. */
        public static Scalar text(String pattern) {
            return new Scalar(
                    ScalarKind.TEXT, Optional.of(pattern), Optional.empty(), Optional.empty());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.scalar(this);
        }
    }

    /**
     * One of some words.
     *
     * @param words the words allowed, in the order to offer them
     */
    record Choice(List<String> words) implements Schema {
        /** Keeps its own copy. */
        public Choice {
            words = List.copyOf(words);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.choice(this);
        }
    }

    /**
     * A list.
     *
     * @param item what each item is
     * @param least how many there must be
     * @param most how many there may be
     */
    record ListOf(Schema item, int least, int most) implements Schema {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.list(this);
        }
    }

    /**
     * A mapping with fixed keys.
     *
     * @param name what such a mapping is called, in kebab case
     * @param fields its keys, in the order to write them
     * @param others what further keys hold; empty when no others are allowed
     */
    record Fields(String name, List<FieldSchema> fields, Optional<Schema> others)
            implements Schema {
        /** Keeps its own copy. */
        public Fields {
            fields = List.copyOf(fields);
        }

        /** A mapping with these keys and no others. */
        public Fields(String name, List<FieldSchema> fields) {
            this(name, fields, Optional.empty());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.fields(this);
        }
    }

    /**
     * One key of a mapping.
     *
     * @param key the key
     * @param description the name of the key's description in the texts
     * @param required whether it must be there
     * @param value what its value is
     */
    record FieldSchema(String key, String description, boolean required, Schema value) {}

    /**
     * A mapping with free keys.
     *
     * @param keyPattern a regular expression (ECMA 262) that each key must match as a whole
     * @param value what each value is
     */
    record Keyed(String keyPattern, Schema value) implements Schema {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.keyed(this);
        }
    }

    /**
     * One of several forms.
     *
     * @param forms the forms allowed
     */
    record Either(List<Schema> forms) implements Schema {
        /** Keeps its own copy. */
        public Either {
            forms = List.copyOf(forms);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.either(this);
        }
    }
}
