package org.liangbang.campaign.wallchart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.liangbang.address.Addresses;
import org.liangbang.campaign.References;
import org.liangbang.campaign.View;
import org.liangbang.document.Block;
import org.liangbang.document.Inline;
import org.liangbang.document.Table;
import org.liangbang.document.Table.Cell;
import org.liangbang.document.Table.Column;
import org.liangbang.document.Table.ColumnKind;
import org.liangbang.document.Table.Row;
import org.liangbang.document.placard.Cover;
import org.liangbang.document.placard.Part;
import org.liangbang.document.placard.Placard;
import org.liangbang.document.placard.PlacardFile;
import org.liangbang.document.placard.WallSheet;
import org.liangbang.model.Post;

/** The wall charts as they hang on the wall: for each campaign a file, a sheet for each chart. */
final class WallPlacards {
    /** How many urgent cells a chart names; the page names more. */
    private static final int URGENT = 4;

    private final View view;
    private final WallChartWords words;

    WallPlacards(View view) {
        this.view = view;
        this.words = new WallChartWords(view);
    }

    /** On A3 and on A2, campaign by campaign. */
    List<PlacardFile> all() {
        WallChartResults results = view.results().get(WallChartResults.TYPE);
        List<PlacardFile> files = new ArrayList<>();
        for (String campaign : results.campaigns()) {
            List<Placard> sheets =
                    results.ofCampaign(campaign).stream().<Placard>map(this::sheet).toList();
            String name = view.content().campaign(campaign).name().value();
            String title = words.get("placard.file", name);
            LocalDate day = view.asOf();
            files.add(
                    new PlacardFile(
                            Addresses.wallChartPdf(campaign), "wall-chart", title, day, sheets));
            files.add(
                    new PlacardFile(
                            Addresses.largeWallChartPdf(campaign),
                            "wall-chart-a2",
                            title,
                            day,
                            sheets));
        }
        return files;
    }

    private WallSheet sheet(ChartResult result) {
        List<Inline.State> counts = new ArrayList<>();
        for (Light light : Light.values()) {
            if (result.count(light) > 0) {
                String counted =
                        words.get("placard.counted", words.light(light), result.count(light));
                counts.add(new Inline.State(light.sign(), counted));
            }
        }
        Block.Chart tally =
                new Block.Chart(
                        words.get("placard.tally", result.cells().size()),
                        words.get("lights-title", result.chart().name().value()),
                        LightBar.of(result),
                        Optional.empty());
        return new WallSheet(
                cover(result),
                remarks(result),
                tally,
                counts,
                Part.of("", "", table(result)),
                List.of(urgent(result), owners(result), rule(result)));
    }

    private Cover cover(ChartResult result) {
        WallChart chart = result.chart();
        String basis = chart.basis().map(text -> words.get("placard.basis", text)).orElse("");
        return new Cover(
                WallChartWords.page(chart),
                words.get("placard.opens"),
                view.content().campaign(chart.campaign()).fullName().value(),
                chart.name().value(),
                words.get(
                        "placard.source",
                        readings(result).count(),
                        basis,
                        words.fullDay(view.asOf())),
                chart.id().span());
    }

    private Stream<Reading> readings(ChartResult result) {
        return result.indicators().stream()
                .flatMap(each -> each.indicator().readings().stream())
                .filter(reading -> reading.isKnown(view.asOf()));
    }

    private List<String> remarks(ChartResult result) {
        WallChart chart = result.chart();
        List<String> remarks = new ArrayList<>();
        readings(result)
                .map(reading -> reading.date().value())
                .max(LocalDate::compareTo)
                .ifPresent(day -> remarks.add(words.get("placard.read", words.day(day))));
        remarks.add(words.get("placard.days", words.day(view.asOf())));
        Post keeper = view.content().post(chart.keeper().value(), chart.unit().value());
        remarks.add(words.get("kept-by") + keeper.role().value());
        return remarks;
    }

