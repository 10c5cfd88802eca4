package org.liangbang.campaign.star;

import java.util.ArrayList;
import java.util.List;
import org.liangbang.campaign.star.StarFigures.OfUnit;
import org.liangbang.compute.Explanation;
import org.liangbang.source.Located;
import org.liangbang.source.Span;

/** How the figures of a unit and of a star came about. */
final class StarExplanation {
    private StarExplanation() {}

    /** The steps to a figure of a unit. */
    static Explanation of(String campaign, UnitStanding unit, OfUnit what) {
        String printed = StarFigures.printed(unit, what);
        List<Explanation> parts =
                switch (what) {
                    case HELD -> unit.held().stream().map(StarExplanation::held).toList();
                    case DONE -> byStar(campaign, unit);
                    case CHECKED ->
                            unit.in(TaskState.CHECKED).stream().map(StarExplanation::task).toList();
                    case OVERDUE -> unit.overdue().stream().map(StarExplanation::overdue).toList();
                    case AIMED -> aimed(unit);
                    case REACHED -> reached(unit);
                    case LOST -> unit.lost().stream().map(award -> lost(award, unit)).toList();
                };
        return Explanation.of("star.step." + what.figure(), unit.unit().name().value())
                .gives("", printed)
                .from(parts)
                .at(parts.isEmpty() ? List.of(unit.place()) : List.of());
    }

    /** A star held, with the lines that say so. */
    static Explanation held(Holding holding) {
        return Explanation.of(
                        "star.step.star",
                        holding.star().name().value(),
                        holding.grant().document().value())
                .gives("", holding.grant().date().value() + " – " + holding.grant().until().value())
                .at(List.of(holding.grant().span()));
    }

    private static List<Explanation> byStar(String campaign, UnitStanding unit) {
        List<Explanation> parts = new ArrayList<>();
        for (Star star : unit.standard().stars()) {
            String id = star.id().value();
            List<TaskStatus> tasks = unit.tasks(id);
            parts.add(
                    Explanation.of("star.step.of-star", star.name().value())
                            .gives("", StarFigures.of(UnitStanding.done(tasks), tasks.size()))
                            .explainedBy(StarFigures.done(campaign, unit.id(), id)));
        }
        return parts;
    }

    /** How many tasks of a star are done: each task with its state. */
    static Explanation tasks(UnitStanding unit, Star star, List<TaskStatus> tasks) {
        return Explanation.of(
                        "star.step.done-of-star", unit.unit().name().value(), star.name().value())
                .gives("", StarFigures.of(UnitStanding.done(tasks), tasks.size()))
                .from(tasks.stream().map(StarExplanation::task).toList())
                .at(tasks.isEmpty() ? List.of(star.id().span()) : List.of());
    }

    private static Explanation task(TaskStatus status) {
        return Explanation.of(
                        "star.step.task." + status.state().word(), status.task().text().value())
                .at(status.places());
    }

    private static Explanation overdue(TaskStatus status) {
        List<Span> places = new ArrayList<>(status.places());
        status.task().due().map(Located::span).ifPresent(places::add);
        return Explanation.of("star.step.late", status.task().text().value())
                .gives("", status.task().due().map(day -> day.value().toString()).orElse(""))
                .at(places);
    }

    private static String name(UnitStanding unit, String star) {
        return unit.standard().star(star).map(found -> found.name().value()).orElse(star);
    }

    private static List<Explanation> aimed(UnitStanding unit) {
        List<Explanation> parts = new ArrayList<>();
        for (PlanStatus plan : unit.plan().stream().toList()) {
            for (Located<String> star : plan.plan().aimed()) {
                parts.add(
                        Explanation.of("star.step.aim", name(unit, star.value()))
                                .at(List.of(star.span())));
            }
        }
        return parts;
    }

    private static List<Explanation> reached(UnitStanding unit) {
        List<Explanation> parts = new ArrayList<>();
        for (PlanStatus plan : unit.plan().stream().toList()) {
            for (Located<String> star : plan.plan().aimed()) {
                boolean got = plan.reached().contains(star);
                List<Span> places = new ArrayList<>(List.of(star.span()));
                unit.heldOn(plan.judgedOn()).stream()
                        .filter(each -> each.star().id().value().equals(star.value()))
                        .forEach(each -> places.add(each.grant().span()));
                parts.add(
                        Explanation.of(
                                        got ? "star.step.got" : "star.step.not-got",
                                        name(unit, star.value()),
                                        plan.judgedOn())
                                .at(places));
            }
        }
        return parts;
    }

