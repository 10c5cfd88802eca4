package org.liangbang.campaign.wallchart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.liangbang.campaign.View;
import org.liangbang.document.Inline;
import org.liangbang.document.Table;
import org.liangbang.document.Table.Cell;
import org.liangbang.document.Table.Column;
import org.liangbang.document.Table.ColumnKind;
import org.liangbang.document.Table.Row;

/** Tables of what single units, or whole charts, have to reach: a row each. */
final class MeasureTable {
    /** The worst light first; then who is latest, then by deadline and place on the chart. */
    static final Comparator<Measure> URGENT_FIRST =
            Comparator.comparing(Measure::light)
                    .reversed()
                    .thenComparing(Comparator.comparingLong(Measure::daysLate).reversed())
                    .thenComparing(measure -> measure.aim().due().value())
                    .thenComparing(measure -> measure.aim().indicator().span())
                    .thenComparing(measure -> measure.aim().about());

    private final WallChartWords words;

    MeasureTable(View view) {
        this.words = new WallChartWords(view);
    }

    /** Rows with the unit of each, when they are of several. */
    Table of(String caption, List<Measure> measures, boolean withUnit) {
        List<Column> columns = new ArrayList<>();
        if (withUnit) {
            columns.add(new Column(words.get("column.unit"), ColumnKind.TEXT));
        }
        columns.add(new Column(words.get("column.indicator"), ColumnKind.NAME));
        columns.add(new Column(words.get("column.light"), ColumnKind.STATE));
        columns.add(new Column(words.get("column.progress"), ColumnKind.NUMBER));
        columns.add(new Column(words.get("column.due"), ColumnKind.TEXT));
        columns.add(new Column(words.get("column.owner"), ColumnKind.TEXT));
        List<Row> rows = measures.stream().map(each -> row(each, withUnit)).toList();
        return new Table(caption, columns, rows, List.of());
    }

    private Row row(Measure measure, boolean withUnit) {
        Aim aim = measure.aim();
        List<Cell> cells = new ArrayList<>();
        if (withUnit) {
            String unit = aim.unit().map(each -> each.value()).orElse(aim.chart().unit().value());
            cells.add(Cell.of(words.unit(unit)));
        }
        Inline name =
                Inline.Reference.to(
                        WallChartWords.page(aim.chart()), aim.indicator().name().value());
        cells.add(Cell.of(name).noted(Inline.line(words.note(measure))));
        cells.add(Cell.of(words.state(measure)));
        cells.add(Cell.of(words.progress(measure)).noted(words.share(measure)));
        cells.add(Cell.of(words.due(measure)));
        cells.add(Cell.of(words.post(aim.owner())));
        return Row.of(cells);
    }
}
