package org.liangbang.campaign.star;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.liangbang.check.Register;
import org.liangbang.check.Rule;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.source.Located;
import org.liangbang.source.Span;

/** A plan starts from the stars that the unit held on its day, and its days follow each other. */
final class StarPlanRule implements Rule {
    @Override
    public void check(Register content, Consumer<Diagnostic> report) {
        for (UnitStars file : content.all(UnitStars.TYPE)) {
            file.plan().ifPresent(plan -> check(plan, file, report));
        }
    }

    private static void check(StarPlan plan, UnitStars file, Consumer<Diagnostic> report) {
        new DayOrder(report).then(plan.drafted()).then(plan.agreed().map(Approval::date));
        new DayOrder(report).then(plan.drafted()).then(plan.due());
        plan.steps().forEach(step -> new DayOrder(report).then(plan.drafted()).then(step.due()));
        LocalDate day = plan.drafted().value();
        List<String> stated = plan.held().stream().map(Located::value).toList();
        for (Located<String> star : plan.held()) {
            if (file.awards().stream().noneMatch(each -> isHeld(each, star.value(), day))) {
                report.accept(
                        differs(plan, star.value(), star.span(), "claimed", Optional.empty()));
            }
        }
        for (StarAward award : file.awards()) {
            String star = award.star().value();
            if (isHeld(award, star, day) && !stated.contains(star)) {
                Span place = plan.drafted().span();
                report.accept(
                        differs(plan, star, place, "forgotten", Optional.of(award.star().span())));
            }
        }
    }

    private static boolean isHeld(StarAward award, String star, LocalDate day) {
        return award.star().value().equals(star) && award.heldOn(day).isPresent();
    }

    private static Diagnostic differs(
            StarPlan plan, String star, Span place, String how, Optional<Span> award) {
        Diagnostic found =
                Diagnostic.error("star.plan-held-differs", place)
                        .with("day", plan.drafted().value())
                        .with("claimed", how.equals("claimed") ? star : "")
                        .with("forgotten", how.equals("forgotten") ? star : "");
        return award.map(span -> found.related("award", span)).orElse(found);
    }
}