    private static Explanation lost(StarAward award, UnitStanding unit) {
        Verdict verdict = award.lost().orElseThrow();
        return Explanation.of(
                        "star.step.taken",
                        name(unit, award.star().value()),
                        verdict.because().value())
                .gives("", verdict.date().value().toString())
                .at(List.of(verdict.span()));
    }

    /** How many units hold a star: each of them. */
    static Explanation holders(Star star, List<UnitStanding> holders, List<UnitStanding> all) {
        List<Explanation> parts = new ArrayList<>();
        for (UnitStanding unit : holders) {
            unit.held(star.id().value())
                    .ifPresent(
                            holding ->
                                    parts.add(
                                            Explanation.of(
                                                            "star.step.holder",
                                                            unit.unit().name().value())
                                                    .at(List.of(holding.grant().span()))));
        }
        return Explanation.of("star.step.holders", star.name().value())
                .gives("", holders.size() + "")
                .from(parts)
                .at(parts.isEmpty() ? all.stream().map(UnitStanding::place).toList() : List.of());
    }

    /** How many units have done a task: each of them. */
    static Explanation doers(StarTask task, List<UnitStanding> doers, int asked) {
        List<Explanation> parts = new ArrayList<>();
        for (UnitStanding unit : doers) {
            unit.tasks().stream()
                    .filter(status -> status.task().equals(task))
                    .forEach(
                            status ->
                                    parts.add(
                                            Explanation.of(
                                                            "star.step.holder",
                                                            unit.unit().name().value())
                                                    .at(status.places())));
        }
        return Explanation.of("star.step.doers", task.text().value())
                .gives("", StarFigures.of(doers.size(), asked))
                .from(parts)
                .at(parts.isEmpty() ? List.of(task.id().span()) : List.of());
    }

    /** How many plans stand so: each of them. */
    static Explanation plans(List<UnitStanding> those, List<UnitStanding> all, PlanState state) {
        List<Explanation> parts = new ArrayList<>();
        for (UnitStanding unit : those) {
            unit.plan()
                    .ifPresent(
                            plan ->
                                    parts.add(
                                            Explanation.of(
                                                            "star.step.holder",
                                                            unit.unit().name().value())
                                                    .at(List.of(plan.plan().due().span()))));
        }
        return Explanation.of("star.step.plans-" + state.word())
                .gives("", those.size() + "")
                .from(parts)
                .at(parts.isEmpty() ? all.stream().map(UnitStanding::place).toList() : List.of());
    }

    /** How many units have a plan: each plan. */
    static Explanation planned(List<UnitStanding> planned, List<UnitStanding> all) {
        List<Explanation> parts = new ArrayList<>();
        for (UnitStanding unit : planned) {
            unit.plan()
                    .ifPresent(
                            plan ->
                                    parts.add(
                                            Explanation.of(
                                                            "star.step.holder",
                                                            unit.unit().name().value())
                                                    .at(List.of(plan.plan().drafted().span()))));
        }
        return Explanation.of("star.step.planned")
                .gives("", StarFigures.of(planned.size(), all.size()))
                .from(parts)
                .at(parts.isEmpty() ? all.stream().map(UnitStanding::place).toList() : List.of());
    }

    /** For how many stars a post is in charge: unit by unit, with the lines that say so. */
    static Explanation charged(List<UnitStanding> units) {
        List<Explanation> parts = new ArrayList<>();
        int charged = 0;
        int all = 0;
        for (UnitStanding unit : units) {
            int stars = unit.standard().stars().size();
            int here = stars - unit.uncharged().size();
            charged += here;
            all += stars;
            List<Span> places = new ArrayList<>();
            unit.file()
                    .ifPresent(
                            of -> of.inCharge().values().forEach(each -> places.add(each.span())));
            parts.add(
                    Explanation.of("star.step.unit", unit.unit().name().value())
                            .gives("", StarFigures.of(here, stars))
                            .at(places.isEmpty() ? List.of(unit.place()) : places));
        }
        return Explanation.of("star.step.charged")
                .gives("", StarFigures.of(charged, all))
                .from(parts);
    }
}
