package org.liangbang.campaign.star;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liangbang.model.Unit;
import org.liangbang.source.Located;
import org.liangbang.source.Span;

/** A unit that takes part, as it stands on a day: its tasks, its stars and its plan. Immutable. */
public final class UnitStanding {
    private final StarStandard standard;
    private final Unit unit;
    private final Optional<UnitStars> file;
    private final LocalDate asOf;
    private final List<TaskStatus> tasks;
    private final Map<String, List<TaskStatus>> byStar = new LinkedHashMap<>();
    private final List<Holding> held;
    private final Optional<PlanStatus> plan;

    /**
     * A unit on a day.
     *
     * @param file what it did; none when nothing is written
     */
    UnitStanding(StarStandard standard, Unit unit, Optional<UnitStars> file, LocalDate asOf) {
        this.standard = standard;
        this.unit = unit;
        this.file = file;
        this.asOf = asOf;
        this.tasks = tasks(standard, unit, file, asOf);
        standard.starIds().forEach(star -> byStar.put(star, new ArrayList<>()));
        for (TaskStatus task : tasks) {
            byStar.computeIfAbsent(task.task().star().value(), none -> new ArrayList<>()).add(task);
        }
        this.held = heldOn(asOf);
        this.plan =
                file.flatMap(UnitStars::plan)
                        .filter(each -> !each.drafted().value().isAfter(asOf))
                        .map(each -> PlanStatus.of(each, awards(), asOf));
    }

    private static List<TaskStatus> tasks(
            StarStandard standard, Unit unit, Optional<UnitStars> file, LocalDate asOf) {
        Map<String, List<TaskEntry>> lives = new LinkedHashMap<>();
        file.ifPresent(
                of -> of.tasks().forEach((task, entries) -> lives.put(task.value(), entries)));
        return unit.track().map(standard::tasksOf).orElse(List.of()).stream()
                .map(
                        task ->
                                TaskStatus.of(
                                        task,
                                        lives.getOrDefault(task.id().value(), List.of()),
                                        asOf))
                .toList();
    }

    /** The standard. */
    public StarStandard standard() {
        return standard;
    }

    /** The unit. */
    public Unit unit() {
        return unit;
    }

    /** The unit's id. */
    public String id() {
        return unit.id().value();
    }

    /** What it did, as written. */
    public Optional<UnitStars> file() {
        return file;
    }

    /** The day. */
    public LocalDate asOf() {
        return asOf;
    }

    /** Its tasks, in the order of the standard. */
    public List<TaskStatus> tasks() {
        return tasks;
    }

    /** Its tasks for a star, in the order of the standard. */
    public List<TaskStatus> tasks(String star) {
        return List.copyOf(byStar.getOrDefault(star, List.of()));
    }

    /** How many of some tasks are done, checked or not. */
    public static int done(List<TaskStatus> some) {
        return (int) some.stream().filter(task -> task.state().isDone()).count();
    }

    /** The tasks in a state. */
    public List<TaskStatus> in(TaskState state) {
        return tasks.stream().filter(task -> task.state() == state).toList();
    }

    /** The tasks whose last day has passed and that are not done. */
    public List<TaskStatus> overdue() {
        return tasks.stream().filter(TaskStatus::isOverdue).toList();
    }

    /** The lives of its stars, in the order written. */
    public List<StarAward> awards() {
        return file.map(UnitStars::awards).orElse(List.of());
    }

    /** The stars it holds on the day, in the order of the standard. */
    public List<Holding> held() {
        return held;
    }

    /** The stars it holds on another day that is not later, in the order of the standard. */
    public List<Holding> heldOn(LocalDate day) {
        List<Holding> holdings = new ArrayList<>();
        for (Star star : standard.stars()) {
            awards().stream()
                    .filter(award -> award.star().value().equals(star.id().value()))
                    .flatMap(
                            award ->
                                    award
                                            .heldOn(day)
                                            .map(grant -> new Holding(star, award, grant))
                                            .stream())
                    .reduce((a, b) -> b)
                    .ifPresent(holdings::add);
        }
        return List.copyOf(holdings);
    }

    /** By what it holds a star. */
    public Optional<Holding> held(String star) {
        return held.stream().filter(each -> each.star().id().value().equals(star)).findFirst();
    }

    /** The stars taken away by the day, in the order written. */
    public List<StarAward> lost() {
        return awards().stream().filter(award -> award.lostBy(asOf).isPresent()).toList();
    }

    /** The stars that ran out by the day and are not held, in the order written. */
    public List<StarAward> lapsed() {
        return awards().stream()
                .filter(award -> award.lostBy(asOf).isEmpty() && isOver(award))
                .filter(award -> held(award.star().value()).isEmpty())
                .toList();
    }

    private boolean isOver(StarAward award) {
        List<Grant> known =
                award.grants().stream()
                        .filter(grant -> !grant.date().value().isAfter(asOf))
                        .toList();
        return !known.isEmpty()
                && known.stream().allMatch(grant -> grant.until().value().isBefore(asOf));
    }

    /** Its plan against what came of it; none when there is none by the day. */
    public Optional<PlanStatus> plan() {
        return plan;
    }

    /** The post in charge of a star, as written. */
    public Optional<Located<String>> inCharge(String star) {
        return file.flatMap(of -> of.inCharge(star));
    }

    /** Where one looks for what it did not do: the beginning of its file, or the unit itself. */
    public Span place() {
        return file.map(of -> of.span().file().start()).orElseGet(() -> unit.id().span());
    }

    /** The stars for which no post is in charge, in the order of the standard. */
    public List<Star> uncharged() {
        return standard.stars().stream()
                .filter(star -> inCharge(star.id().value()).isEmpty())
                .toList();
    }
}
