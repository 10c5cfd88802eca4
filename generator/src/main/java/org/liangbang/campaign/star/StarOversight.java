package org.liangbang.campaign.star;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.liangbang.address.Address;
import org.liangbang.address.Addresses;
import org.liangbang.campaign.Coverage;
import org.liangbang.campaign.Duty;
import org.liangbang.campaign.Oversight;
import org.liangbang.campaign.Upkeep;
import org.liangbang.campaign.View;
import org.liangbang.document.Inline;
import org.liangbang.model.Unit;
import org.liangbang.source.Located;

/** The deadlines of tasks, plans and awards; units without a plan, in charge, or unseen. */
final class StarOversight implements Oversight {
    @Override
    public List<Duty> duties(View view) {
        List<Duty> duties = new ArrayList<>();
        for (CampaignStars stars : view.results().get(StarResults.TYPE).campaigns()) {
            for (UnitStanding unit : stars.units()) {
                stars.standard().stars().forEach(star -> addTasks(stars, unit, star, view, duties));
                unit.plan().ifPresent(plan -> addPlan(stars, unit, plan, view, duties));
                unit.held().forEach(holding -> duties.add(renewal(stars, unit, holding, view)));
            }
        }
        return duties;
    }

    /** The tasks of a star that end on one day are one duty, done when all of them are. */
    private static void addTasks(
            CampaignStars stars, UnitStanding unit, Star star, View view, List<Duty> duties) {
        String id = star.id().value();
        Map<LocalDate, List<TaskStatus>> byDay = new TreeMap<>();
        for (TaskStatus status : unit.tasks(id)) {
            status.task()
                    .due()
                    .map(Located::value)
                    .ifPresent(
                            day ->
                                    byDay.computeIfAbsent(day, none -> new ArrayList<>())
                                            .add(status));
        }
        byDay.forEach(
                (day, some) -> {
                    boolean all = some.stream().allMatch(status -> status.state().isDone());
                    Optional<LocalDate> last =
                            some.stream()
                                    .flatMap(status -> status.doneOn().stream())
                                    .max(LocalDate::compareTo);
                    duties.add(
                            new Duty(
                                    link(
                                            stars,
                                            unit,
                                            "star-" + id,
                                            view.words()
                                                    .get(
                                                            "star.duty.tasks",
                                                            star.name().value(),
                                                            some.size())),
                                    view.words().get("star.kind.task"),
                                    unit.id(),
                                    inCharge(unit, id, view),
                                    day,
                                    all ? last : Optional.empty()));
                });
    }

    private static Inline.Reference link(
            CampaignStars stars, UnitStanding unit, String place, String words) {
        Address page = Addresses.starUnit(stars.id(), unit.id());
        return Inline.Reference.to(page.at(place), words);
    }

    private static Optional<String> inCharge(UnitStanding unit, String star, View view) {
        return unit.inCharge(star)
                .map(post -> view.content().post(post.value(), unit.id()).id().value());
    }

    private static void addPlan(
            CampaignStars stars,
            UnitStanding unit,
            PlanStatus status,
            View view,
            List<Duty> duties) {
        StarPlan plan = status.plan();
        String kind = view.words().get("star.kind.plan");
        String text = view.words().get("star.duty.plan", plan.aimed().size());
        Optional<LocalDate> done =
                status.state() == PlanState.REACHED
                        ? Optional.of(status.judgedOn())
                        : Optional.empty();
        duties.add(
                new Duty(
                        link(stars, unit, "plan", text),
                        kind,
                        unit.id(),
                        Optional.empty(),
                        plan.due().value(),
                        done));
        for (PlanStep step : plan.steps()) {
            duties.add(
                    new Duty(
                            link(stars, unit, "plan", step.text().value()),
                            kind,
                            unit.id(),
                            Optional.empty(),
                            step.due().value(),
                            step.done()
                                    .map(Located::value)
                                    .filter(day -> !day.isAfter(view.asOf()))));
        }
    }

    private static Duty renewal(
            CampaignStars stars, UnitStanding unit, Holding holding, View view) {
        Star star = holding.star();
        String text = view.words().get("star.duty.renewal", star.name().value());
        return new Duty(
                link(stars, unit, "awards", text),
                view.words().get("star.kind.renewal"),
                unit.id(),
                inCharge(unit, star.id().value(), view),
                holding.grant().until().value(),
                Optional.empty());
    }

    @Override
    public List<Coverage> coverage(View view) {
        return new StarCoverage(view).all();
    }

    @Override
    public List<Upkeep> upkeep(View view) {
        List<Upkeep> parts = new ArrayList<>();
        for (CampaignStars stars : view.results().get(StarResults.TYPE).campaigns()) {
            Optional<LocalDate> last =
                    stars.units().stream()
                            .flatMap(unit -> unit.tasks().stream())
                            .flatMap(status -> status.latest().stream())
                            .map(entry -> entry.date().value())
                            .max(LocalDate::compareTo);
            String name = stars.campaign().name().value();
            parts.add(
                    new Upkeep(
                            Inline.Reference.to(
                                    Addresses.stars(stars.id()),
                                    view.words().get("star.upkeep.tasks", name)),
                            last,
                            Upkeep.FORTNIGHT,
                            Optional.empty()));
        }
        for (ChecklistStanding list : view.results().get(ChecklistResults.TYPE).all()) {
            parts.add(upkeep(list, view));
        }
        return parts;
    }

    private static Upkeep upkeep(ChecklistStanding list, View view) {
        Optional<LocalDate> last =
                list.units().stream()
                        .map(Unit::id)
                        .flatMap(id -> list.result(id.value()).stream())
                        .map(found -> found.date().value())
                        .max(LocalDate::compareTo);
        return new Upkeep(
                Inline.Reference.to(
                        Addresses.checklist(list.campaign(), list.id()),
                        list.checklist().title().value()),
                last,
                Upkeep.HALF_YEAR,
                Optional.of(view.content().post(list.checklist().post().value(), "").id().value()));
    }
}
