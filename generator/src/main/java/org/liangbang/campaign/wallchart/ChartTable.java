package org.liangbang.campaign.wallchart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.liangbang.campaign.View;
import org.liangbang.document.Inline;
import org.liangbang.document.Table;
import org.liangbang.document.Table.Cell;
import org.liangbang.document.Table.Column;
import org.liangbang.document.Table.ColumnKind;
import org.liangbang.document.Table.Row;

/** A wall chart as one table: parts, their indicators, the whole, and a column for each unit. */
final class ChartTable {
    private final ChartResult result;
    private final WallChartWords words;
    private final List<String> units;

    ChartTable(View view, ChartResult result) {
        this.result = result;
        this.words = new WallChartWords(view);
        this.units = result.units();
    }

    /** The whole chart. */
    Table full() {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(words.get("column.part"), ColumnKind.GROUP));
        columns.add(new Column(words.get("column.indicator"), ColumnKind.NAME));
        columns.add(new Column(whole(), ColumnKind.TEXT));
        columns.add(new Column(words.get("column.gauge"), ColumnKind.DRAWING));
        columns.add(new Column(words.get("column.pace"), ColumnKind.TEXT));
        units.forEach(unit -> columns.add(new Column(words.unitName(unit), ColumnKind.TEXT)));
        List<Row> rows = result.indicators().stream().map(this::row).toList();
        String caption = words.get("caption", result.chart().name().value());
        return new Table(caption, columns, rows, Inline.line(words.get("table-note")));
    }

    private String whole() {
        return words.get("column.whole", words.unitName(result.chart().unit().value()));
    }

    private Row row(IndicatorResult each) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(each.part().name().value()));
        cells.add(name(each));
        cells.add(progress(each.whole()));
        cells.add(gauge(each.whole()));
        cells.add(pace(each.whole()));
        Map<String, Measure> byUnit = new LinkedHashMap<>();
        each.units().forEach(unit -> byUnit.put(unit.aim().about(), unit));
        for (String unit : units) {
            Measure measure = byUnit.get(unit);
            cells.add(measure == null ? none() : ofUnit(measure));
        }
        return Row.of(cells);
    }

    /** A cell of a unit that has no target. */
    Cell none() {
        return Cell.of(words.get("none"));
    }

    /** What is measured, who answers for it, and until when. */
    Cell name(IndicatorResult each) {
        Measure whole = each.whole();
        List<Inline> note = new ArrayList<>();
        note.add(words.post(whole.aim().owner()));
        note.add(Inline.text(words.get("gap") + words.due(whole)));
        return Cell.of(each.indicator().name().value()).noted(note);
    }

    /** Number and target, with the light beneath. */
    Cell progress(Measure measure) {
        return Cell.of(words.progress(measure)).noted(words.lightAndShare(measure));
    }

    /** The word behind the numbers stands with the whole already. */
    private Cell ofUnit(Measure measure) {
        String numbers =
                words.get(
                        "of-unit",
                        WallChartFigures.shown(measure.value()),
                        WallChartFigures.shown(measure.aim().to()));
        return Cell.of(numbers).noted(words.lightAndShare(measure));
    }

    /** The share of the way against the share of the time. */
    Cell gauge(Measure measure) {
        String described = words.get("gauge", measure.ratio().printed(), measure.time().printed());
        return Cell.of(Gauge.of(measure), described);
    }

    private Cell pace(Measure measure) {
        if (measure.light() == Light.HIT) {
            return Cell.of(words.get("reached", words.day(measure.reachedOn().orElseThrow())))
                    .noted(words.pace(measure));
        }
        return Cell.of(words.gap(measure)).noted(words.pace(measure));
    }

    /**
     * Indicators without the units, for articles and other pages.
     *
     * @param some which of them, in order
     */
    Table brief(List<IndicatorResult> some) {
        List<Column> columns =
                List.of(
                        new Column(words.get("column.indicator"), ColumnKind.NAME),
                        new Column(words.get("column.gauge"), ColumnKind.DRAWING),
                        new Column(words.get("column.progress"), ColumnKind.NUMBER),
                        new Column(words.get("column.light"), ColumnKind.STATE));
        List<Row> rows =
                some.stream()
                        .map(
                                each ->
                                        Row.of(
                                                List.of(
                                                        name(each),
                                                        gauge(each.whole()),
                                                        Cell.of(words.progress(each.whole()))
                                                                .noted(words.share(each.whole())),
                                                        Cell.of(words.state(each.whole())))))
                        .toList();
        return new Table(
                result.chart().name().value(), columns, rows, Inline.line(words.get("brief-note")));
    }
}
