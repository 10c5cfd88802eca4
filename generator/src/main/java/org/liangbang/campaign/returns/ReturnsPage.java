package org.liangbang.campaign.returns;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.liangbang.address.Addresses;
import org.liangbang.campaign.RecordPage;
import org.liangbang.campaign.References;
import org.liangbang.campaign.View;
import org.liangbang.campaign.returns.Tally.Counted;
import org.liangbang.document.Inline;
import org.liangbang.document.Section;
import org.liangbang.document.Table;
import org.liangbang.document.Table.Cell;
import org.liangbang.document.Table.Column;
import org.liangbang.document.Table.ColumnKind;
import org.liangbang.document.Table.Shade;
import org.liangbang.model.Campaign;
import org.liangbang.model.Unit;

/** All obligations of a campaign on one page: who keeps them, by town and by unit. */
final class ReturnsPage {
    /** More rows than these make no page that anybody reads; towns then stand for their units. */
    static final int MOST_UNITS = 60;

    private static final int MOST_MISSING = 40;

    private final View view;
    private final ReturnWords words;
    private final Campaign campaign;
    private final List<ReturnResult> results;

    ReturnsPage(View view, String campaign) {
        this.view = view;
        this.words = new ReturnWords(view);
        this.campaign = view.content().campaign(campaign);
        this.results = view.results().get(ReturnResults.TYPE).campaign(campaign);
    }

    private String id() {
        return campaign.id().value();
    }

    RecordPage page() {
        return new RecordPage(
                Addresses.returns(id()),
                "returns",
                List.of(Inline.Reference.to(Addresses.campaign(id()), campaign.name().value())),
                campaign.fullName().value(),
                words.get("page.title"),
                words.get("page.deck"),
                words.get("page.description", campaign.name().value(), results.size()),
                List.of(),
                this::sections);
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        for (Table table : new RateTable(view).obligations(id(), ReturnFigures.WHOLE, "")) {
            sections.add(
                    Section.of("rates", words.get("section.rates"), List.of(table))
                            .about(Inline.line(words.get("rates.scope"))));
        }
        List<Unit> towns = towns();
        if (!towns.isEmpty()) {
            sections.add(
                    Section.of(
                            "towns",
                            words.get("section.towns"),
                            List.of(grid(towns, words.get("grid.towns")))));
        }
        List<Unit> units = units();
        if (units.size() <= MOST_UNITS && results.size() > 1) {
            sections.add(
                    Section.of(
                            "units",
                            words.get("section.units"),
                            List.of(grid(units, words.get("grid.units")))));
        }
        missing(sections);
        return sections;
    }

    /** Units above those that must, directly below the district. */
    private List<Unit> towns() {
        return view.content().register().towns().stream()
                .filter(
                        unit ->
                                results.stream()
                                        .anyMatch(
                                                each -> each.scope(unit.id().value()).isPresent()))
                .toList();
    }

    /** Units that must do anything themselves and are above none that must. */
    private List<Unit> units() {
        Set<String> above = new LinkedHashSet<>();
        Map<String, Unit> own = new LinkedHashMap<>();
        for (ReturnResult result : results) {
            for (UnitReturn each : result.units()) {
                if (own.putIfAbsent(each.unitId(), each.unit()) == null) {
                    view.content().register().lineage(each.unit()).stream()
                            .skip(1)
                            .forEach(unit -> above.add(unit.id().value()));
                }
            }
        }
        own.keySet().removeAll(above);
        return List.copyOf(own.values());
    }

    /** The obligations that any of some units has. */
    private List<ReturnResult> concerning(List<Unit> units) {
        return results.stream()
                .filter(
                        each ->
                                units.stream()
                                        .anyMatch(
                                                unit -> each.scope(unit.id().value()).isPresent()))
                .toList();
    }

    private Table grid(List<Unit> units, String caption) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(words.get("column.unit"), ColumnKind.NAME));
        List<ReturnResult> shown = concerning(units);
        shown.forEach(
                each -> columns.add(new Column(each.obligation().name().value(), ColumnKind.CELL)));
        List<Table.Row> rows = new ArrayList<>();
        for (Unit unit : units) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.of(name(unit)));
            shown.forEach(each -> cells.add(cell(each, unit.id().value())));
            rows.add(Table.Row.of(cells));
        }
        return new Table(caption, columns, rows, Inline.line(words.get("grid.note")));
    }

    private Inline name(Unit unit) {
        String id = unit.id().value();
        boolean own = results.stream().anyMatch(each -> each.unit(id).isPresent());
        return own
                ? Inline.Reference.to(ReturnWords.page(id(), id), unit.name().value())
                : References.to(unit);
    }

    private Cell cell(ReturnResult result, String unit) {
        Tally tally = result.scope(unit).orElse(Tally.NONE);
        if (tally.count(Counted.DUE) == 0) {
            return Cell.of(words.get("none")).shaded(Shade.FUTURE);
        }
        Obligation obligation = result.obligation();
        List<Inline> said =
                List.of(
                        words.count(obligation, unit, tally, Counted.ON_TIME),
                        Inline.text("/" + tally.count(Counted.DUE)));
        int missing = tally.count(Counted.MISSING);
        int late = tally.count(Counted.LATE);
        Shade shade = missing > 0 ? Shade.MISSING : late > 0 ? Shade.LATE : Shade.MIDDLE;
        return Cell.of(said).noted(note(missing, late)).shaded(shade);
    }

    private List<Inline> note(int missing, int late) {
        String text =
                (missing > 0 ? words.get("cell.so-many-missing", missing) : "")
                        + (late > 0 ? words.get("cell.so-many-late", late) : "");
        return Inline.line(text);
    }

    private void missing(List<Section> sections) {
        List<UnitReturn> all = new ArrayList<>();
        results.forEach(each -> all.addAll(each.units()));
        List<MissingList.Item> items = MissingList.missing(all);
        if (!items.isEmpty()) {
            List<MissingList.Item> shown = items.subList(0, Math.min(MOST_MISSING, items.size()));
            sections.add(
                    Section.of(
                                    "missing",
                                    words.get("section.missing"),
                                    List.of(new MissingList(view).table(shown, "")))
                            .about(Inline.line(words.get("missing.scope", shown.size()))));
        }
    }
}
