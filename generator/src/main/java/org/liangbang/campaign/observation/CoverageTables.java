package org.liangbang.campaign.observation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liangbang.campaign.Periods;
import org.liangbang.campaign.View;
import org.liangbang.campaign.observation.ObservationResults.OfCampaign;
import org.liangbang.campaign.observation.Round.Visit;
import org.liangbang.document.Inline;
import org.liangbang.document.Table;
import org.liangbang.document.Table.Cell;
import org.liangbang.document.Table.Column;
import org.liangbang.document.Table.ColumnKind;
import org.liangbang.document.Table.Row;
import org.liangbang.document.Table.Shade;
import org.liangbang.model.Topic;
import org.liangbang.model.Unit;
import org.liangbang.model.format.Values;

/** Who was visited and what was looked at, quarter by quarter. */
final class CoverageTables {
    private final View view;
    private final OfCampaign of;
    private final ObservationWords words;

    CoverageTables(View view, OfCampaign of) {
        this.view = view;
        this.of = of;
        this.words = new ObservationWords(view);
    }

    private List<Column> columns(String first, String last) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(words.get("column." + first), ColumnKind.NAME));
        Periods periods = new Periods(view.words());
        for (Round round : of.quarters()) {
            String name = round.quarter().map(periods::brief).orElse(round.id());
            columns.add(new Column(name, ColumnKind.CELL));
        }
        columns.add(new Column(words.get("column." + last), ColumnKind.NUMBER));
        return columns;
    }

    /** A row for each unit that ought to be visited: its stops in each quarter. */
    Table byUnit() {
        List<Row> rows = new ArrayList<>();
        for (Unit unit : of.whole().audience()) {
            String id = unit.id().value();
            List<Cell> cells = new ArrayList<>();
            String town = unit.parent().map(parent -> words.unitName(parent.value())).orElse("");
            cells.add(Cell.of(words.unit(id)).noted(Inline.line(town)));
            of.quarters().forEach(quarter -> cells.add(stops(quarter.to(id))));
            cells.add(
                    Cell.of(
                            words.figure(
                                    ObservationFigures.of(of.whole().campaign(), id, "visits"))));
            rows.add(new Row(cells, Optional.empty(), false, List.of(Values.word(unit.kind()))));
        }
        return new Table(
                words.get("caption.units"),
                columns("unit", "times"),
                rows,
                Inline.line(words.get("caption.below")));
    }

    private Cell stops(List<Visit> visits) {
        if (visits.isEmpty()) {
            return Cell.of(words.get("none")).shaded(Shade.FUTURE);
        }
        Inline link =
                Inline.Reference.to(
                        ObservationWords.page(visits.get(0).observation()),
                        words.get("been", visits.size()));
        return Cell.of(link).shaded(visits.size() > 1 ? Shade.STRONG : Shade.MIDDLE);
    }

    /** A row for each unit above those: how many of its own were visited. */
    Table byTown() {
        List<Row> rows = new ArrayList<>();
        ObservationFigures.towns(of.whole(), view.content())
                .forEach((town, units) -> rows.add(town(town, units)));
        List<Cell> sum = new ArrayList<>();
        sum.add(Cell.of(words.get("sum")));
        for (Round quarter : of.quarters()) {
            sum.add(
                    words.rate(
                            ObservationFigures.of(quarter, "visited-rate"), quarter.visitedRate()));
        }
        sum.add(
                words.rate(
                        ObservationFigures.of(of.whole(), "visited-rate"),
                        of.whole().visitedRate()));
        rows.add(Row.of(sum));
        return new Table(words.get("caption.towns"), columns("town", "rate"), rows, List.of());
    }

    private Row town(String town, List<Unit> units) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(words.unit(town)));
        for (Round quarter : of.quarters()) {
            int visited = ObservationFigures.visited(quarter, units);
            Cell cell = Cell.of(words.get("of", visited, units.size()));
            cells.add(cell.shaded(shade(visited, units.size())));
        }
        cells.add(
                words.rate(
                        ObservationFigures.of(of.whole().campaign(), town, "visited-rate"),
                        Round.rate(ObservationFigures.visited(of.whole(), units), units.size())));
        return Row.of(cells);
    }

    private static Shade shade(int visited, int all) {
        if (visited == 0) {
            return Shade.FUTURE;
        }
        return visited == all ? Shade.STRONG : visited * 2 >= all ? Shade.MIDDLE : Shade.FAINT;
    }

    /** A row for each topic in use: how often it was looked at in each quarter. */
    Table byTopic() {
        List<Row> rows = new ArrayList<>();
        for (Topic topic : of.whole().vocabulary()) {
            String id = topic.id().value();
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.of(topic.name().value()));
            for (Round quarter : of.quarters()) {
                boolean used =
                        quarter.vocabulary().stream()
                                .anyMatch(each -> each.id().value().equals(id));
                int times = quarter.looked().getOrDefault(id, List.of()).size();
                cells.add(topic(used, times));
            }
            int all = of.whole().looked().getOrDefault(id, List.of()).size();
            cells.add(Cell.of(all == 0 ? words.get("never-looked") : Integer.toString(all)));
            rows.add(Row.of(cells));
        }
        return new Table(words.get("caption.topics"), columns("topic", "times"), rows, List.of());
    }

    private Cell topic(boolean used, int times) {
        if (!used) {
            return Cell.of(words.get("not-used")).shaded(Shade.FUTURE);
        }
        return times == 0
                ? Cell.of(words.get("none")).shaded(Shade.MISSING)
                : Cell.of(Integer.toString(times)).shaded(times > 2 ? Shade.STRONG : Shade.LIGHT);
    }
}
