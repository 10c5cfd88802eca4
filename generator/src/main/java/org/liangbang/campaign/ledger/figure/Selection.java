package org.liangbang.campaign.ledger.figure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.liangbang.campaign.ledger.book.Books;
import org.liangbang.campaign.ledger.book.Cell;
import org.liangbang.campaign.ledger.book.Row;
import org.liangbang.campaign.ledger.book.RowStatus;
import org.liangbang.campaign.ledger.book.Value;
import org.liangbang.campaign.ledger.format.ColumnType;
import org.liangbang.campaign.ledger.format.FigureDefinition;
import org.liangbang.check.Register;
import org.liangbang.model.CalendarPeriod;
import org.liangbang.model.Unit;
import org.liangbang.source.Located;

/** The conditions of a figure: which rows it is of. */
final class Selection {
    private final Register content;
    private final Books books;

    Selection(Register content, Books books) {
        this.content = content;
        this.books = books;
    }

    /** The rows that meet all conditions, in order. */
    List<RowStatus> of(FigureDefinition figure, List<RowStatus> rows) {
        List<Predicate<RowStatus>> conditions = new ArrayList<>();
        figure.where()
                .forEach(
                        (key, values) ->
                                conditions.add(
                                        condition(
                                                key.value(),
                                                values.stream().map(Located::value).toList(),
                                                rows)));
        return rows.stream()
                .filter(row -> conditions.stream().allMatch(each -> each.test(row)))
                .toList();
    }

    private Predicate<RowStatus> condition(String key, List<String> values, List<RowStatus> rows) {
        return switch (key) {
            case "state" ->
                    row ->
                            row.state()
                                    .filter(state -> values.contains(state.id().value()))
                                    .isPresent();
            case "linked-by" -> linked(values, rows);
            default -> row -> isMet(row.row().cell(key), values);
        };
    }

    /** Nothing asked for means that nothing stands there. */
    private boolean isMet(Optional<Cell> cell, List<String> values) {
        if (values.isEmpty() || cell.isEmpty()) {
            return values.isEmpty() && cell.isEmpty();
        }
        return cell.get().values().stream()
                .anyMatch(
                        value ->
                                values.stream()
                                        .anyMatch(
                                                asked ->
                                                        isMet(
                                                                value.value(),
                                                                cell.get().column().type(),
                                                                asked)));
    }

    private boolean isMet(Value value, ColumnType type, String asked) {
        if (type == ColumnType.UNIT) {
            Optional<Unit> unit = content.unit(value.key());
            return unit.filter(of -> content.isWithin(of, asked)).isPresent();
        }
        if (value instanceof Value.Day day) {
            return CalendarPeriod.parse(asked).filter(of -> of.contains(day.date())).isPresent();
        }
        if (value instanceof Value.Stretch stretch) {
            return CalendarPeriod.parse(asked)
                    .filter(of -> of.contains(stretch.period().first()))
                    .filter(of -> of.contains(stretch.period().last()))
                    .isPresent();
        }
        return value.key().equals(asked);
    }

    /** Only rows that are known on the day link. */
    private Predicate<RowStatus> linked(List<String> columns, List<RowStatus> rows) {
        if (columns.isEmpty()) {
            return row -> books.linkingTo(row.row()).stream().noneMatch(from -> isKnown(from, row));
        }
        Set<String> linked = new LinkedHashSet<>();
        if (!rows.isEmpty()) {
            columns.forEach(column -> addLinked(column, rows.get(0), linked));
        }
        return row -> linked.contains(row.row().id().value());
    }

    private void addLinked(String path, RowStatus day, Set<String> linked) {
        int point = path.indexOf('.');
        String column = path.substring(point + 1);
        books.book(path.substring(0, point)).stream()
                .flatMap(book -> book.rows().stream())
                .filter(row -> isKnown(row, day))
                .map(row -> row.cell(column))
                .flatMap(Optional::stream)
                .forEach(cell -> cell.values().forEach(value -> linked.add(value.value().key())));
    }

    private static boolean isKnown(Row row, RowStatus day) {
        return row.since().filter(since -> since.isAfter(day.asOf())).isEmpty();
    }
}
