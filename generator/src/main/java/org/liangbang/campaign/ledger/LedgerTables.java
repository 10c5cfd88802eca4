package org.liangbang.campaign.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.liangbang.campaign.OpenTable;
import org.liangbang.campaign.OpenTable.ColumnType;
import org.liangbang.campaign.View;
import org.liangbang.campaign.ledger.book.Cell;
import org.liangbang.campaign.ledger.book.RowStatus;
import org.liangbang.campaign.ledger.figure.Group;
import org.liangbang.campaign.ledger.figure.LedgerFigure;
import org.liangbang.campaign.ledger.format.Column;
import org.liangbang.campaign.ledger.format.Ledger;
import org.liangbang.compute.Decimals;
import org.liangbang.source.Located;

/**
 * The open data of ledgers: what there is, every figure, and the public columns of the rows of each
 * ledger that shows them, with states and steps, from which the figures can be worked out again.
 */
final class LedgerTables {
    private static final List<OpenTable.Column> LEDGERS =
            List.of(
                    OpenTable.Column.id("ledger"),
                    OpenTable.Column.text("name"),
                    OpenTable.Column.text("summary"),
                    OpenTable.Column.id("keeper"),
                    OpenTable.Column.id("campaigns"),
                    OpenTable.Column.id("topic"),
                    OpenTable.Column.number("update-within"),
                    OpenTable.Column.id("publish"),
                    OpenTable.Column.number("suppress-below"),
                    OpenTable.Column.number("rows"));
    private static final List<OpenTable.Column> FIGURES =
            List.of(
                    OpenTable.Column.id("ledger"),
                    OpenTable.Column.id("figure"),
                    OpenTable.Column.id("group"),
                    OpenTable.Column.text("group-name"),
                    OpenTable.Column.text("printed"),
                    OpenTable.Column.text("exact"),
                    OpenTable.Column.number("approximate-parts"),
                    OpenTable.Column.text("definition"));

    private final View view;
    private final LedgerResults results;

    LedgerTables(View view) {
        this.view = view;
        this.results = view.results().get(LedgerResults.TYPE);
    }

    List<OpenTable> all() {
        List<OpenTable> tables = new ArrayList<>();
        if (results.all().isEmpty()) {
            return tables;
        }
        tables.add(new OpenTable("ledgers", LEDGERS, this::ledgers));
        tables.add(new OpenTable("ledger-figures", FIGURES, this::figures));
        tables.addAll(LedgerDictionary.of(results));
        for (LedgerStanding standing : results.all()) {
            if (standing.ledger().showsRows()) {
                tables.add(rows(standing));
            }
        }
        return tables;
    }

    private void ledgers(Consumer<List<String>> taker) {
        for (LedgerStanding standing : results.all()) {
            Ledger ledger = standing.ledger();
            String rows =
                    standing.figure("row-counts", "all")
                            .flatMap(LedgerFigure::exact)
                            .map(Decimals::exact)
                            .orElse("");
            taker.accept(
                    List.of(
                            ledger.id().value(),
                            ledger.name().value(),
                            ledger.summary().value(),
                            ledger.keeper().value(),
                            String.join(
                                    " ", ledger.campaigns().stream().map(Located::value).toList()),
                            ledger.topic().map(Located::value).orElse(""),
                            Integer.toString(ledger.updateWithin()),
                            ledger.showsRows() ? "rows" : "totals",
                            ledger.suppressBelow().map(Object::toString).orElse(""),
                            rows));
        }
    }

    private void figures(Consumer<List<String>> taker) {
        for (LedgerStanding standing : results.all()) {
            for (LedgerFigure figure : standing.figures()) {
                List<String> id = figure.id().parts();
                taker.accept(
                        List.of(
                                id.get(1),
                                id.get(2),
                                figure.group().map(Group::key).orElse(""),
                                figure.group().map(Group::name).orElse(""),
                                figure.printed(),
                                figure.exact().map(Decimals::exact).orElse(""),
                                figure.told().map(of -> of.approximate() + "").orElse(""),
                                figure.definition().map(of -> of.span().text()).orElse("")));
            }
        }
    }

    private OpenTable rows(LedgerStanding standing) {
        Ledger ledger = standing.ledger();
        List<Column> shown =
                ledger.columns().stream()
                        .filter(column -> ledger.isPublic(column.id().value()))
                        .toList();
        List<OpenTable.Column> columns = new ArrayList<>();
        columns.add(OpenTable.Column.id("id").meaning(word("id")));
        for (Column column : shown) {
            String unit = column.unit().map(of -> word("unit", of)).orElse("");
            columns.add(
                    new OpenTable.Column(column.id().value(), type(column))
                            .meaning(column.name().value() + unit));
        }
        columns.add(OpenTable.Column.id("state").meaning(word("state")));
        columns.add(OpenTable.Column.text("steps").meaning(word("steps")));
        columns.add(OpenTable.Column.date("row.last-day").meaning(word("last-day")));
        columns.add(OpenTable.Column.id("row.overdue").meaning(word("overdue")));
        columns.add(OpenTable.Column.number("row.days-late").meaning(word("days-late")));
        columns.add(OpenTable.Column.number("row.days-open").meaning(word("days-open")));
        return new OpenTable(
                "ledger-" + ledger.id().value(),
                columns,
                taker -> standing.rows().forEach(row -> taker.accept(row(row, shown))),
                Optional.of(ledger.name().value()));
    }

    private String word(String key, Object... values) {
        return view.words().get("ledger.data." + key, values);
    }

    private static ColumnType type(Column column) {
        return switch (column.type()) {
            case TEXT, CODE, COUNT -> ColumnType.TEXT;
            case NUMBER -> column.many() ? ColumnType.TEXT : ColumnType.NUMBER;
            case DATE -> column.many() ? ColumnType.TEXT : ColumnType.DATE;
            case UNIT, POST, CHOICE, PERIOD, LINK, EVENT, PHOTO -> ColumnType.ID;
        };
    }

    private static List<String> row(RowStatus status, List<Column> shown) {
        List<String> values = new ArrayList<>();
        values.add(status.row().id().value());
        for (Column column : shown) {
            Optional<Cell> cell = status.row().cell(column.id().value());
            values.add(
                    cell.map(
                                    of ->
                                            String.join(
                                                    " ",
                                                    of.values().stream()
                                                            .map(each -> each.value().key())
                                                            .toList()))
                            .orElse(""));
        }
        values.add(status.state().map(state -> state.id().value()).orElse(""));
        values.add(
                String.join(
                        " ",
                        status.steps().stream()
                                .map(step -> step.state().value() + ":" + step.date().value())
                                .toList()));
        values.add(status.limit().map(Object::toString).orElse(""));
        values.add(Boolean.toString(status.isOverdue()));
        values.add(Long.toString(status.daysLate()));
        values.add(status.daysOpen().map(Object::toString).orElse(""));
        return values;
    }
}
