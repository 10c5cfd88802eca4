package org.liangbang.campaign.ledger.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.liangbang.address.FigureId;
import org.liangbang.campaign.ledger.book.Book;
import org.liangbang.campaign.ledger.book.Books;
import org.liangbang.campaign.ledger.book.RowStatus;
import org.liangbang.campaign.ledger.format.FigureDefinition;
import org.liangbang.campaign.ledger.format.Ledger;
import org.liangbang.campaign.ledger.format.Measures;
import org.liangbang.campaign.ledger.format.Measures.Counted;
import org.liangbang.campaign.ledger.format.State;
import org.liangbang.check.Register;
import org.liangbang.compute.Explanation;
import org.liangbang.model.Unit;
import org.liangbang.source.Located;

/** Works out the figures of one ledger on a day: those it defines, and those that every one has. */
public final class LedgerFigures {
    /** What the ids of all figures of ledgers begin with. */
    public static final String HOME = "ledgers";

    private final Register content;
    private final Ledger ledger;
    private final List<RowStatus> rows;
    private final Selection selection;
    private final Privacy privacy;
    private final Map<FigureId, LedgerFigure> figures = new LinkedHashMap<>();

    private LedgerFigures(Register content, Books books, Book book, List<RowStatus> rows) {
        this.content = content;
        this.ledger = book.ledger();
        this.rows = rows;
        this.selection = new Selection(content, books);
        this.privacy = new Privacy(ledger, books);
    }

    /**
     * All figures of a ledger, veiled where they must be: those it defines in their order, then
     * those that every ledger has.
     *
     * @param rows its rows as they stand on the day
     */
    public static List<LedgerFigure> of(
            Register content, Books books, Book book, List<RowStatus> rows) {
        LedgerFigures made = new LedgerFigures(content, books, book, rows);
        List<FigureDefinition> divided = new ArrayList<>();
        for (FigureDefinition definition : made.ledger.figures()) {
            if (definition.measures().divides()) {
                divided.add(definition);
            } else {
                made.measure(definition);
            }
        }
        made.own();
        Division division = new Division(made.ledger);
        List<LedgerFigure> veiled =
                Suppression.of(made.ledger, rows, List.copyOf(made.figures.values()));
        Map<FigureId, LedgerFigure> all = new LinkedHashMap<>();
        veiled.forEach(figure -> all.put(figure.id(), figure));
        divided.forEach(each -> division.add(each, all));
        return made.ordered(all);
    }

    /** The id of a figure of a ledger. */
    public static FigureId id(Ledger ledger, String figure) {
        return FigureId.of(HOME, ledger.id().value(), figure);
    }

    /** The id of a figure of a ledger for one group. */
    public static FigureId id(Ledger ledger, String figure, String group) {
        return FigureId.of(HOME, ledger.id().value(), figure, group);
    }

    private List<LedgerFigure> ordered(Map<FigureId, LedgerFigure> all) {
        Map<String, List<LedgerFigure>> sorted = new LinkedHashMap<>();
        ledger.figures().forEach(each -> sorted.put(each.id().value(), new ArrayList<>()));
        for (LedgerFigure figure : all.values()) {
            String name = figure.definition().map(each -> each.id().value()).orElse("");
            sorted.computeIfAbsent(name, first -> new ArrayList<>()).add(figure);
        }
        return sorted.values().stream().flatMap(List::stream).toList();
    }

    private void measure(FigureDefinition definition) {
        Measure measure = measure(definition, definition.measures());
        List<RowStatus> those = selection.of(definition, rows);
        boolean closed = privacy.isClosed(definition);
        String name = definition.name().value();
        String id = definition.id().value();
        if (definition.by().isEmpty()) {
            put(
                    new LedgerFigure(
                            ledger,
                            id(ledger, id),
                            Optional.of(definition),
                            Optional.empty(),
                            Explanation.of("ledger.step.figure", name),
                            measure.of(those),
                            closed,
                            Veil.NONE));
            return;
        }
        new Grouping(ledger, content)
                .of(definition.by().get().value(), those)
                .forEach(
                        (group, some) ->
                                put(
                                        new LedgerFigure(
                                                ledger,
                                                id(ledger, id, group.key()),
                                                Optional.of(definition),
                                                Optional.of(group),
                                                Explanation.of(
                                                        "ledger.step.group", name, group.name()),
                                                measure.of(some),
                                                closed,
                                                Veil.NONE)));
    }

