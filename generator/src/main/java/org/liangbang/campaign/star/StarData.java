package org.liangbang.campaign.star;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.liangbang.campaign.OpenTable;
import org.liangbang.campaign.OpenTable.Column;
import org.liangbang.campaign.View;
import org.liangbang.model.format.Values;
import org.liangbang.source.Located;

/**
 * Stars as open data: the standard, the entries of tasks and the lives of stars as written, and
 * what follows from them. The first are enough to work out the rest.
 */
final class StarData {
    private static final List<Column> STANDARD =
            List.of(
                    Column.id("campaign"),
                    Column.id("task"),
                    Column.id("star"),
                    Column.id("tracks"),
                    Column.text("text"),
                    Column.text("evidence"),
                    Column.id("lead"),
                    Column.date("due"));

    private static final List<Column> ENTRIES =
            List.of(
                    Column.id("campaign"),
                    Column.id("unit"),
                    Column.id("task"),
                    Column.date("date"),
                    Column.text("note"),
                    Column.text("evidence"),
                    Column.id("by"),
                    Column.id("passed"));

    private static final List<Column> TASKS =
            List.of(
                    Column.id("campaign"),
                    Column.id("unit"),
                    Column.id("task"),
                    Column.id("star"),
                    Column.id("in-charge"),
                    Column.id("state"),
                    Column.date("done-on"),
                    Column.id("overdue"));

    private static final List<Column> STARS =
            List.of(
                    Column.id("campaign"),
                    Column.id("unit"),
                    Column.id("star"),
                    Column.date("applied"),
                    Column.date("reviewed"),
                    Column.date("declined"),
                    Column.date("awarded"),
                    Column.date("valid-until"),
                    Column.id("decided-by"),
                    Column.text("document"),
                    Column.id("renewal"),
                    Column.date("lost"),
                    Column.text("because"),
                    Column.id("held"));

    private static final List<Column> PLANS =
            List.of(
                    Column.id("campaign"),
                    Column.id("unit"),
                    Column.date("drafted"),
                    Column.date("agreed"),
                    Column.id("agreed-by"),
                    Column.date("due"),
                    Column.id("held"),
                    Column.id("aimed"),
                    Column.id("reached"),
                    Column.id("state"),
                    Column.text("remark"));

    private static final List<Column> COUNTS =
            List.of(
                    Column.id("campaign"),
                    Column.id("scope"),
                    Column.id("point"),
                    Column.date("day"),
                    Column.number("stars"),
                    Column.number("units"));

    private final View view;
    private final StarResults results;

    StarData(View view) {
        this.view = view;
        this.results = view.results().get(StarResults.TYPE);
    }

    List<OpenTable> all() {
        return List.of(
                new OpenTable("star-standard", STANDARD, this::standard),
                new OpenTable("star-entries", ENTRIES, this::entries),
                new OpenTable("star-tasks", TASKS, this::tasks),
                new OpenTable("stars", STARS, this::stars),
                new OpenTable("star-plans", PLANS, this::plans),
                new OpenTable("star-counts", COUNTS, this::counts));
    }

    private void standard(Consumer<List<String>> taker) {
        for (CampaignStars stars : results.campaigns()) {
            for (StarTask task : stars.standard().tasks()) {
                List<String> tracks = task.tracks().stream().map(Values::word).toList();
                taker.accept(
                        List.of(
                                stars.id(),
                                task.id().value(),
                                task.star().value(),
                                String.join(" ", tracks),
                                task.text().value(),
                                task.evidence().value(),
                                task.lead().value(),
                                day(task.due())));
            }
        }
    }

    private void forEachUnit(BiConsumer<CampaignStars, UnitStanding> taker) {
        for (CampaignStars stars : results.campaigns()) {
            stars.units().forEach(unit -> taker.accept(stars, unit));
        }
    }

    private void entries(Consumer<List<String>> taker) {
        forEachUnit(
                (stars, unit) -> {
                    for (TaskStatus status : unit.tasks()) {
                        status.known()
                                .forEach(entry -> taker.accept(entry(stars, unit, status, entry)));
                    }
                });
    }

    private List<String> entry(
            CampaignStars stars, UnitStanding unit, TaskStatus status, TaskEntry entry) {
        return List.of(
                stars.id(),
                unit.id(),
                status.task().id().value(),
                entry.date().value().toString(),
                text(entry.note()),
                text(entry.evidence()),
                post(entry.by(), unit.id()),
                entry.passed().map(each -> each.value().toString()).orElse(""));
    }

