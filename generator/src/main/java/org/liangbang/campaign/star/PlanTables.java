package org.liangbang.campaign.star;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.liangbang.campaign.star.StarFigures.OfUnit;
import org.liangbang.document.Block;
import org.liangbang.document.Inline;
import org.liangbang.document.Sign;
import org.liangbang.document.Table;
import org.liangbang.document.Table.Cell;
import org.liangbang.document.Table.Column;
import org.liangbang.document.Table.ColumnKind;
import org.liangbang.document.Table.Row;
import org.liangbang.source.Located;

/** Star plans against what came of them. */
final class PlanTables {
    /** Those missed first, then by the last day. */
    static final Comparator<UnitStanding> MISSED_FIRST =
            Comparator.<UnitStanding, Boolean>comparing(
                            unit ->
                                    unit.plan()
                                            .filter(plan -> plan.state() == PlanState.MISSED)
                                            .isEmpty())
                    .thenComparing(
                            unit ->
                                    unit.plan()
                                            .map(plan -> plan.plan().due().value())
                                            .orElse(unit.asOf()));

    private final StarWords words;
    private final CampaignStars stars;

    PlanTables(StarWords words, CampaignStars stars) {
        this.words = words;
        this.stars = stars;
    }

    /** A row for each unit that has a plan: held before, aimed at, reached, and why not. */
    Table all() {
        return of(
                stars.units().stream()
                        .filter(unit -> unit.plan().isPresent())
                        .sorted(MISSED_FIRST)
                        .toList());
    }

    /** The same of some units. */
    Table of(List<UnitStanding> units) {
        List<Column> columns =
                List.of(
                        new Column(words.get("column.unit"), ColumnKind.NAME),
                        new Column(words.get("column.state"), ColumnKind.STATE),
                        new Column(words.get("column.held-before"), ColumnKind.TEXT),
                        new Column(words.get("column.aimed"), ColumnKind.TEXT),
                        new Column(words.get("column.reached"), ColumnKind.TOTAL),
                        new Column(words.get("column.due"), ColumnKind.DATE),
                        new Column(words.get("column.remark"), ColumnKind.TEXT));
        List<Row> rows = new ArrayList<>();
        units.forEach(unit -> unit.plan().ifPresent(plan -> rows.add(row(unit, plan))));
        return new Table(words.get("plans.caption"), columns, rows, List.of());
    }

    private Row row(UnitStanding unit, PlanStatus status) {
        StarPlan plan = status.plan();
        return Row.of(
                List.of(
                        Cell.of(words.sheet(stars.id(), unit.unit()))
                                .noted(Inline.line(words.above(unit.unit()))),
                        Cell.of(words.state(status)),
                        Cell.of(words.names(stars.standard(), plan.held())),
                        Cell.of(words.names(stars.standard(), plan.aimed())),
                        Cell.of(
                                words.figure(
                                        StarFigures.of(stars.id(), unit.id(), OfUnit.REACHED))),
                        Cell.of(words.day(plan.due().value())),
                        Cell.of(remark(status))));
    }

    /** What the unit says of it; for a plan that was not reached else what was wanting. */
    private String remark(PlanStatus status) {
        boolean wanting = status.state() != PlanState.REACHED;
        return status.plan()
                .remark()
                .map(Located::value)
                .or(
                        () ->
                                status.plan().gaps().stream()
                                        .filter(gap -> wanting)
                                        .map(gap -> words.get("gap-is", gap.value()))
                                        .findFirst())
                .orElse(words.get("none"));
    }

    /** The plan of one unit: what is wanting, the steps, who agreed. */
    List<Block> of(UnitStanding unit, PlanStatus status) {
        StarPlan plan = status.plan();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Facts(facts(unit, status)));
        plan.remark().ifPresent(text -> blocks.add(Block.Paragraph.of(text.value())));
        if (!plan.gaps().isEmpty()) {
            blocks.add(new Block.Heading(2, List.of(words.text("gaps"))));
            blocks.add(
                    new Block.Items(
                            false,
                            plan.gaps().stream()
                                    .map(gap -> List.<Block>of(Block.Paragraph.of(gap.value())))
                                    .toList()));
        }
        if (!plan.steps().isEmpty()) {
            blocks.add(steps(status));
        }
        return blocks;
    }

    private List<Block.Fact> facts(UnitStanding unit, PlanStatus status) {
        StarPlan plan = status.plan();
        List<Inline> agreed = new ArrayList<>();
        Optional<Approval> seen =
                plan.agreed().filter(each -> !each.date().value().isAfter(status.asOf()));
        seen.ifPresent(
                each -> {
                    agreed.add(Inline.text(words.day(each.date().value()) + words.get("gap")));
                    agreed.add(words.post(each.by(), unit.id()));
                });
        return List.of(
                fact("state", List.of(words.state(status))),
                fact("held-before", Inline.line(words.names(unit.standard(), plan.held()))),
                fact("aimed", Inline.line(words.names(unit.standard(), plan.aimed()))),
                fact(
                        "reached",
                        List.of(
                                words.figure(
                                        StarFigures.of(stars.id(), unit.id(), OfUnit.REACHED)))),
                fact("due", Inline.line(words.day(plan.due().value()))),
                fact("agreed", agreed.isEmpty() ? List.of(words.text("not-agreed")) : agreed));
    }

    private Block.Fact fact(String key, List<Inline> value) {
        return new Block.Fact(words.get("column." + key), value);
    }

    private Table steps(PlanStatus status) {
        List<Column> columns =
                List.of(
                        new Column(words.get("column.step"), ColumnKind.NAME),
                        new Column(words.get("column.due"), ColumnKind.DATE),
                        new Column(words.get("column.state"), ColumnKind.STATE));
        List<Row> rows = new ArrayList<>();
        for (PlanStep step : status.plan().steps()) {
            rows.add(
                    Row.of(
                            List.of(
                                    Cell.of(step.text().value()),
                                    Cell.of(words.day(step.due().value())),
                                    Cell.of(state(step, status)))));
        }
        return new Table(words.get("steps.caption"), columns, rows, List.of());
    }

    private Inline.State state(PlanStep step, PlanStatus status) {
        if (status.isDone(step)) {
            String day = step.done().map(date -> words.day(date.value())).orElse("");
            return new Inline.State(Sign.DONE, words.get("step-done", day));
        }
        return status.lateSteps().contains(step)
                ? new Inline.State(Sign.OVERDUE, words.get("step-late"))
                : new Inline.State(Sign.UNDER_WAY, words.get("step-open"));
    }
}