    private Table table(ChartResult result) {
        ChartTable cells = new ChartTable(view, result);
        List<String> units = result.units();
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(words.get("column.part"), ColumnKind.GROUP));
        columns.add(new Column(words.get("placard.indicator"), ColumnKind.NAME));
        String whole = words.unitName(result.chart().unit().value());
        columns.add(new Column(whole, ColumnKind.TEXT));
        columns.add(new Column("", ColumnKind.DRAWING));
        columns.add(new Column(words.get("column.pace"), ColumnKind.TEXT));
        units.forEach(unit -> columns.add(new Column(words.unitName(unit), ColumnKind.CELL)));
        List<Row> rows = result.indicators().stream().map(each -> row(each, units, cells)).toList();
        return new Table("", columns, rows, List.of());
    }

    private Row row(IndicatorResult each, List<String> units, ChartTable table) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(each.part().name().value()));
        cells.add(name(each));
        List<Inline> progress = words.progress(each.whole());
        cells.add(large(progress, each.whole()));
        cells.add(table.gauge(each.whole()));
        cells.add(pace(each.whole()));
        Map<String, Measure> byUnit = new LinkedHashMap<>();
        each.units().forEach(unit -> byUnit.put(unit.aim().about(), unit));
        for (String unit : units) {
            Measure measure = byUnit.get(unit);
            cells.add(measure == null ? table.none() : ofUnit(measure));
        }
        return Row.of(cells);
    }

    private Cell name(IndicatorResult each) {
        Measure whole = each.whole();
        String day = words.day(whole.aim().due().value());
        String due =
                switch (whole.light()) {
                    case HIT -> words.get("placard.met", day);
                    case MISSED -> words.get("placard.passed", day, whole.daysLate());
                    case GREEN, AHEAD, AMBER, UNREAD, RED ->
                            words.get("placard.left", day, whole.daysLeft());
                };
        List<Inline> note =
                List.of(words.post(whole.aim().owner()), Inline.text(words.get("gap") + due));
        return Cell.of(each.indicator().name().value()).noted(note);
    }

    /** What is missing, and how much must be done from now on. */
    private Cell pace(Measure measure) {
        if (measure.light() == Light.HIT) {
            return Cell.of(words.get("reached", words.day(measure.reachedOn().orElseThrow())));
        }
        return Cell.of(words.gap(measure)).noted(words.needed(measure));
    }

    /** The number large, its target beside it, the light below. */
    private Cell large(List<Inline> progress, Measure measure) {
        List<Inline> line = new ArrayList<>();
        line.add(new Inline.Strong(progress.subList(0, 1)));
        line.addAll(progress.subList(1, progress.size()));
        return Cell.of(line).noted(List.of(words.state(measure)));
    }

    private Cell ofUnit(Measure measure) {
        String target = WallChartFigures.shown(measure.aim().to());
        return large(
                List.of(
                        Inline.text(WallChartFigures.shown(measure.value())),
                        Inline.text(words.get("placard.of-target", target))),
                measure);
    }

    /** What somebody must look at now, the worst first. */
    private Part urgent(ChartResult result) {
        List<Measure> urgent =
                result.cells().stream()
                        .filter(cell -> cell.light().isUrgent())
                        .sorted(MeasureTable.URGENT_FIRST)
                        .toList();
        List<Measure> shown = urgent.subList(0, Math.min(URGENT, urgent.size()));
        String scope = words.get("urgent-scope", urgent.size(), shown.size());
        if (shown.isEmpty()) {
            List<Inline> none = Inline.line(words.get("placard.nothing-urgent"));
            return new Part(words.get("urgent"), "", "", Optional.empty(), List.of(none));
        }
        List<Column> columns =
                List.of(
                        new Column("", ColumnKind.STATE),
                        new Column("", ColumnKind.TEXT),
                        new Column("", ColumnKind.NUMBER));
        List<Row> rows = shown.stream().map(this::urgent).toList();
        return Part.of(words.get("urgent"), scope, new Table("", columns, rows, List.of()));
    }

    private Row urgent(Measure measure) {
        Aim aim = measure.aim();
        String unit = aim.unit().map(each -> each.value()).orElse(aim.chart().unit().value());
        String name = words.unitName(unit) + words.get("gap") + aim.indicator().name().value();
        return Row.of(
                List.of(
                        Cell.of(words.state(measure)),
                        Cell.of(name).noted(Inline.line(words.note(measure))),
                        Cell.of(words.gap(measure))));
    }

    /** Who answers for which part, and how to reach them. */
    private Part owners(ChartResult result) {
        Map<List<String>, Row> rows = new LinkedHashMap<>();
        for (IndicatorResult each : result.indicators()) {
            Post owner = view.content().register().post(each.whole().aim().owner()).orElseThrow();
            String part = each.part().name().value();
            rows.putIfAbsent(
                    List.of(part, owner.id().value()),
                    Row.of(
                            List.of(
                                    Cell.of(part),
                                    Cell.of(References.to(owner)),
                                    Cell.of(phone(owner)))));
        }
        List<Column> columns =
                List.of(
                        new Column("", ColumnKind.TEXT),
                        new Column("", ColumnKind.TEXT),
                        new Column("", ColumnKind.NUMBER));
        return Part.of(
                words.get("placard.owners"),
                words.get("placard.owners-scope"),
                new Table("", columns, List.copyOf(rows.values()), List.of()));
    }

    private static String phone(Post owner) {
        return owner.phone().map(number -> number.value()).orElse("");
    }

    /** When which light is shown: those that are judged by numbers, and those that occur. */
    private Part rule(ChartResult result) {
        LightRule rule = result.chart().rule();
        List<Row> rows = new ArrayList<>();
        for (Light light : Light.values()) {
            boolean always = light != Light.AHEAD && light != Light.UNREAD;
            if (always || result.count(light) > 0) {
                String key = light == Light.HIT ? "placard.hit" : "rule-of." + light.word();
                String sentence = words.get(key, rule.green().value(), rule.amber().value());
                rows.add(
                        Row.of(
                                List.of(
                                        Cell.of(new Inline.State(light.sign(), words.light(light))),
                                        Cell.of(sentence))));
            }
        }
        List<Column> columns =
                List.of(new Column("", ColumnKind.STATE), new Column("", ColumnKind.TEXT));
        return Part.of(words.get("rule"), "", new Table("", columns, rows, List.of()));
    }
}
