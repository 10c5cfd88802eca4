package org.liangbang.campaign;

import org.liangbang.address.FigureId;
import org.liangbang.compute.Ratio;
import org.liangbang.document.Inline;
import org.liangbang.document.Table.Cell;

/** Ratios as readers see them, traced: never without the two numbers they are made of. */
public final class TracedRatio {
    private TracedRatio() {}

    /** In a line: the two numbers follow in brackets. */
    public static Inline line(FigureId figure, Ratio ratio) {
        return new Inline.Figure(figure, ratio.printed());
    }

    /** In a cell: the two numbers stand beneath, for side by side they would widen the column. */
    public static Cell cell(FigureId figure, Ratio ratio) {
        return Cell.of(new Inline.Figure(figure, ratio.perCent()))
                .noted(Inline.line(ratio.parts()));
    }
}
