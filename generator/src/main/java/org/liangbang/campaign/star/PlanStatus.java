package org.liangbang.campaign.star;

import java.time.LocalDate;
import java.util.List;
import org.liangbang.source.Located;

/**
 * A star plan against what came of it on a day.
 *
 * @param plan the plan
 * @param state how far it has come
 * @param judgedOn the day it was judged by: the last day of the plan, or an earlier day
 * @param reached the stars aimed at that were held on that day, in the order aimed at
 * @param asOf the day
 */
public record PlanStatus(
        StarPlan plan,
        PlanState state,
        LocalDate judgedOn,
        List<Located<String>> reached,
        LocalDate asOf) {
    /** Keeps its own copy. */
    public PlanStatus {
        reached = List.copyOf(reached);
    }

    /**
     * A plan that is known on a day.
     *
     * @param awards all awards of the unit
     */
    static PlanStatus of(StarPlan plan, List<StarAward> awards, LocalDate asOf) {
        LocalDate due = plan.due().value();
        LocalDate day = asOf.isAfter(due) ? due : asOf;
        List<Located<String>> reached =
                plan.aimed().stream().filter(star -> isHeld(star.value(), awards, day)).toList();
        return new PlanStatus(plan, state(plan, reached.size(), asOf), day, reached, asOf);
    }

    private static boolean isHeld(String star, List<StarAward> awards, LocalDate day) {
        return awards.stream()
                .anyMatch(
                        award ->
                                award.star().value().equals(star) && award.heldOn(day).isPresent());
    }

    private static PlanState state(StarPlan plan, int reached, LocalDate asOf) {
        if (reached == plan.aimed().size()) {
            return PlanState.REACHED;
        }
        if (asOf.isAfter(plan.due().value())) {
            return PlanState.MISSED;
        }
        boolean agreed =
                plan.agreed().filter(seen -> !seen.date().value().isAfter(asOf)).isPresent();
        return agreed ? PlanState.AGREED : PlanState.DRAFTED;
    }

    /** The steps whose last day has passed and that are not done. */
    public List<PlanStep> lateSteps() {
        return plan.steps().stream()
                .filter(step -> step.due().value().isBefore(asOf) && !isDone(step))
                .toList();
    }

    /** Whether a step was done by the day. */
    public boolean isDone(PlanStep step) {
        return step.done().filter(day -> !day.value().isAfter(asOf)).isPresent();
    }
}
