package org.liangbang.campaign.review;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liangbang.model.format.Field;
import org.liangbang.model.format.RecordFormat;
import org.liangbang.model.format.ValueFormat;
import org.liangbang.model.format.Values;
import org.liangbang.source.Located;
import org.liangbang.source.Span;

/**
 * What one unit filed for a period, and what was found.
 *
 * @param unit the unit
 * @param filed the day it was filed
 * @param self what the unit gave itself, by item; empty when it did not
 * @param assessed what somebody else gave it, when that was done
 * @param opinions what people said
 * @param problems what is wrong, in the order written
 * @param remedies what is done about it, in the order written
 * @param note a sentence for readers
 * @param span where it is written
 */
public record Sheet(
        Located<String> unit,
        Located<LocalDate> filed,
        Map<Located<String>, Mark> self,
        Optional<Assessment> assessed,
        Optional<Located<String>> opinions,
        List<Located<String>> problems,
        List<Located<String>> remedies,
        Optional<Located<String>> note,
        Span span) {
    private static final Field<Located<String>> UNIT =
            Field.required("unit", Values.id().located());
    private static final Field<Located<LocalDate>> FILED =
            Field.required("filed", Values.date().located());
    private static final Field<Map<Located<String>, Mark>> SELF =
            Field.defaulted("self", Values.keyed(Mark.FORMAT), Collections.emptySortedMap());
    private static final Field<Optional<Assessment>> ASSESSED =
            Field.optional("assessed", Assessment.FORMAT);
    private static final Field<Optional<Located<String>>> OPINIONS =
            Field.optional("opinions", Values.text().located());
    private static final Field<List<Located<String>>> PROBLEMS =
            Field.list("problems", Values.text().located());
    private static final Field<List<Located<String>>> REMEDIES =
            Field.list("remedies", Values.text().located());
    private static final Field<Optional<Located<String>>> NOTE =
            Field.optional("note", Values.text().located());

    static final ValueFormat<Sheet> FORMAT =
            RecordFormat.of(
                    "review-sheet",
                    List.of(UNIT, FILED, SELF, ASSESSED, OPINIONS, PROBLEMS, REMEDIES, NOTE),
                    read ->
                            new Sheet(
                                    read.get(UNIT),
                                    read.get(FILED),
                                    read.get(SELF),
                                    read.get(ASSESSED),
                                    read.get(OPINIONS),
                                    read.get(PROBLEMS),
                                    read.get(REMEDIES),
                                    read.get(NOTE),
                                    read.span()));

    /** Keeps its own copies. */
    public Sheet {
        self = Collections.unmodifiableMap(new LinkedHashMap<>(self));
        problems = List.copyOf(problems);
        remedies = List.copyOf(remedies);
    }

    /** The assessment, when it was known on a day. */
    public Optional<Assessment> assessedBy(LocalDate day) {
        return assessed.filter(each -> !each.date().value().isAfter(day));
    }

    /**
     * What somebody other than the unit gave it.
     *
     * @param date the day
     * @param by the post that assessed
     * @param marks by item
     * @param span where it is written
     */
    public record Assessment(
            Located<LocalDate> date,
            Located<String> by,
            Map<Located<String>, Mark> marks,
            Span span) {
        private static final Field<Located<LocalDate>> DATE =
                Field.required("date", Values.date().located());
        private static final Field<Located<String>> BY =
                Field.required("by", Values.id().located());
        private static final Field<Map<Located<String>, Mark>> MARKS =
                Field.required("marks", Values.keyed(Mark.FORMAT));

        static final ValueFormat<Assessment> FORMAT =
                RecordFormat.of(
                        "assessment",
                        List.of(DATE, BY, MARKS),
                        read ->
                                new Assessment(
                                        read.get(DATE),
                                        read.get(BY),
                                        read.get(MARKS),
                                        read.span()));

        /** Keeps its own copy. */
        public Assessment {
            marks = Collections.unmodifiableMap(new LinkedHashMap<>(marks));
        }
    }
}
