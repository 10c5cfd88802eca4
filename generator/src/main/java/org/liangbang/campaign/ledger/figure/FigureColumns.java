package org.liangbang.campaign.ledger.figure;

import java.util.ArrayList;
import java.util.List;
import org.liangbang.campaign.ledger.format.FigureDefinition;
import org.liangbang.campaign.ledger.format.Measures;
import org.liangbang.source.Located;

/** The columns that a figure rests on. */
public final class FigureColumns {
    private FigureColumns() {}

    /** Those it measures, those of its conditions, and the one it groups by, as written. */
    public static List<Located<String>> of(FigureDefinition figure) {
        List<Located<String>> columns = new ArrayList<>();
        Measures measures = figure.measures();
        measures.sum().ifPresent(columns::add);
        measures.distinct().ifPresent(columns::add);
        measures.coverage().ifPresent(parts -> columns.add(parts.column()));
        measures.change().ifPresent(parts -> columns.addAll(List.of(parts.of(), parts.by())));
        columns.addAll(figure.where().keySet());
        figure.by().ifPresent(columns::add);
        return columns;
    }
}
