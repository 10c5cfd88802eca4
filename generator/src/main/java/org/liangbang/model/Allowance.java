package org.liangbang.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.liangbang.model.format.Field;
import org.liangbang.model.format.RecordFormat;
import org.liangbang.model.format.ValueFormat;
import org.liangbang.model.format.Values;
import org.liangbang.source.Located;
import org.liangbang.source.Span;

/**
 * A permission to publish a value that looks private.
 *
 * @param text the value, exactly
 * @param file the only file it may stand in; any file when empty
 * @param reason why it may be published
 * @param approvedBy the post that decided so
 * @param until the last day it counts; without end when empty
 * @param span where it is written
 */
public record Allowance(
        Located<String> text,
        Optional<Located<String>> file,
        Located<String> reason,
        Located<String> approvedBy,
        Optional<Located<LocalDate>> until,
        Span span) {
    /** The kind of record in {@link Content}. */
    public static final RecordType<Allowance> TYPE = new RecordType<>("privacy", Allowance.class);

    private static final Field<Located<String>> TEXT =
            Field.required("text", Values.text().located());
    private static final Field<Optional<Located<String>>> FILE =
            Field.optional("file", Values.text().located());
    private static final Field<Located<String>> REASON =
            Field.required("reason", Values.text().located());
    private static final Field<Located<String>> APPROVED_BY =
            Field.required("approved-by", Values.id().located());
    private static final Field<Optional<Located<LocalDate>>> UNTIL =
            Field.optional("until", Values.date().located());

    private static final ValueFormat<Allowance> FORMAT =
            RecordFormat.of(
                    "allowance",
                    List.of(TEXT, FILE, REASON, APPROVED_BY, UNTIL),
                    read ->
                            new Allowance(
                                    read.get(TEXT),
                                    read.get(FILE),
                                    read.get(REASON),
                                    read.get(APPROVED_BY),
                                    read.get(UNTIL),
                                    read.span()));

    /** Where permissions are written. */
    public static final RecordSource<Allowance> SOURCE =
            RecordSource.data(
                    TYPE, "privacy.yaml", Values.listOf(FORMAT), (place, allowances) -> allowances);
}
