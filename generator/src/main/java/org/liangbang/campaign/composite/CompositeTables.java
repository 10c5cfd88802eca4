package org.liangbang.campaign.composite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.liangbang.campaign.OpenTable;
import org.liangbang.campaign.OpenTable.Column;
import org.liangbang.campaign.View;
import org.liangbang.compute.Decimals;
import org.liangbang.compute.Fraction;
import org.liangbang.compute.Ranking;
import org.liangbang.model.Composite;

/**
 * The open data of composites: a row for each unit, the best first, then those that cannot be
 * ranked. What they are worked out from is in the tables of units, contests, pledges and reviews
 * and in {@code rules.json}.
 */
final class CompositeTables {
    private static final List<Column> COLUMNS =
            List.of(
                    Column.id("campaign"),
                    Column.id("composite"),
                    Column.id("unit"),
                    Column.number("rank"),
                    Column.number("total"),
                    Column.number("total-exact"),
                    Column.number("contests"),
                    Column.number("pledges"),
                    Column.number("reviews"),
                    Column.number("observations"));

    private CompositeTables() {}

    static OpenTable of(View view) {
        List<CompositeResult> results = view.results().get(CompositeResults.TYPE).all();
        return new OpenTable(
                "composites", COLUMNS, taker -> results.forEach(result -> rows(result, taker)));
    }

    private static void rows(CompositeResult result, Consumer<List<String>> taker) {
        for (Ranking.Place<Standing> place : result.places()) {
            taker.accept(row(result, place.result(), Integer.toString(place.rank())));
        }
        result.open().forEach(standing -> taker.accept(row(result, standing, "")));
    }

    private static List<String> row(CompositeResult result, Standing standing, String rank) {
        List<String> row = new ArrayList<>();
        row.add(result.campaign().id().value());
        row.add(result.id());
        row.add(standing.id());
        row.add(rank);
        row.add(standing.total().map(result.decimals()::print).orElse(""));
        row.add(standing.total().map(Decimals::exact).orElse(""));
        for (Composite.Source source : Composite.Source.values()) {
            Optional<Fraction> points =
                    standing.parts().stream()
                            .filter(score -> score.part().of().value() == source)
                            .findFirst()
                            .flatMap(PartScore::points);
            row.add(points.map(Decimals::exact).orElse(""));
        }
        return row;
    }
}
