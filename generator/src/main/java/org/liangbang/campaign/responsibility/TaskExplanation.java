package org.liangbang.campaign.responsibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.liangbang.compute.Explanation;
import org.liangbang.source.Located;
import org.liangbang.source.Span;

/**
 * How the figures about tasks came about: every task that was looked at, counted or not, with the
 * line that decides.
 */
final class TaskExplanation {
    private static final String STEP = "responsibility.step.";
    private static final String YES = "1";
    private static final String NO = "0";

    private final CampaignTasks tasks;

    TaskExplanation(CampaignTasks tasks) {
        this.tasks = tasks;
    }

    /** A count over all tasks of the campaign, by how they stand. */
    Explanation whole(String name, Predicate<TaskStatus> counted) {
        return sum(name, states(tasks.tasks(), counted));
    }

    /** How many of the tasks with a deadline are done. */
    Explanation done() {
        List<TaskStatus> dated = tasks.dated();
        Predicate<TaskStatus> done = each -> each.doneOn().isPresent();
        List<Explanation> steps = states(dated.isEmpty() ? tasks.tasks() : dated, done);
        return Explanation.of(STEP + "done").gives("", TaskFigures.of(dated, done)).from(steps);
    }

    /** How many tasks have somebody to ask. */
    Explanation contacts() {
        List<Explanation> steps = new ArrayList<>();
        for (TaskStatus each : tasks.tasks()) {
            boolean with = each.hasContact();
            List<Span> places =
                    with
                            ? each.task().contacts().stream().map(Located::span).toList()
                            : List.of(each.task().id().span());
            steps.add(
                    Explanation.of(STEP + "task", each.text())
                            .gives("", with ? YES : NO)
                            .at(places));
        }
        return Explanation.of(STEP + "contacts")
                .gives("", TaskFigures.of(tasks.tasks(), TaskStatus::hasContact))
                .from(steps);
    }

    /** How many tasks a department leads, or joins in: all it has to do with are looked at. */
    Explanation role(DepartmentTasks of, String name, boolean leading) {
        List<Explanation> steps = new ArrayList<>();
        for (TaskStatus each : of.led()) {
            steps.add(role("led", each, each.lead().by().span(), leading));
        }
        for (TaskStatus each : of.joined()) {
            steps.add(role("joined", each, joining(each, of.department().id()), !leading));
        }
        return sum(name, steps);
    }

    /** How many of the tasks a department leads stand in some way. */
    Explanation led(DepartmentTasks of, String name, Predicate<TaskStatus> counted) {
        List<Explanation> steps = states(of.led(), counted);
        if (steps.isEmpty()) {
            of.joined()
                    .forEach(
                            each ->
                                    steps.add(
                                            role(
                                                    "joined",
                                                    each,
                                                    joining(each, of.department().id()),
                                                    false)));
        }
        return sum(name, steps);
    }

    private static Span joining(TaskStatus each, String department) {
        return each.task().joins().stream()
                .filter(join -> join.value().equals(department))
                .map(Located::span)
                .findFirst()
                .orElse(each.task().id().span());
    }

    private static Explanation role(String role, TaskStatus each, Span place, boolean counted) {
        return Explanation.of(STEP + "task-" + role, each.text())
                .gives("", counted ? YES : NO)
                .at(List.of(place));
    }

    /** How much of a scope has a lead. */
    Explanation covered(Cover cover, List<Matter> matters) {
        List<Explanation> steps = new ArrayList<>();
        int led = 0;
        for (Matter each : matters) {
            Optional<Cover.Covered> by = cover.of(each);
            led += by.isPresent() ? 1 : 0;
            steps.add(
                    by.map(
                                    found ->
                                            Explanation.of(
                                                            STEP + "matter-led",
                                                            each.name(),
                                                            found.task().text())
                                                    .gives("", YES)
                                                    .at(List.of(found.place().span())))
                            .orElseGet(
                                    () ->
                                            Explanation.of(STEP + "matter-bare", each.name())
                                                    .gives("", NO)
                                                    .at(List.of(each.id().span()))));
        }
        if (matters.isEmpty()) {
            steps.add(Explanation.of(STEP + "matter-none").at(List.of(cover.scope().span())));
        }
        return Explanation.of(STEP + "covered").gives("", led + "/" + matters.size()).from(steps);
    }

    /** The sum of steps that give 1 or 0. */
    private static Explanation sum(String name, List<Explanation> steps) {
        long count = steps.stream().filter(step -> step.result().equals(YES)).count();
        return Explanation.of(STEP + name).gives("", Long.toString(count)).from(steps);
    }

    private static List<Explanation> states(List<TaskStatus> some, Predicate<TaskStatus> counted) {
        List<Explanation> steps = new ArrayList<>();
        some.forEach(each -> steps.add(state(each, counted.test(each))));
        return steps;
    }

    private static Explanation state(TaskStatus each, boolean counted) {
        LocalDate last = each.days().last().value();
        LocalDate day =
                switch (each.state()) {
                    case AHEAD -> each.days().first().value();
                    case OPEN, LATE -> each.due().orElse(last);
                    case DONE -> each.doneOn().orElse(last);
                    case ENDED -> last;
                };
        boolean going = each.state() == TaskState.OPEN && each.due().isEmpty();
        return Explanation.of(
                        STEP + "state-" + (going ? "going" : each.state().word()), each.text(), day)
                .gives("", counted ? YES : NO)
                .at(List.of(each.place()));
    }
}