    private void tasks(Consumer<List<String>> taker) {
        forEachUnit(
                (stars, unit) ->
                        unit.tasks().forEach(status -> taker.accept(task(stars, unit, status))));
    }

    private List<String> task(CampaignStars stars, UnitStanding unit, TaskStatus status) {
        String star = status.task().star().value();
        return List.of(
                stars.id(),
                unit.id(),
                status.task().id().value(),
                star,
                post(unit.inCharge(star), unit.id()),
                status.state().word(),
                status.doneOn().map(LocalDate::toString).orElse(""),
                Boolean.toString(status.isOverdue()));
    }

    private void stars(Consumer<List<String>> taker) {
        forEachUnit(
                (stars, unit) -> {
                    for (StarAward award : unit.awards()) {
                        rows(stars, unit, award, taker);
                    }
                });
    }

    /** A row for each award and renewal; one for an application that has not led to any yet. */
    private void rows(
            CampaignStars stars, UnitStanding unit, StarAward award, Consumer<List<String>> taker) {
        List<Grant> known = award.grants().stream().filter(each -> isKnown(each.date())).toList();
        known.forEach(grant -> taker.accept(star(stars, unit, award, Optional.of(grant))));
        boolean begun = award.applied().filter(this::isKnown).isPresent();
        if (known.isEmpty() && begun) {
            taker.accept(star(stars, unit, award, Optional.empty()));
        }
    }

    private List<String> star(
            CampaignStars stars, UnitStanding unit, StarAward award, Optional<Grant> grant) {
        Optional<Verdict> lost = award.lostBy(view.asOf());
        Optional<Verdict> declined = award.declined().filter(each -> isKnown(each.date()));
        boolean renewal = grant.filter(each -> award.renewed().contains(each)).isPresent();
        return List.of(
                stars.id(),
                unit.id(),
                award.star().value(),
                day(award.applied().filter(this::isKnown)),
                day(award.reviewed().map(Approval::date).filter(this::isKnown)),
                day(declined.map(Verdict::date)),
                day(grant.map(Grant::date)),
                day(grant.map(Grant::until)),
                post(grant.map(Grant::by), unit.id()),
                text(grant.map(Grant::document)),
                Boolean.toString(renewal),
                day(lost.map(Verdict::date)),
                text(lost.or(() -> declined).map(Verdict::because)),
                Boolean.toString(
                        lost.isEmpty()
                                && grant.filter(each -> each.covers(view.asOf())).isPresent()));
    }

    private void plans(Consumer<List<String>> taker) {
        forEachUnit(
                (stars, unit) ->
                        unit.plan().ifPresent(plan -> taker.accept(plan(stars, unit, plan))));
    }

    private List<String> plan(CampaignStars stars, UnitStanding unit, PlanStatus status) {
        StarPlan plan = status.plan();
        Optional<Approval> agreed = plan.agreed().filter(each -> isKnown(each.date()));
        return List.of(
                stars.id(),
                unit.id(),
                plan.drafted().value().toString(),
                day(agreed.map(Approval::date)),
                post(agreed.map(Approval::by), unit.id()),
                plan.due().value().toString(),
                joined(plan.held()),
                joined(plan.aimed()),
                joined(status.reached()),
                status.state().word(),
                text(plan.remark()));
    }

    private void counts(Consumer<List<String>> taker) {
        for (CampaignStars stars : results.campaigns()) {
            for (String scope : stars.scopes()) {
                stars.spread(scope)
                        .forEach((point, spread) -> counts(stars, scope, point, spread, taker));
            }
        }
    }

    private static void counts(
            CampaignStars stars,
            String scope,
            String point,
            Distribution spread,
            Consumer<List<String>> taker) {
        for (int count = 0; count <= spread.most(); count++) {
            taker.accept(
                    List.of(
                            stars.id(),
                            scope,
                            point,
                            spread.day().toString(),
                            Integer.toString(count),
                            Integer.toString(spread.with(count).size())));
        }
    }

    private boolean isKnown(Located<LocalDate> day) {
        return !day.value().isAfter(view.asOf());
    }

    private String post(Optional<Located<String>> written, String unit) {
        return written.map(post -> view.content().post(post.value(), unit).id().value()).orElse("");
    }

    private static String day(Optional<Located<LocalDate>> day) {
        return day.map(each -> each.value().toString()).orElse("");
    }

    private static String text(Optional<Located<String>> text) {
        return text.map(Located::value).orElse("");
    }

    private static String joined(List<Located<String>> ids) {
        return String.join(" ", ids.stream().map(Located::value).toList());
    }
}
