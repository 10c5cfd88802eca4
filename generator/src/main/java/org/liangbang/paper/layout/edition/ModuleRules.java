package org.liangbang.paper.layout.edition;

import java.util.List;
import org.liangbang.paper.layout.Box;
import org.liangbang.paper.layout.module.BoxModule;
import org.liangbang.paper.layout.module.Canvas;
import org.liangbang.paper.layout.module.DataModule;
import org.liangbang.paper.layout.module.Module;
import org.liangbang.paper.layout.search.Cells;
import org.liangbang.paper.layout.style.Grid;
import org.liangbang.paper.layout.style.PaperStyle;

/** The rules between modules: one in the empty row between two, a hairline in the gutter. */
final class ModuleRules {
    private static final int RULE = 500;
    private static final int HAIR = 350;

    private ModuleRules() {}

    static void put(PagePlan plan, PaperStyle style, Canvas canvas) {
        List<Cells> places = plan.places();
        for (int one = 0; one < places.size(); one++) {
            for (int other = 0; other < places.size(); other++) {
                Cells first = places.get(one);
                Cells second = places.get(other);
                if (first.right() == second.column()
                        && !framed(plan.modules().get(one))
                        && !framed(plan.modules().get(other))) {
                    beside(first, second, style, canvas);
                }
                if (first.bottom() + 1 == second.row() && !ruled(plan.modules().get(other))) {
                    stacked(first, second, places, style, canvas);
                }
            }
        }
    }

    private static boolean framed(Module module) {
        return module instanceof BoxModule;
    }

    /** Whether a module begins with a rule of its own. */
    private static boolean ruled(Module module) {
        return module instanceof DataModule || module instanceof BoxModule;
    }

    private static void beside(Cells left, Cells right, PaperStyle style, Canvas canvas) {
        int top = Math.max(left.row(), right.row());
        int bottom = Math.min(left.bottom(), right.bottom());
        Grid grid = style.grid();
        if (top < bottom) {
            int x = grid.x(right.column()) - grid.gutter() / 2;
            Box box = new Box(x, grid.y(top), HAIR, grid.y(bottom) - grid.y(top));
            canvas.rule(box, style.colours().fill());
        }
    }

    /** A rule over what two stacked modules share, led on over the gutter where the cut goes on. */
    private static void stacked(
            Cells upper, Cells lower, List<Cells> places, PaperStyle style, Canvas canvas) {
        int from = Math.max(upper.column(), lower.column());
        int to = Math.min(upper.right(), lower.right());
        if (from >= to) {
            return;
        }
        Grid grid = style.grid();
        int row = lower.row() - 1;
        int end = to;
        boolean goesOn =
                end < grid.columns()
                        && places.stream()
                                .noneMatch(
                                        each ->
                                                each.column() <= end
                                                        && end < each.right()
                                                        && each.row() <= row
                                                        && row < each.bottom());
        int left = grid.x(from);
        int width = grid.width(to - from) + (goesOn ? grid.gutter() : 0);
        int y = grid.y(row) + grid.row() / 2;
        canvas.rule(new Box(left, y, width, RULE), style.colours().ink());
    }
}
