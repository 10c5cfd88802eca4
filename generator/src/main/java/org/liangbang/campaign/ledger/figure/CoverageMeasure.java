package org.liangbang.campaign.ledger.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.liangbang.campaign.ledger.book.RowStatus;
import org.liangbang.compute.Explanation;
import org.liangbang.compute.Ratio;
import org.liangbang.model.Unit;

/**
 * How many of some units a column names.
 *
 * @param column the column
 * @param wanted the units that ought to be named
 */
record CoverageMeasure(String column, List<Unit> wanted) implements Measure {
    @Override
    public Measured of(List<RowStatus> rows) {
        Map<String, RowStatus> named = Carriers.first(rows, column);
        List<Unit> missing = missing(named);
        Ratio there = Ratio.of((long) wanted.size() - missing.size(), wanted.size());
        List<RowStatus> carriers = new ArrayList<>();
        wanted.stream()
                .map(unit -> unit.id().value())
                .filter(named::containsKey)
                .forEach(unit -> carriers.add(named.get(unit)));
        return new Measured(
                there.of(),
                there.printed(),
                rows,
                () ->
                        List.of(
                                Explanation.of("ledger.step.wanted", wanted.size()),
                                Explanation.of("ledger.step.named", carriers.size())
                                        .at(Places.cells(carriers, column)),
                                Explanation.of("ledger.step.not-named", missing.size())
                                        .gives("", names(missing))));
    }

    private static String names(List<Unit> units) {
        return String.join(" ", units.stream().map(unit -> unit.name().value()).toList());
    }

    private List<Unit> missing(Map<String, RowStatus> named) {
        return wanted.stream().filter(unit -> !named.containsKey(unit.id().value())).toList();
    }

    /** The units that no row names, in the order of the content. */
    List<Unit> missing(List<RowStatus> rows) {
        return missing(Carriers.first(rows, column));
    }
}
