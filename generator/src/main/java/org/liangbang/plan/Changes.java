package org.liangbang.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liangbang.campaign.Headline;
import org.liangbang.compute.Figure;
import org.liangbang.compute.Results;
import org.liangbang.document.Inline;
import org.liangbang.document.Table;
import org.liangbang.document.Table.Cell;
import org.liangbang.document.Table.Column;
import org.liangbang.document.Table.ColumnKind;
import org.liangbang.document.Table.Row;
import org.liangbang.model.CalendarPeriod;
import org.liangbang.model.Rhythm;

/**
 * The figures that tell how things stand, beside what they were on the last day of the quarter
 * before. Immutable.
 */
final class Changes {
    private final Map<Optional<String>, List<Change>> byUnit = new LinkedHashMap<>();
    private final LocalDate then;

    /**
     * A figure then and now.
     *
     * @param label what it says
     * @param before as printed then; empty when it was not known
     * @param now the figure today
     */
    private record Change(String label, Optional<String> before, Figure now) {
        boolean isChange() {
            return before.map(text -> !text.equals(now.printed())).orElse(true);
        }
    }

    Changes(PlanRequest request) {
        this.then = CalendarPeriod.of(Rhythm.QUARTER, request.asOf()).previous().last();
        Results now = request.views().on(request.asOf()).results();
        Results before = request.views().on(then).results();
        request.oversight().stream()
                .flatMap(kind -> kind.headlines(request.views().on(request.asOf())).stream())
                .forEach(headline -> add(headline, before, now));
    }

    private void add(Headline headline, Results before, Results now) {
        now.figure(headline.figure())
                .ifPresent(
                        figure ->
                                byUnit.computeIfAbsent(headline.unit(), none -> new ArrayList<>())
                                        .add(
                                                new Change(
                                                        headline.label(),
                                                        before.figure(headline.figure())
                                                                .map(Figure::printed),
                                                        figure)));
    }

    /** The last day of the quarter before. */
    LocalDate then() {
        return then;
    }

    /** The units that have figures, in order of the kinds' records. */
    List<String> units() {
        return byUnit.keySet().stream().flatMap(Optional::stream).toList();
    }

    /** The figures of a unit, or of the whole, then and now; none when nothing changed. */
    Optional<Table> of(Optional<String> unit, Material material) {
        List<Change> changes = byUnit.getOrDefault(unit, List.of());
        if (changes.stream().noneMatch(Change::isChange)) {
            return Optional.empty();
        }
        List<Column> columns =
                List.of(
                        new Column(material.say("oversight.column.figure"), ColumnKind.NAME),
                        new Column(material.days().full(then), ColumnKind.NUMBER),
                        new Column(material.days().full(material.asOf()), ColumnKind.TOTAL));
        return Optional.of(
                new Table(
                        material.say("oversight.changes.caption"),
                        columns,
                        changes.stream().map(change -> row(change, material)).toList(),
                        List.of()));
    }

    private static Row row(Change change, Material material) {
        Figure now = change.now();
        return Row.of(
                List.of(
                        Cell.of(change.label()),
                        Cell.of(change.before().orElse(material.say("oversight.changes.unknown"))),
                        Cell.of(new Inline.Figure(now.id(), now.printed()))));
    }
}
