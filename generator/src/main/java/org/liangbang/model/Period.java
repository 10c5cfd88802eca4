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
 * A stretch of days.
 *
 * @param from the first day
 * @param to the last day; none while there is no end in sight
 * @param span where it is written
 */
public record Period(Located<LocalDate> from, Optional<Located<LocalDate>> to, Span span) {
    private static final Field<Located<LocalDate>> FROM =
            Field.required("from", Values.date().located());
    private static final Field<Located<LocalDate>> TO =
            Field.required("to", Values.date().located());
    private static final Field<Optional<Located<LocalDate>>> TO_OR_NEVER =
            Field.optional("to", Values.date().located());

    /** A stretch with both ends. */
    public static final ValueFormat<Period> CLOSED =
            RecordFormat.of(
                    "period",
                    List.of(FROM, TO),
                    read -> new Period(read.get(FROM), Optional.of(read.get(TO)), read.span()));

    /** A stretch whose end may be left open. */
    public static final ValueFormat<Period> OPEN =
            RecordFormat.of(
                    "open-period",
                    List.of(FROM, TO_OR_NEVER),
                    read -> new Period(read.get(FROM), read.get(TO_OR_NEVER), read.span()));

    /** Whether a day lies in it; both ends do. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from.value()) && !day.isAfter(last());
    }

    /** Whether some day lies in both. */
    public boolean overlaps(Period other) {
        return !last().isBefore(other.from.value()) && !other.last().isBefore(from.value());
    }

    /** Whether it ends before it begins, and so holds no day. */
    public boolean isReversed() {
        return last().isBefore(from.value());
    }

    /** The last day, or the last day there can be. */
    public LocalDate last() {
        return to.map(Located::value).orElse(LocalDate.MAX);
    }
}
