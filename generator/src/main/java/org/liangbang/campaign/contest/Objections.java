package org.liangbang.campaign.contest;

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
 * The days in which results may be objected to, and what was said.
 *
 * @param until the last day
 * @param to the post that takes objections
 * @param received what was received, in the order written
 * @param span where it is written
 */
public record Objections(
        Located<LocalDate> until, Located<String> to, List<Objection> received, Span span) {
    private static final Field<Located<LocalDate>> UNTIL =
            Field.required("until", Values.date().located());
    private static final Field<Located<String>> TO = Field.required("to", Values.id().located());
    private static final Field<List<Objection>> RECEIVED = Field.list("received", Objection.FORMAT);

    static final ValueFormat<Objections> FORMAT =
            RecordFormat.of(
                    "objections",
                    List.of(UNTIL, TO, RECEIVED),
                    read ->
                            new Objections(
                                    read.get(UNTIL),
                                    read.get(TO),
                                    read.get(RECEIVED),
                                    read.span()));

    /** Keeps its own copy. */
    public Objections {
        received = List.copyOf(received);
    }

    /**
     * One objection.
     *
     * @param date when it was received
     * @param from who objects, by role
     * @param about the unit whose result is objected to
     * @param text what is said
     * @param answer what was answered
     * @param answered when it was answered
     * @param span where it is written
     */
    public record Objection(
            Located<LocalDate> date,
            Located<String> from,
            Located<String> about,
            Located<String> text,
            Optional<Located<String>> answer,
            Optional<Located<LocalDate>> answered,
            Span span) {
        private static final Field<Located<LocalDate>> DATE =
                Field.required("date", Values.date().located());
        private static final Field<Located<String>> FROM =
                Field.required("from", Values.text().located());
        private static final Field<Located<String>> ABOUT =
                Field.required("about", Values.id().located());
        private static final Field<Located<String>> TEXT =
                Field.required("text", Values.text().located());
        private static final Field<Optional<Located<String>>> ANSWER =
                Field.optional("answer", Values.text().located());
        private static final Field<Optional<Located<LocalDate>>> ANSWERED =
                Field.optional("answered", Values.date().located());

        static final ValueFormat<Objection> FORMAT =
                RecordFormat.of(
                        "objection",
                        List.of(DATE, FROM, ABOUT, TEXT, ANSWER, ANSWERED),
                        read ->
                                new Objection(
                                        read.get(DATE),
                                        read.get(FROM),
                                        read.get(ABOUT),
                                        read.get(TEXT),
                                        read.get(ANSWER),
                                        read.get(ANSWERED),
                                        read.span()));

        /** Whether it had been received by a day. */
        boolean isReceivedBy(LocalDate day) {
            return !date.value().isAfter(day);
        }

        /** Whether it had been answered by a day. */
        boolean isAnsweredBy(LocalDate day) {
            return answered.isPresent() && !answered.get().value().isAfter(day);
        }
    }
}
