package org.liangbang.campaign.star;

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
 * One entry in the life of a task in a unit: work on it, evidence that it is done, or a check.
 *
 * @param date when
 * @param note what was done or found
 * @param evidence what shows that it is done
 * @param by the post that checked
 * @param passed what the check gave
 * @param span where it is written
 */
public record TaskEntry(
        Located<LocalDate> date,
        Optional<Located<String>> note,
        Optional<Located<String>> evidence,
        Optional<Located<String>> by,
        Optional<Located<Boolean>> passed,
        Span span) {
    private static final Field<Located<LocalDate>> DATE =
            Field.required("date", Values.date().located());
    private static final Field<Optional<Located<String>>> NOTE =
            Field.optional("note", Values.text().located());
    private static final Field<Optional<Located<String>>> EVIDENCE =
            Field.optional("evidence", Values.text().located());
    private static final Field<Optional<Located<String>>> BY =
            Field.optional("by", Values.id().located());
    private static final Field<Optional<Located<Boolean>>> PASSED =
            Field.optional("passed", Values.flag().located());

    static final ValueFormat<TaskEntry> FORMAT =
            RecordFormat.of(
                    "task-entry",
                    List.of(DATE, NOTE, EVIDENCE, BY, PASSED),
                    read ->
                            new TaskEntry(
                                    read.get(DATE),
                                    read.get(NOTE),
                                    read.get(EVIDENCE),
                                    read.get(BY),
                                    read.get(PASSED),
                                    read.span()));
}
