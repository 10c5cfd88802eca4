package org.liangbang.campaign.wallchart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liangbang.campaign.View;
import org.liangbang.document.Block;
import org.liangbang.document.Drawing;
import org.liangbang.document.Drawing.Dot;
import org.liangbang.document.Drawing.Line;
import org.liangbang.document.Drawing.Paint;
import org.liangbang.document.Drawing.Shape;
import org.liangbang.document.Inline;
import org.liangbang.document.Section;
import org.liangbang.document.Sign;
import org.liangbang.document.Table;
import org.liangbang.document.Table.Cell;
import org.liangbang.document.Table.Column;
import org.liangbang.document.Table.ColumnKind;
import org.liangbang.document.Table.Row;

/** The steps to the targets of a chart, planned backwards, and how far they slipped. */
final class MilestoneTable {
    private static final int HEIGHT = 120;
    private static final int MIDDLE = 60;
    private static final int TICK = 45;
    private static final int WIDTH = 1000;

    private final View view;
    private final WallChartWords words;
    private final ChartResult result;

    MilestoneTable(View view, ChartResult result) {
        this.view = view;
        this.words = new WallChartWords(view);
        this.result = result;
    }

    /** The steps by indicator; none when none are planned. */
    Optional<Section> section() {
        List<Row> rows = new ArrayList<>();
        for (IndicatorResult each : result.indicators()) {
            for (Milestone step : each.indicator().milestones()) {
                rows.add(row(each, step));
            }
        }
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<Column> columns =
                List.of(
                        new Column(words.get("column.indicator"), ColumnKind.GROUP),
                        new Column(words.get("column.step"), ColumnKind.NAME),
                        new Column(words.get("column.time"), ColumnKind.DRAWING),
                        new Column(words.get("column.planned"), ColumnKind.DATE),
                        new Column(words.get("column.state"), ColumnKind.STATE),
                        new Column(words.get("column.owner"), ColumnKind.TEXT));
        Block table = new Table("", columns, rows, Inline.line(words.get("step-note")));
        return Optional.of(
                Section.of(
                                "steps-" + result.chart().id().value(),
                                words.get("steps"),
                                List.of(table))
                        .about(Inline.line(words.get("steps-scope", rows.size()))));
    }

    private Row row(IndicatorResult each, Milestone step) {
        Indicator indicator = each.indicator();
        String note = step.note().map(said -> said.value()).orElse("");
        String planned = words.day(step.planned(indicator));
        String state = state(indicator, step).word();
        return Row.of(
                List.of(
                        Cell.of(indicator.name().value()),
                        Cell.of(step.name().value()).noted(Inline.line(note)),
                        Cell.of(drawing(each, step), words.get("step-drawn", planned, state)),
                        Cell.of(planned)
                                .noted(
                                        Inline.line(
                                                words.get("step-before", step.before().value()))),
                        Cell.of(state(indicator, step)),
                        Cell.of(words.post(owner(each, step)))));
    }

    private String owner(IndicatorResult each, Milestone step) {
        return step.owner()
                .map(post -> view.content().post(post.value(), result.chart().unit().value()))
                .map(post -> post.id().value())
                .orElse(each.whole().aim().owner());
    }

    private Inline.State state(Indicator indicator, Milestone step) {
        long slip = step.slip(indicator, view.asOf());
        Optional<LocalDate> done = step.doneBy(view.asOf());
        if (done.isEmpty()) {
            return slip > 0
                    ? new Inline.State(Sign.OVERDUE, words.get("step-overdue", slip))
                    : new Inline.State(Sign.NOT_STARTED, words.get("step-open"));
        }
        String day = words.day(done.get());
        if (slip > 0) {
            return new Inline.State(Sign.DONE, words.get("step-late", day, slip));
        }
        return new Inline.State(
                Sign.DONE,
                slip < 0 ? words.get("step-early", day, -slip) : words.get("step-done", day));
    }

    /** The time of the indicator, a tick for the day planned, a dot for the day done. */
    private Drawing drawing(IndicatorResult each, Milestone step) {
        LocalDate planned = step.planned(each.indicator());
        LocalDate end = step.doneBy(view.asOf()).orElse(view.asOf());
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Line(0, MIDDLE, WIDTH, MIDDLE, 3, Paint.HAIR));
        int at = x(each.whole(), planned);
        int to = x(each.whole(), end);
        if (end.isAfter(planned)) {
            shapes.add(new Line(at, MIDDLE, to, MIDDLE, 30, Paint.RED));
        }
        shapes.add(new Line(at, MIDDLE - TICK, at, MIDDLE + TICK, 12, Paint.INK));
        if (step.doneBy(view.asOf()).isPresent()) {
            shapes.add(new Dot(to, MIDDLE, 30, false, Paint.QING));
        }
        return new Drawing(HEIGHT, shapes);
    }

    private int x(Measure whole, LocalDate day) {
        LocalDate due = whole.aim().due().value();
        LocalDate last = view.asOf().isAfter(due) ? view.asOf() : due;
        long all = Math.max(1, ChronoUnit.DAYS.between(whole.aim().start(), last));
        long at = ChronoUnit.DAYS.between(whole.aim().start(), day) * WIDTH / all;
        return (int) Math.max(0, Math.min(WIDTH, at));
    }
}
