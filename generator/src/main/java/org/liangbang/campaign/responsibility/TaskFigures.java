package org.liangbang.campaign.responsibility;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.liangbang.address.FigureId;
import org.liangbang.compute.Explanation;
import org.liangbang.compute.Figure;

/** The figures about the tasks of a campaign: in all, by department, and how much is covered. */
final class TaskFigures {
    private final CampaignTasks tasks;
    private final TaskExplanation why;
    private final List<Figure> figures = new ArrayList<>();

    private TaskFigures(CampaignTasks tasks) {
        this.tasks = tasks;
        this.why = new TaskExplanation(tasks);
    }

    /** All figures of a campaign: the whole, then department by department, then the scopes. */
    static List<Figure> of(CampaignTasks tasks) {
        TaskFigures made = new TaskFigures(tasks);
        made.addWhole();
        tasks.departments().values().forEach(made::add);
        tasks.covers().forEach(made::add);
        return made.figures;
    }

    /** The id of a figure about all tasks: {@code all}, {@code open}, {@code late} and so on. */
    static FigureId whole(String campaign, String figure) {
        return FigureId.of(campaign, "responsibility", "tasks", figure);
    }

    /**
     * The id of a figure of a department: {@code led}, {@code open}, {@code late}, {@code joined}.
     */
    static FigureId of(String campaign, String department, String figure) {
        return FigureId.of(campaign, "responsibility", "by", department, figure);
    }

    /** The id of the figure that says how much of a scope has a lead. */
    static FigureId covered(String campaign, Cover cover) {
        return FigureId.of(campaign, "responsibility", "scope", cover.matters().key(), "led");
    }

    private void addWhole() {
        List<TaskStatus> all = tasks.tasks();
        whole("all", each -> true);
        whole("open", TaskStatus::isOpen);
        whole("late", TaskStatus::isLate);
        String done = of(tasks.dated(), each -> each.doneOn().isPresent());
        add(whole(tasks.id(), "done"), "done", done, why::done);
        add(
                whole(tasks.id(), "contacts"),
                "contacts",
                of(all, TaskStatus::hasContact),
                why::contacts);
    }

    private void whole(String name, Predicate<TaskStatus> counted) {
        add(
                whole(tasks.id(), name),
                name,
                number(tasks.tasks(), counted),
                () -> why.whole(name, counted));
    }

    private static String number(List<TaskStatus> some, Predicate<TaskStatus> counted) {
        return Long.toString(some.stream().filter(counted).count());
    }

    /** How many of some tasks count, of how many. */
    static String of(List<TaskStatus> some, Predicate<TaskStatus> counted) {
        return number(some, counted) + "/" + some.size();
    }

    private void add(DepartmentTasks department) {
        String led = Integer.toString(department.led().size());
        String joined = Integer.toString(department.joined().size());
        add(id(department, "led"), "led", led, () -> why.role(department, "led", true));
        led(department, "open", TaskStatus::isOpen);
        led(department, "late", TaskStatus::isLate);
        add(
                id(department, "joined"),
                "joined",
                joined,
                () -> why.role(department, "joined", false));
    }

    private void led(DepartmentTasks department, String name, Predicate<TaskStatus> counted) {
        add(
                id(department, name),
                name,
                number(department.led(), counted),
                () -> why.led(department, name, counted));
    }

    private FigureId id(DepartmentTasks department, String name) {
        return of(tasks.id(), department.department().id(), name);
    }

    private void add(Cover cover) {
        List<Matter> matters = cover.matters(tasks.asOf());
        long led = matters.stream().filter(each -> cover.of(each).isPresent()).count();
        add(
                covered(tasks.id(), cover),
                "covered",
                led + "/" + matters.size(),
                () -> why.covered(cover, matters));
    }

    private void add(FigureId id, String name, String printed, Supplier<Explanation> reason) {
        figures.add(new Figure(id, "responsibility.figure." + name, printed, reason));
    }
}
