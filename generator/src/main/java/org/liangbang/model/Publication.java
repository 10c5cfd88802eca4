package org.liangbang.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.liangbang.model.format.Field;
import org.liangbang.model.format.RecordFormat;
import org.liangbang.model.format.ValueFormat;
import org.liangbang.model.format.Values;
import org.liangbang.source.Located;
import org.liangbang.source.Span;

/**
 * What kind of paper is published and the masthead fields its kind asks for.
 *
 * @param kind which rules the masthead follows
 * @param issuer who edits and issues it
 * @param fields further masthead fields by key, in the order of {@link #FIELD_KEYS}
 * @param span where it is written
 */
public record Publication(
        Located<Kind> kind, Located<String> issuer, List<MastheadField> fields, Span span) {
    /** The kinds of publication, which differ in what a masthead must and must not say. */
    public enum Kind {
        /** A bulletin of an office: no serial number, not called a newspaper. */
        BULLETIN,
        /** Internal material with a printing permit. */
        INTERNAL,
        /** A page of a newspaper with a serial number. */
        NEWSPAPER
    }

    /**
     * One field of the masthead.
     *
     * @param key its key
     * @param value its value
     */
    public record MastheadField(String key, Located<String> value) {}

    /** The keys of all fields that some kind of publication asks for. */
    public static final List<String> FIELD_KEYS =
            List.of(
                    "permit-number",
                    "recipients",
                    "print-run",
                    "cn-number",
                    "organiser",
                    "publisher",
                    "address",
                    "printer",
                    "price");

    private static final Field<Located<Kind>> KIND =
            Field.required("kind", Values.choice(Kind.class).located());
    private static final Field<Located<String>> ISSUER =
            Field.required("issuer", Values.text().located());
    private static final List<Field<Optional<Located<String>>>> FIELDS =
            FIELD_KEYS.stream().map(key -> Field.optional(key, Values.text().located())).toList();

    static final ValueFormat<Publication> FORMAT =
            RecordFormat.of(
                    "publication",
                    Stream.concat(Stream.<Field<?>>of(KIND, ISSUER), FIELDS.stream()).toList(),
                    read ->
                            new Publication(
                                    read.get(KIND),
                                    read.get(ISSUER),
                                    FIELDS.stream()
                                            .flatMap(
                                                    field ->
                                                            read.get(field).stream()
                                                                    .map(
                                                                            value ->
                                                                                    new MastheadField(
                                                                                            field
                                                                                                    .key(),
                                                                                            value)))
                                            .toList(),
                                    read.span()));

    /** Keeps its own copy. */
    public Publication {
        fields = List.copyOf(fields);
    }

    /** The value of a further field, if it was given. */
    public Optional<Located<String>> field(String key) {
        return fields.stream()
                .filter(field -> field.key().equals(key))
                .map(MastheadField::value)
                .findFirst();
    }
}