    private void put(LedgerFigure figure) {
        figures.put(figure.id(), figure);
    }

    private Measure measure(FigureDefinition definition, Measures of) {
        if (of.sum().isPresent()) {
            return sum(definition, of.sum().get());
        }
        if (of.distinct().isPresent()) {
            return new DistinctMeasure(of.distinct().get().value(), definition.unit().orElse(""));
        }
        if (of.median().isPresent()) {
            Measures.Median median = of.median().get();
            return new MedianMeasure(
                    median.from().value(), median.to().map(Located::value), content.calendar());
        }
        if (of.coverage().isPresent()) {
            Measures.Covered covered = of.coverage().get();
            return new CoverageMeasure(covered.column().value(), wanted(covered));
        }
        if (of.change().isPresent()) {
            Measures.Change change = of.change().get();
            return new ChangeMeasure(sum(definition, change.of()), change.by().value());
        }
        return new CountMeasure(
                of.count().orElse(Counted.ALL), definition.unit().orElse(ledger.measure().value()));
    }

    private SumMeasure sum(FigureDefinition definition, Located<String> column) {
        Optional<String> unit =
                definition.unit().or(() -> ledger.column(column.value()).flatMap(of -> of.unit()));
        return new SumMeasure(column.value(), unit.orElse(""));
    }

    private List<Unit> wanted(Measures.Covered covered) {
        return content.units().values().stream()
                .filter(unit -> content.isAmong(unit, covered.of()))
                .toList();
    }

    /** What every ledger has: counts by standing and state, days in each state, counts of units. */
    private void own() {
        for (Counted counted : Counted.values()) {
            if (counted == Counted.ALL || !ledger.states().isEmpty()) {
                String name = counted.name().toLowerCase(Locale.ROOT);
                own("row-counts", name, Explanation.of("ledger.own." + name), counting(counted));
            }
        }
        for (State state : ledger.states()) {
            String id = state.id().value();
            String name = state.name().value();
            List<RowStatus> in =
                    rows.stream()
                            .filter(row -> row.state().filter(state::equals).isPresent())
                            .toList();
            own(
                    "in-state",
                    id,
                    Explanation.of("ledger.own.in-state", name),
                    counting(Counted.ALL).of(in));
            if (!state.closes()) {
                own(
                        "days-in",
                        id,
                        Explanation.of("ledger.own.days-in", name),
                        new StayMeasure(id, content.calendar()).of(rows));
            }
        }
        if (ledger.showsRows()) {
            units();
        }
    }

    private void units() {
        Map<String, List<RowStatus>> units = new LinkedHashMap<>();
        for (RowStatus row : rows) {
            row.row()
                    .unit()
                    .filter(unit -> ledger.isPublic(ledger.roles().unit().orElseThrow().value()))
                    .ifPresent(
                            unit ->
                                    units.computeIfAbsent(unit, first -> new ArrayList<>())
                                            .add(row));
        }
        units.forEach(
                (unit, some) ->
                        own(
                                "of-unit",
                                unit,
                                Explanation.of(
                                        "ledger.own.of-unit",
                                        content.unit(unit)
                                                .map(of -> of.name().value())
                                                .orElse(unit)),
                                counting(Counted.ALL).of(some)));
    }

    private CountMeasure counting(Counted counted) {
        return new CountMeasure(counted, ledger.measure().value());
    }

    private void own(String figure, String part, Explanation title, Measured measured) {
        put(
                new LedgerFigure(
                        ledger,
                        id(ledger, figure, part),
                        Optional.empty(),
                        Optional.of(new Group(part, part)),
                        title,
                        measured,
                        !ledger.showsRows(),
                        Veil.NONE));
    }

    private void own(String figure, String part, Explanation title, CountMeasure measure) {
        own(figure, part, title, measure.of(rows));
    }
}
