package org.liangbang.campaign.contest;

import java.util.List;
import java.util.function.Consumer;
import org.liangbang.check.Register;
import org.liangbang.check.Rule;
import org.liangbang.check.UnknownId;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.source.Located;

/** Objections come after the contest, speak of a unit on the stage, and answers have a day. */
final class ObjectionRule implements Rule {
    @Override
    public void check(Register content, Consumer<Diagnostic> report) {
        for (Contest contest : content.all(Contest.TYPE)) {
            contest.objections()
                    .ifPresent(
                            objections -> {
                                checkUntil(contest, objections, report);
                                objections
                                        .received()
                                        .forEach(each -> checkOne(contest, each, report));
                            });
        }
    }

    private static void checkUntil(
            Contest contest, Objections objections, Consumer<Diagnostic> report) {
        if (objections.until().value().isBefore(contest.held().value())) {
            report.accept(
                    Diagnostic.error("contest.objections-early", objections.until().span())
                            .related("held", contest.held().span()));
        }
    }

    private static void checkOne(
            Contest contest, Objections.Objection objection, Consumer<Diagnostic> report) {
        List<String> units = contest.entries().stream().map(entry -> entry.unit().value()).toList();
        if (!units.contains(objection.about().value())) {
            report.accept(UnknownId.error("contest.objection-unit", objection.about(), units));
        }
        if (objection.date().value().isBefore(contest.held().value())) {
            report.accept(
                    Diagnostic.error("contest.objection-early", objection.date().span())
                            .related("held", contest.held().span()));
        }
        checkAnswer(objection, report);
    }

    private static void checkAnswer(Objections.Objection objection, Consumer<Diagnostic> report) {
        if (objection.answer().isPresent() != objection.answered().isPresent()) {
            report.accept(
                    Diagnostic.error(
                            "contest.answer-half",
                            objection
                                    .answer()
                                    .map(Located::span)
                                    .orElseGet(() -> objection.answered().orElseThrow().span())));
        }
        objection
                .answered()
                .filter(day -> day.value().isBefore(objection.date().value()))
                .ifPresent(
                        day ->
                                report.accept(
                                        Diagnostic.error("contest.answer-early", day.span())
                                                .related("received", objection.date().span())));
    }
}
