package org.liangbang.campaign.wallchart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liangbang.address.Addresses;
import org.liangbang.campaign.View;
import org.liangbang.document.Block;
import org.liangbang.document.Inline;
import org.liangbang.document.Section;
import org.liangbang.document.Section.Width;
import org.liangbang.document.Table;
import org.liangbang.document.Table.Cell;
import org.liangbang.document.Table.Column;
import org.liangbang.document.Table.ColumnKind;
import org.liangbang.document.Table.Row;

/** The parts that pages of wall charts are made of. */
final class WallChartSections {
    private final View view;
    private final WallChartWords words;

    WallChartSections(View view) {
        this.view = view;
        this.words = new WallChartWords(view);
    }

    /** The lights of a chart: a bar, and the count of each. */
    Section lights(ChartResult result) {
        List<Block> blocks = new ArrayList<>(lightBlocks(result));
        blocks.add(words.prints(result.chart().campaign()));
        return Section.of(
                        "lights-" + result.chart().id().value(),
                        result.chart().name().value(),
                        blocks)
                .about(Inline.line(words.get("cells", result.cells().size())))
                .more(
                        Addresses.wallChart(result.chart().campaign(), result.chart().id().value()),
                        words.get("full-screen"))
                .wide(Width.TWO_THIRDS);
    }

    /** A bar and its key with the counts. */
    List<Block> lightBlocks(ChartResult result) {
        List<Block.Fact> counts = new ArrayList<>();
        List<String> said = new ArrayList<>();
        for (Light light : Light.values()) {
            if (result.count(light) > 0) {
                counts.add(
                        new Block.Fact(
                                words.light(light),
                                List.of(
                                        new Inline.State(light.sign(), words.get("gap")),
                                        WallChartWords.count(result, light),
                                        Inline.text(words.get("of", result.cells().size())))));
                said.add(words.get("counted", words.light(light), result.count(light)));
            }
        }
        String name = result.chart().name().value();
        return List.of(
                new Block.Chart(
                        words.get("lights-title", name),
                        String.join(words.get("and"), said),
                        LightBar.of(result),
                        Optional.empty()),
                new Block.Facts(counts));
    }

    /** When which light is shown, in words. */
    Section rule(ChartResult result) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new LightFacts(words).of(result.chart()));
        result.chart()
                .basis()
                .ifPresent(basis -> blocks.add(Block.Paragraph.of(words.get("basis", basis))));
        return Section.of("rule-" + result.chart().id().value(), words.get("rule"), blocks)
                .more(Addresses.METHODS, words.get("rule-more"))
                .wide(Width.THIRD);
    }

    /** The chart itself. */
    Section board(ChartResult result) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new ChartTable(view, result).full());
        return Section.of(result.chart().id().value(), words.get("board"), blocks)
                .about(
                        List.of(
                                Inline.text(words.get("kept-by")),
                                words.post(
                                        view.content()
                                                .post(
                                                        result.chart().keeper().value(),
                                                        result.chart().unit().value())
                                                .id()
                                                .value())));
    }

    /** What somebody must look at now, the worst first; none when all is well. */
    Optional<Section> urgent(ChartResult result, int most) {
        List<Measure> urgent =
                result.cells().stream()
                        .filter(cell -> cell.light().isUrgent())
                        .sorted(MeasureTable.URGENT_FIRST)
                        .toList();
        if (urgent.isEmpty()) {
            return Optional.empty();
        }
        boolean units = !result.units().isEmpty();
        List<Measure> shown = urgent.subList(0, Math.min(most, urgent.size()));
        Table table = new MeasureTable(view).of("", shown, units);
        return Optional.of(
                Section.of(
                                "urgent-" + result.chart().id().value(),
                                words.get("urgent"),
                                List.of(table))
                        .about(
                                Inline.line(
                                        words.get("urgent-scope", urgent.size(), shown.size()))));
    }

    /** Each indicator over its time. */
    Section courses(ChartResult result) {
        List<Column> columns =
                List.of(
                        new Column(words.get("column.indicator"), ColumnKind.NAME),
                        new Column(words.get("column.course"), ColumnKind.DRAWING),
                        new Column(words.get("column.progress"), ColumnKind.NUMBER),
                        new Column(words.get("column.read"), ColumnKind.TEXT));
        List<Row> rows = result.indicators().stream().map(this::course).toList();
        Table table = new Table("", columns, rows, Inline.line(words.get("course-note")));
        return Section.of(
                "courses-" + result.chart().id().value(), words.get("courses"), List.of(table));
    }

    private Row course(IndicatorResult each) {
        Measure whole = each.whole();
        String described =
                words.get(
                        "course",
                        WallChartFigures.shown(whole.aim().from()),
                        WallChartFigures.shown(whole.value()),
                        WallChartFigures.shown(whole.aim().to()),
                        words.state(whole).word());
        ChartTable table = new ChartTable(view, result(whole));
        return Row.of(
                List.of(
                        table.name(each),
                        Cell.of(Course.of(whole), described),
                        table.progress(whole),
                        Cell.of(read(whole)).noted(Inline.line(source(each)))));
    }

    private ChartResult result(Measure measure) {
        return view.results()
                .get(WallChartResults.TYPE)
                .chart(measure.aim().chart().id().value())
                .orElseThrow();
    }

    private String read(Measure whole) {
        return whole.latest()
                .map(point -> words.get("read-on", words.day(point.day())))
                .orElseGet(() -> words.light(Light.UNREAD));
    }

    private String source(IndicatorResult each) {
        List<String> said = new ArrayList<>();
        each.indicator().source().ifPresent(source -> said.add(words.get("source", source)));
        String note = words.note(each.whole());
        if (!note.isEmpty()) {
            said.add(note);
        }
        return String.join(words.get("between"), said);
    }

    /** Readings that were corrected, with what stood before; none when none was. */
    Optional<Section> corrections(ChartResult result) {
        List<List<Block>> lines = new ArrayList<>();
        for (IndicatorResult each : result.indicators()) {
            for (Reading reading : each.indicator().readings()) {
                if (reading.corrects().isPresent() && reading.isKnown(view.asOf())) {
                    lines.add(List.of(Block.Paragraph.of(correction(each, reading))));
                }
            }
        }
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                Section.of(
                                "corrections-" + result.chart().id().value(),
                                words.get("corrections"),
                                List.of(new Block.Items(false, lines)))
                        .wide(Width.HALF));
    }

    private String correction(IndicatorResult each, Reading reading) {
        String unit =
                reading.unit()
                        .map(of -> words.unitName(of.value()))
                        .orElseGet(() -> words.unitName(each.whole().aim().chart().unit().value()));
        return words.get(
                "correction",
                words.day(reading.date().value()),
                unit,
                each.indicator().name().value(),
                words.day(reading.of()),
                reading.value().value().toPlainString() + each.indicator().counted(),
                reading.note().map(note -> note.value()).orElse(""));
    }
}
