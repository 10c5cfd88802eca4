package org.liangbang.campaign.observation;

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
 * What was asked of everybody at the end of a visit, and what became of it.
 *
 * @param number its place among the requirements, from 1
 * @param head the few words people remember it by
 * @param text what was asked
 * @param followUp the post that sees to it
 * @param due by when something is to be reported, when it was said
 * @param reported what was reported, once it was
 * @param span where it is written
 */
public record Requirement(
        Located<Integer> number,
        Located<String> head,
        Located<String> text,
        Optional<Located<String>> followUp,
        Optional<Located<LocalDate>> due,
        Optional<Report> reported,
        Span span) {
    /**
     * What became of a requirement.
     *
     * @param date the day it was reported
     * @param text what was reported
     * @param span where it is written
     */
    public record Report(Located<LocalDate> date, Located<String> text, Span span) {
        private static final Field<Located<LocalDate>> DATE =
                Field.required("date", Values.date().located());
        private static final Field<Located<String>> TEXT =
                Field.required("text", Values.text().located());

        static final ValueFormat<Report> FORMAT =
                RecordFormat.of(
                        "visit-report",
                        List.of(DATE, TEXT),
                        read -> new Report(read.get(DATE), read.get(TEXT), read.span()));
    }

    private static final int MOST = 20;
    private static final Field<Located<Integer>> NUMBER =
            Field.required("n", Values.integer(1, MOST).located());
    private static final Field<Located<String>> HEAD =
            Field.required("head", Values.text().located());
    private static final Field<Located<String>> TEXT =
            Field.required("text", Values.text().located());
    private static final Field<Optional<Located<String>>> FOLLOW_UP =
            Field.optional("follow-up", Values.id().located());
    private static final Field<Optional<Located<LocalDate>>> DUE =
            Field.optional("due", Values.date().located());
    private static final Field<Optional<Report>> REPORTED =
            Field.optional("reported", Report.FORMAT);

    static final ValueFormat<Requirement> FORMAT =
            RecordFormat.of(
                    "visit-requirement",
                    List.of(NUMBER, HEAD, TEXT, FOLLOW_UP, DUE, REPORTED),
                    read ->
                            new Requirement(
                                    read.get(NUMBER),
                                    read.get(HEAD),
                                    read.get(TEXT),
                                    read.get(FOLLOW_UP),
                                    read.get(DUE),
                                    read.get(REPORTED),
                                    read.span()));

    /** What was reported by a day. */
    public Optional<Report> reportedBy(LocalDate day) {
        return reported.filter(each -> !each.date().value().isAfter(day));
    }
}
