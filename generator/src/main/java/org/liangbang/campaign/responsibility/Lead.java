package org.liangbang.campaign.responsibility;

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
 * That a department leads a task for some days.
 *
 * @param by the department: the id of a post or of a unit
 * @param from the first day; that of the task when nothing is said
 * @param to the last day; that of the task when nothing is said
 * @param because why it took over, when it did
 * @param span where it is written
 */
public record Lead(
        Located<String> by,
        Optional<Located<LocalDate>> from,
        Optional<Located<LocalDate>> to,
        Optional<Located<String>> because,
        Span span) {
    private static final Field<Located<String>> BY = Field.required("by", Values.id().located());
    private static final Field<Optional<Located<LocalDate>>> FROM =
            Field.optional("from", Values.date().located());
    private static final Field<Optional<Located<LocalDate>>> TO =
            Field.optional("to", Values.date().located());
    private static final Field<Optional<Located<String>>> BECAUSE =
            Field.optional("because", Values.text().located());

    static final ValueFormat<Lead> FORMAT =
            RecordFormat.of(
                    "lead",
                    List.of(BY, FROM, TO, BECAUSE),
                    read ->
                            new Lead(
                                    read.get(BY),
                                    read.get(FROM),
                                    read.get(TO),
                                    read.get(BECAUSE),
                                    read.span()));

    /** A department that leads a task for all its days. */
    static Lead always(Located<String> by) {
        return new Lead(by, Optional.empty(), Optional.empty(), Optional.empty(), by.span());
    }

    /** Its days within those of the task. */
    Turn days(Turn task) {
        return new Turn(from.orElse(task.first()), to.orElse(task.last()));
    }
}
