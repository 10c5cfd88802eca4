package org.liangbang.campaign.star;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.liangbang.address.Addresses;
import org.liangbang.campaign.TracedRatio;
import org.liangbang.compute.Decimals;
import org.liangbang.compute.Fraction;
import org.liangbang.document.Inline;
import org.liangbang.document.Table;
import org.liangbang.document.Table.Cell;
import org.liangbang.document.Table.Column;
import org.liangbang.document.Table.ColumnKind;
import org.liangbang.document.Table.Row;
import org.liangbang.model.Unit;

/** How stars are spread, as tables: quarter by quarter, and below each unit. */
final class SpreadTables {
    /** From so many stars on, the share of units is told. */
    private static final int LEAST_TOLD = 3;

    private final StarWords words;
    private final CampaignStars stars;

    SpreadTables(StarWords words, CampaignStars stars) {
        this.words = words;
        this.stars = stars;
    }

    /** A row for each number of stars, a column for each day, and the change from the first. */
    Table quarters(String scope) {
        Map<String, Distribution> spread = stars.spread(scope);
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(words.get("column.stars"), ColumnKind.NAME));
        stars.points()
                .forEach(point -> columns.add(new Column(words.point(point), ColumnKind.NUMBER)));
        columns.add(new Column(words.get("column.change"), ColumnKind.TOTAL));
        List<Row> rows = new ArrayList<>();
        int most = stars.standard().stars().size();
        for (int count = most; count >= 0; count--) {
            rows.add(numbers(scope, spread, count));
        }
        for (int count = Math.min(LEAST_TOLD, most); count <= most; count++) {
            rows.add(shares(scope, spread, count));
        }
        rows.add(all(scope, spread));
        return new Table(
                words.get("quarters.caption"),
                columns,
                rows,
                Inline.line(words.get("quarters.note")));
    }

    private Row numbers(String scope, Map<String, Distribution> spread, int count) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(words.get("count." + count)));
        for (Point point : stars.points()) {
            cells.add(
                    Cell.of(words.figure(StarFigures.with(stars.id(), scope, point.id(), count))));
        }
        cells.add(Cell.of(change(spread, each -> each.with(count).size())));
        return Row.of(cells);
    }

    private Row shares(String scope, Map<String, Distribution> spread, int count) {
        List<Cell> cells = new ArrayList<>();
        boolean top = count == stars.standard().stars().size();
        String key = top ? "share.top" : "share.from";
        cells.add(Cell.of(words.get(key, words.get("count." + count))));
        for (Point point : stars.points()) {
            cells.add(share(scope, point.id(), spread, count));
        }
        cells.add(Cell.of(change(spread, each -> each.atLeast(count))));
        return Row.of(cells);
    }

    /** A share with what is above and below the line. */
    private Cell share(String scope, String point, Map<String, Distribution> spread, int count) {
        Distribution each = Optional.ofNullable(spread.get(point)).orElseThrow();
        return TracedRatio.cell(
                StarFigures.share(stars.id(), scope, point, count), each.share(count));
    }

    private Row all(String scope, Map<String, Distribution> spread) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(words.get("share.all")));
        for (Point point : stars.points()) {
            cells.add(Cell.of(words.figure(StarFigures.all(stars.id(), scope, point.id()))));
        }
        cells.add(Cell.of(change(spread, Distribution::stars)));
        return Row.of(cells);
    }

    private String change(Map<String, Distribution> spread, ToIntFunction<Distribution> count) {
        List<Distribution> days = List.copyOf(spread.values());
        int first = count.applyAsInt(days.get(0));
        int last = count.applyAsInt(days.get(days.size() - 1));
        return Decimals.signed(Fraction.of(last - first));
    }

    /** A row for each unit directly below a scope that has units of its own. */
    Optional<Table> below(String scope) {
        int most = stars.standard().stars().size();
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(words.get("column.unit"), ColumnKind.NAME));
        for (int count = most; count >= 0; count--) {
            columns.add(new Column(words.get("count." + count), ColumnKind.NUMBER));
        }
        int told = Math.min(LEAST_TOLD, most);
        String title = words.get("share.from", words.get("count." + told));
        columns.add(new Column(title, ColumnKind.TOTAL));
        List<Row> rows = new ArrayList<>();
        for (Unit unit : words.view().content().register().childrenOf(scope)) {
            if (stars.now(unit.id().value()).isPresent()) {
                rows.add(row(unit, most, told));
            }
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(words.get("below.caption"), columns, rows, List.of()));
    }

    private Row row(Unit unit, int most, int told) {
        String id = unit.id().value();
        List<Cell> cells = new ArrayList<>();
        cells.add(
                Cell.of(
                        Inline.Reference.to(
                                Addresses.unit(id).at("stars-" + stars.id()),
                                unit.name().value())));
        for (int count = most; count >= 0; count--) {
            cells.add(Cell.of(words.figure(StarFigures.with(stars.id(), id, Point.NOW, count))));
        }
        cells.add(share(id, Point.NOW, stars.spread(id), told));
        return Row.of(cells);
    }
}
