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
 * A unit's plan: which stars it holds, which it aims at, and how.
 *
 * @param drafted when it was drafted
 * @param agreed that it was agreed to, and by whom
 * @param held the stars held on the day it was drafted
 * @param aimed the stars to be held on the last day of the plan, those kept and those won
 * @param gaps what is wanting, in the order written
 * @param steps how it is to be mended, in the order written
 * @param due the last day of the plan
 * @param remark what readers should know of how it went, when there is something
 * @param span where it is written
 */
public record StarPlan(
        Located<LocalDate> drafted,
        Optional<Approval> agreed,
        List<Located<String>> held,
        List<Located<String>> aimed,
        List<Located<String>> gaps,
        List<PlanStep> steps,
        Located<LocalDate> due,
        Optional<Located<String>> remark,
        Span span) {
    private static final int MOST = 9;
    private static final Field<Located<LocalDate>> DRAFTED =
            Field.required("drafted", Values.date().located());
    private static final Field<Optional<Approval>> AGREED =
            Field.optional("agreed", Approval.FORMAT);
    private static final Field<List<Located<String>>> HELD =
            Field.list("held", Values.id().located());
    private static final Field<List<Located<String>>> AIMED =
            Field.required("aimed", Values.listOf(Values.id().located(), 1, MOST));
    private static final Field<List<Located<String>>> GAPS =
            Field.list("gaps", Values.text().located());
    private static final Field<List<PlanStep>> STEPS = Field.list("steps", PlanStep.FORMAT);
    private static final Field<Located<LocalDate>> DUE =
            Field.required("due", Values.date().located());
    private static final Field<Optional<Located<String>>> REMARK =
            Field.optional("remark", Values.text().located());

    static final ValueFormat<StarPlan> FORMAT =
            RecordFormat.of(
                    "star-plan",
                    List.of(DRAFTED, AGREED, HELD, AIMED, GAPS, STEPS, DUE, REMARK),
                    read ->
                            new StarPlan(
                                    read.get(DRAFTED),
                                    read.get(AGREED),
                                    read.get(HELD),
                                    read.get(AIMED),
                                    read.get(GAPS),
                                    read.get(STEPS),
                                    read.get(DUE),
                                    read.get(REMARK),
                                    read.span()));

    /** Keeps its own copies. */
    public StarPlan {
        held = List.copyOf(held);
        aimed = List.copyOf(aimed);
        gaps = List.copyOf(gaps);
        steps = List.copyOf(steps);
    }
}
