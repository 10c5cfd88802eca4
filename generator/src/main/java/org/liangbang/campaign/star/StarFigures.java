package org.liangbang.campaign.star;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.liangbang.address.FigureId;
import org.liangbang.compute.Explanation;
import org.liangbang.compute.Figure;

/** The figures that stars publish: of each unit, of each star, and of each scope and day. */
final class StarFigures {
    /** The figures of a unit, each under its name. */
    enum OfUnit {
        /** How many stars it holds. */
        HELD("held"),
        /** How many of its tasks are done. */
        DONE("done"),
        /** How many of its tasks another found right. */
        CHECKED("checked"),
        /** How many of its tasks are past their last day. */
        OVERDUE("overdue"),
        /** How many stars it aims at. */
        AIMED("aimed"),
        /** How many of them it reached. */
        REACHED("reached"),
        /** How many stars were taken from it. */
        LOST("lost");

        private final String figure;

        OfUnit(String figure) {
            this.figure = figure;
        }

        /** The last part of the figure's id. */
        String figure() {
            return figure;
        }
    }

    /** What the figures of a campaign as a whole are filed under. */
    private static final String STARS = "stars";

    private final CampaignStars stars;
    private final List<Figure> figures = new ArrayList<>();

    StarFigures(CampaignStars stars) {
        this.stars = stars;
    }

    /** A figure of a unit. */
    static FigureId of(String campaign, String unit, OfUnit what) {
        return FigureId.of(campaign, unit, STARS, what.figure());
    }

    /** How many tasks of a star a unit has done. */
    static FigureId done(String campaign, String unit, String star) {
        return FigureId.of(campaign, unit, STARS, "done", star);
    }

    /** How many units hold a star. */
    static FigureId holders(String campaign, String star) {
        return FigureId.of(campaign, STARS, "star", star);
    }

    /** How many units have done a task. */
    static FigureId task(String campaign, String task) {
        return FigureId.of(campaign, "task-" + task, STARS, "done");
    }

    /** How many plans stand so. */
    static FigureId plans(String campaign, PlanState state) {
        return FigureId.of(campaign, STARS, "plans", state.word());
    }

    /** How many units have a plan. */
    static FigureId planned(String campaign) {
        return FigureId.of(campaign, STARS, "coverage", "plans");
    }

    /** For how many stars of units a post is in charge. */
    static FigureId charged(String campaign) {
        return FigureId.of(campaign, STARS, "coverage", "in-charge");
    }

    /** How many units below a scope hold exactly so many stars on a day. */
    static FigureId with(String campaign, String scope, String point, int count) {
        return FigureId.of(campaign, scope, STARS, point, "with-" + count);
    }

    /** The share of units below a scope that hold so many stars or more on a day. */
    static FigureId share(String campaign, String scope, String point, int count) {
        return FigureId.of(campaign, scope, STARS, point, "share-" + count);
    }

    /** How many stars are held below a scope on a day. */
    static FigureId all(String campaign, String scope, String point) {
        return FigureId.of(campaign, scope, STARS, point, "all");
    }

    /** So many of so many, as printed. */
    static String of(int some, int all) {
        return some + "/" + all;
    }

    /** How a figure of a unit is printed. */
    static String printed(UnitStanding unit, OfUnit what) {
        return switch (what) {
            case HELD -> Integer.toString(unit.held().size());
            case DONE -> of(UnitStanding.done(unit.tasks()), unit.tasks().size());
            case CHECKED -> of(unit.in(TaskState.CHECKED).size(), unit.tasks().size());
            case OVERDUE -> Integer.toString(unit.overdue().size());
            case AIMED ->
                    Integer.toString(unit.plan().map(plan -> plan.plan().aimed().size()).orElse(0));
            case REACHED ->
                    unit.plan()
                            .map(plan -> of(plan.reached().size(), plan.plan().aimed().size()))
                            .orElse("0");
            case LOST -> Integer.toString(unit.lost().size());
        };
    }

    /** All figures: unit by unit, star by star, then scope by scope. */
    List<Figure> all() {
        stars.units().forEach(this::addUnit);
        for (Star star : stars.standard().stars()) {
            List<UnitStanding> holders = stars.holders(star.id().value());
            add(
                    holders(stars.id(), star.id().value()),
                    "holders",
                    Integer.toString(holders.size()),
                    () -> StarExplanation.holders(star, holders, stars.units()));
        }
        stars.standard().tasks().forEach(this::addTask);
        for (PlanState state : PlanState.values()) {
            List<UnitStanding> those = stars.planned(state);
            add(
                    plans(stars.id(), state),
                    "plans-" + state.word(),
                    Integer.toString(those.size()),
                    () -> StarExplanation.plans(those, stars.units(), state));
        }
        addCoverage();
        for (String scope : stars.scopes()) {
            stars.points().forEach(point -> addScope(scope, point));
        }
        return figures;
    }

    private void addUnit(UnitStanding unit) {
        for (OfUnit what : OfUnit.values()) {
            boolean planned = what == OfUnit.AIMED || what == OfUnit.REACHED;
            if (!planned || unit.plan().isPresent()) {
                add(
                        of(stars.id(), unit.id(), what),
                        what.figure(),
                        printed(unit, what),
                        () -> StarExplanation.of(stars.id(), unit, what));
            }
        }
        for (Star star : stars.standard().stars()) {
            List<TaskStatus> tasks = unit.tasks(star.id().value());
            add(
                    done(stars.id(), unit.id(), star.id().value()),
                    "done-of-star",
                    of(UnitStanding.done(tasks), tasks.size()),
                    () -> StarExplanation.tasks(unit, star, tasks));
        }
    }

    private void addCoverage() {
        List<UnitStanding> units = stars.units();
        List<UnitStanding> planned =
                units.stream().filter(unit -> unit.plan().isPresent()).toList();
        add(
                planned(stars.id()),
                "planned",
                of(planned.size(), units.size()),
                () -> StarExplanation.planned(planned, units));
        int all = units.size() * stars.standard().stars().size();
        int uncharged = units.stream().mapToInt(unit -> unit.uncharged().size()).sum();
        add(
                charged(stars.id()),
                "charged",
                of(all - uncharged, all),
                () -> StarExplanation.charged(units));
    }

    private void addTask(StarTask task) {
        String id = task.id().value();
        add(
                task(stars.id(), id),
                "task",
                of(stars.doers(id).size(), stars.asked(id)),
                () -> StarExplanation.doers(task, stars.doers(id), stars.asked(id)));
    }

    private void addScope(String scope, Point point) {
        Distribution spread = stars.spread(scope).get(point.id());
        if (spread == null) {
            return;
        }
        for (int count = 0; count <= spread.most(); count++) {
            int exactly = count;
            add(
                    with(stars.id(), scope, point.id(), count),
                    "with",
                    Integer.toString(spread.with(count).size()),
                    () -> SpreadExplanation.with(stars.id(), point, spread, exactly));
            add(
                    share(stars.id(), scope, point.id(), count),
                    "share",
                    spread.share(exactly).printed(),
                    () -> SpreadExplanation.share(stars.id(), scope, point, spread, exactly));
        }
        add(
                all(stars.id(), scope, point.id()),
                "all",
                Integer.toString(spread.stars()),
                () -> SpreadExplanation.all(stars.id(), scope, point, spread));
    }

    private void add(FigureId id, String name, String printed, Supplier<Explanation> why) {
        figures.add(new Figure(id, "star.figure." + name, printed, why));
    }
}
