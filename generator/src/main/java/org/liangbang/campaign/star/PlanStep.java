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
 * A step of a star plan.
 *
 * @param text what is to be done
 * @param due by when
 * @param done when it was
 * @param span where it is written
 */
public record PlanStep(
        Located<String> text,
        Located<LocalDate> due,
        Optional<Located<LocalDate>> done,
        Span span) {
    private static final Field<Located<String>> TEXT =
            Field.required("text", Values.text().located());
    private static final Field<Located<LocalDate>> DUE =
            Field.required("due", Values.date().located());
    private static final Field<Optional<Located<LocalDate>>> DONE =
            Field.optional("done", Values.date().located());

    static final ValueFormat<PlanStep> FORMAT =
            RecordFormat.of(
                    "plan-step",
                    List.of(TEXT, DUE, DONE),
                    read ->
                            new PlanStep(
                                    read.get(TEXT), read.get(DUE), read.get(DONE), read.span()));
}
