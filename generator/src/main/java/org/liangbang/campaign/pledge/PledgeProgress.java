package org.liangbang.campaign.pledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liangbang.campaign.References;
import org.liangbang.campaign.TracedRatio;
import org.liangbang.campaign.View;
import org.liangbang.campaign.pledge.Tally.Counted;
import org.liangbang.document.Block;
import org.liangbang.document.Inline;
import org.liangbang.document.Table;
import org.liangbang.document.Table.Cell;
import org.liangbang.document.Table.Column;
import org.liangbang.document.Table.ColumnKind;
import org.liangbang.document.Table.Row;
import org.liangbang.model.Unit;

/** How far the pledges of several units have come: a stacked bar and the counts for each. */
final class PledgeProgress {
    private final View view;
    private final PledgeResults results;
    private final String campaign;

    PledgeProgress(View view, String campaign) {
        this.view = view;
        this.results = view.results().get(PledgeResults.TYPE);
        this.campaign = campaign;
    }

    private String word(String key, Object... values) {
        return view.words().get("pledge." + key, values);
    }

    /** The table for the units directly below a unit; none when none of them promised anything. */
    Optional<Table> below(String unit) {
        List<Row> rows = new ArrayList<>();
        for (Unit child : view.content().register().childrenOf(unit)) {
            results.unit(campaign, child.id().value())
                    .ifPresent(tally -> rows.add(row(child, tally)));
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(word("progress.caption"), columns(), rows, List.of()));
    }

    private List<Column> columns() {
        return List.of(
                new Column(word("column.unit"), ColumnKind.NAME),
                new Column("", ColumnKind.DRAWING),
                new Column(word("column.done"), ColumnKind.NUMBER),
                new Column(word("column.under-way"), ColumnKind.NUMBER),
                new Column(word("column.overdue"), ColumnKind.NUMBER),
                new Column(word("column.all"), ColumnKind.NUMBER),
                new Column(word("column.rate"), ColumnKind.TOTAL));
    }

    private Row row(Unit unit, Tally tally) {
        String id = unit.id().value();
        int overdue = tally.count(Counted.OVERDUE);
        String described =
                word(
                        "progress.described",
                        tally.count(Counted.ALL),
                        tally.count(Counted.VERIFIED),
                        tally.count(Counted.DELIVERED) - tally.count(Counted.VERIFIED),
                        overdue);
        return Row.of(
                List.of(
                        Cell.of(References.to(unit)),
                        Cell.of(StatusBar.of(tally), described),
                        count(id, tally, Counted.DELIVERED),
                        count(id, tally, Counted.UNDER_WAY),
                        count(id, tally, Counted.OVERDUE),
                        count(id, tally, Counted.ALL),
                        share(id, tally)));
    }

    private Cell share(String scope, Tally tally) {
        return TracedRatio.cell(PledgeFigures.rate(campaign, scope, false), tally.ratio(false));
    }

    private Cell count(String scope, Tally tally, Counted counted) {
        return Cell.of(figure(scope, tally, counted));
    }

    /** A count, traced. */
    Inline figure(String scope, Tally tally, Counted counted) {
        return new Inline.Figure(
                PledgeFigures.count(campaign, scope, counted), tally.count(counted) + "");
    }

    /** The plain rate, traced. */
    Inline rate(String scope, Tally tally) {
        String printed =
                view.results()
                        .figure(PledgeFigures.rate(campaign, scope, false))
                        .orElseThrow()
                        .printed();
        return new Inline.Figure(PledgeFigures.rate(campaign, scope, false), printed);
    }

    /** The weighted rate, traced. */
    Inline weightedRate(String scope) {
        String printed =
                view.results()
                        .figure(PledgeFigures.rate(campaign, scope, true))
                        .orElseThrow()
                        .printed();
        return new Inline.Figure(PledgeFigures.rate(campaign, scope, true), printed);
    }

    /** The counts of a scope as short facts. */
    List<Block.Fact> facts(String scope, Tally tally) {
        return List.of(
                fact("all", figure(scope, tally, Counted.ALL)),
                fact("rate", rate(scope, tally)),
                fact("weighted", weightedRate(scope)),
                fact("verified", figure(scope, tally, Counted.VERIFIED)),
                fact("overdue", figure(scope, tally, Counted.OVERDUE)),
                fact("late", figure(scope, tally, Counted.LATE)),
                fact("adjusted", figure(scope, tally, Counted.ADJUSTED)),
                fact("withdrawn", figure(scope, tally, Counted.WITHDRAWN)));
    }

    private Block.Fact fact(String key, Inline value) {
        return new Block.Fact(word("fact." + key), List.of(value));
    }
}
