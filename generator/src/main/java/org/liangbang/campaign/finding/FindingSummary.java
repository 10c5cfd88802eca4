package org.liangbang.campaign.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liangbang.address.Addresses;
import org.liangbang.campaign.TracedRatio;
import org.liangbang.campaign.View;
import org.liangbang.campaign.finding.Tally.Counted;
import org.liangbang.document.Block;
import org.liangbang.document.Drawing;
import org.liangbang.document.Drawing.Bar;
import org.liangbang.document.Drawing.Paint;
import org.liangbang.document.Drawing.Shape;
import org.liangbang.document.Inline;
import org.liangbang.document.Table;
import org.liangbang.document.Table.Cell;
import org.liangbang.document.Table.Column;
import org.liangbang.document.Table.ColumnKind;
import org.liangbang.document.Table.Row;
import org.liangbang.model.Unit;

/** The findings of a campaign counted, as facts and by unit and owner. */
final class FindingSummary {
    private static final int WIDTH = 1000;
    private static final int HEIGHT = 115;

    private final View view;
    private final String campaign;
    private final FindingResults results;
    private final FindingWords words;

    FindingSummary(View view, String campaign) {
        this.view = view;
        this.campaign = campaign;
        this.results = view.results().get(FindingResults.TYPE);
        this.words = new FindingWords(view);
    }

    /** The counts of a scope as short facts. */
    List<Block.Fact> facts(String scope, Tally tally) {
        List<Inline> median = new ArrayList<>();
        median.add(words.figure(campaign, scope, "median-days"));
        median.add(Inline.text(words.get("median-between")));
        median.add(words.figure(campaign, scope, "median-workdays"));
        median.add(Inline.text(words.get("median-after")));
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(fact(scope, tally, Counted.ALL));
        facts.add(
                new Block.Fact(
                        words.get("fact.close-rate"),
                        List.of(words.figure(campaign, scope, "close-rate"))));
        if (tally.count(Counted.CLOSED) > 0) {
            facts.add(new Block.Fact(words.get("fact.median"), median));
        }
        facts.add(fact(scope, tally, Counted.OPEN));
        facts.add(fact(scope, tally, Counted.OVERDUE));
        facts.add(fact(scope, tally, Counted.SUBMITTED));
        facts.add(fact(scope, tally, Counted.REOPENED));
        facts.add(fact(scope, tally, Counted.REPEATED));
        return facts;
    }

    private Block.Fact fact(String scope, Tally tally, Counted counted) {
        return new Block.Fact(
                words.get("fact." + counted.figure()),
                List.of(words.count(campaign, scope, tally, counted)));
    }

    /** The units directly below a unit with their counts; none when they have no finding. */
    Optional<Table> below(String unit) {
        List<Row> rows = new ArrayList<>();
        for (Unit child : view.content().register().childrenOf(unit)) {
            String id = child.id().value();
            results.unit(campaign, id).ifPresent(tally -> rows.add(row(words.unit(id), id, tally)));
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Table(words.get("caption.units"), columns("unit"), rows, List.of()));
    }

    /** The units directly below the district with their counts; none without findings. */
    Optional<Table> belowDistrict() {
        return view.content().register().roots().stream()
                .findFirst()
                .flatMap(district -> below(district.id().value()));
    }

    /** The owners with their counts, those with most overdue and open ones first. */
    Table owners() {
        List<Row> rows =
                results.owners(campaign).entrySet().stream()
                        .sorted(
                                Comparator.comparing(
                                                (Map.Entry<String, Tally> each) ->
                                                        -each.getValue().count(Counted.OVERDUE))
                                        .thenComparing(each -> -each.getValue().count(Counted.OPEN))
                                        .thenComparing(each -> -each.getValue().count(Counted.ALL))
                                        .thenComparing(Map.Entry::getKey))
                        .map(each -> row(owner(each.getKey()), each.getKey(), each.getValue()))
                        .toList();
        return new Table(words.get("caption.owners"), columns("owner"), rows, List.of());
    }

    /** Posts of one role exist in many units, so the unit is named beside it. */
    private Inline owner(String post) {
        String unit = view.content().post(post, "").unit().value();
        String role = view.content().post(post, "").role().value();
        return Inline.Reference.to(
                Addresses.owner(post),
                words.get("owner", view.content().unit(unit).name().value(), role));
    }

    private List<Column> columns(String first) {
        return List.of(
                new Column(words.get("column." + first), ColumnKind.NAME),
                new Column("", ColumnKind.DRAWING),
                new Column(words.get("column.all"), ColumnKind.NUMBER),
                new Column(words.get("column.open"), ColumnKind.NUMBER),
                new Column(words.get("column.overdue"), ColumnKind.NUMBER),
                new Column(words.get("column.closed"), ColumnKind.NUMBER),
                new Column(words.get("column.rate"), ColumnKind.TOTAL));
    }

    private Row row(Inline name, String scope, Tally tally) {
        String described =
                words.get(
                        "described",
                        tally.standing(),
                        tally.count(Counted.CLOSED),
                        tally.count(Counted.SUBMITTED),
                        tally.count(Counted.OVERDUE));
        return Row.of(
                List.of(
                        Cell.of(name),
                        Cell.of(bar(tally), described),
                        Cell.of(words.count(campaign, scope, tally, Counted.ALL)),
                        Cell.of(words.count(campaign, scope, tally, Counted.OPEN)),
                        Cell.of(words.count(campaign, scope, tally, Counted.OVERDUE)),
                        Cell.of(words.count(campaign, scope, tally, Counted.CLOSED)),
                        rate(scope, tally)));
    }

    private Cell rate(String scope, Tally tally) {
        return tally.closeRate()
                .map(
                        rate ->
                                TracedRatio.cell(
                                        FindingFigures.id(campaign, scope, "close-rate"), rate))
                .orElseGet(() -> Cell.of(words.figure(campaign, scope, "close-rate")));
    }

    /** By state as one stacked bar: closed, submitted, open, overdue; the withdrawn left out. */
    private static Drawing bar(Tally tally) {
        int overdue = tally.count(Counted.OVERDUE);
        int[] counts = {
            tally.count(Counted.CLOSED),
            tally.count(Counted.SUBMITTED),
            tally.count(Counted.OPEN) - overdue,
            overdue
        };
        Paint[] paints = {Paint.QING, Paint.QING_LIGHT, Paint.HATCH, Paint.RED};
        List<Shape> shapes = new ArrayList<>();
        int whole = Math.max(1, tally.standing());
        int before = 0;
        for (int at = 0; at < counts.length; at++) {
            int from = before * WIDTH / whole;
            before += counts[at];
            int to = before * WIDTH / whole;
            if (to > from) {
                shapes.add(new Bar(from, 0, to - from, HEIGHT, paints[at]));
            }
        }
        return new Drawing(HEIGHT, shapes);
    }
}
