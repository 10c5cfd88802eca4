package org.liangbang.campaign.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liangbang.campaign.Periods;
import org.liangbang.campaign.View;
import org.liangbang.campaign.ledger.book.RowStatus;
import org.liangbang.campaign.ledger.figure.Group;
import org.liangbang.campaign.ledger.figure.LedgerFigure;
import org.liangbang.campaign.ledger.format.ColumnType;
import org.liangbang.campaign.ledger.format.FigureDefinition;
import org.liangbang.campaign.ledger.format.State;
import org.liangbang.compute.Fraction;
import org.liangbang.document.Block;
import org.liangbang.document.Drawing;
import org.liangbang.document.Inline;
import org.liangbang.document.Section;
import org.liangbang.document.Table;
import org.liangbang.document.Table.Cell;
import org.liangbang.document.Table.ColumnKind;
import org.liangbang.model.CalendarPeriod;
import org.liangbang.source.Located;

/** The parts of the page of a ledger: how far its rows have come, its breakdowns. */
final class LedgerSections {
    private static final int WIDTH = 1000;
    private static final int HEIGHT = 115;

    /** How many urgent rows stand at the head of a ledger. */
    private static final int URGENT = 10;

    private final View view;
    private final LedgerStanding standing;

    LedgerSections(View view, LedgerStanding standing) {
        this.view = view;
        this.standing = standing;
    }

    private String word(String key, Object... values) {
        return view.words().get("ledger." + key, values);
    }

    /** A figure that opens how it was worked out. */
    static Inline traced(LedgerFigure figure) {
        return new Inline.Figure(figure.id(), figure.printed());
    }

    /** The figures without groups, as facts. */
    List<Block.Fact> facts() {
        List<Block.Fact> facts = new ArrayList<>();
        for (LedgerFigure figure : standing.figures()) {
            if (figure.group().isEmpty()) {
                figure.definition()
                        .ifPresent(
                                of ->
                                        facts.add(
                                                new Block.Fact(
                                                        of.name().value(),
                                                        List.of(traced(figure)))));
            }
        }
        return facts;
    }

    /** The first part of the page of a ledger, above its rows. */
    List<Section> head() {
        List<Section> sections = new ArrayList<>();
        List<Block.Fact> facts = facts();
        if (!facts.isEmpty()) {
            sections.add(
                    Section.of(
                            "figures", word("section.figures"), List.of(new Block.Facts(facts))));
        }
        if (!standing.ledger().states().isEmpty()) {
            sections.add(Section.of("states", word("section.states"), List.of(states())));
        }
        sections.addAll(breakdowns());
        List<RowStatus> urgent =
                standing.shown().stream().filter(RowStatus::isOverdue).limit(URGENT).toList();
        if (!urgent.isEmpty()) {
            Table table = new RowTable(view).brief(word("urgent.caption"), urgent, true);
            sections.add(
                    Section.of("overdue", word("section.overdue"), List.of(table))
                            .about(
                                    standing.figure("row-counts", "overdue")
                                            .map(figure -> List.of(traced(figure)))
                                            .orElse(List.of())));
        }
        return sections;
    }

    /** States from the first to the last: how many rows are there, how long they stayed. */
    private Table states() {
        List<Table.Column> columns =
                List.of(
                        new Table.Column(word("column.state"), ColumnKind.NAME),
                        new Table.Column(word("column.now"), ColumnKind.NUMBER),
                        new Table.Column(word("column.share"), ColumnKind.DRAWING),
                        new Table.Column(word("column.stay"), ColumnKind.NUMBER),
                        new Table.Column(word("column.clock"), ColumnKind.TEXT));
        List<LedgerFigure> counts = new ArrayList<>();
        for (State state : standing.ledger().states()) {
            standing.figure("in-state", state.id().value()).ifPresent(counts::add);
        }
        List<Table.Row> rows = new ArrayList<>();
        for (State state : standing.ledger().states()) {
            String id = state.id().value();
            LedgerFigure count = standing.figure("in-state", id).orElseThrow();
            Optional<LedgerFigure> stay = standing.figure("days-in", id);
            String clock = state.leaveWithin().map(days -> word("clock", days)).orElse("");
            rows.add(
                    Table.Row.of(
                            List.of(
                                    Cell.of(state.name().value()),
                                    Cell.of(traced(count)),
                                    bar(count, counts),
                                    Cell.of(
                                            stay.map(each -> List.of(traced(each)))
                                                    .orElse(List.of())),
                                    Cell.of(state.closes() ? word("closes") : clock))));
        }
        return new Table(word("states.caption"), columns, rows, List.of());
    }

    /** A bar as long as a figure is of the greatest of its like; none for what is not told. */
    private static Cell bar(LedgerFigure figure, List<LedgerFigure> like) {
        Optional<Fraction> most =
                like.stream()
                        .map(LedgerFigure::exact)
                        .flatMap(Optional::stream)
                        .max(Fraction::compareTo)
                        .filter(value -> value.signum() > 0);
        if (most.isEmpty() || figure.exact().filter(value -> value.signum() > 0).isEmpty()) {
            return Cell.of(List.of());
        }
        int length =
                figure.exact()
                        .get()
                        .times(Fraction.of(WIDTH))
                        .dividedBy(most.get())
                        .ceiling()
                        .numerator()
                        .intValueExact();
        Drawing drawing =
                new Drawing(
                        HEIGHT, List.of(new Drawing.Bar(0, 0, length, HEIGHT, Drawing.Paint.QING)));
        return Cell.of(drawing, figure.printed());
    }

    /** Figures with groups: those by one column beside each other, groups under one another. */
    private List<Section> breakdowns() {
        Map<String, List<FigureDefinition>> byColumn = new LinkedHashMap<>();
        for (FigureDefinition figure : standing.ledger().figures()) {
            figure.by()
                    .ifPresent(
                            by ->
                                    byColumn.computeIfAbsent(by.value(), first -> new ArrayList<>())
                                            .add(figure));
        }
        List<Section> sections = new ArrayList<>();
        byColumn.forEach(
                (column, figures) ->
                        sections.add(
                                Section.of(
                                        "by-" + column,
                                        word("section.by", columnName(column)),
                                        List.of(breakdown(column, figures)))));
        return sections;
    }

    private String columnName(String column) {
        return standing.ledger()
                .column(column)
                .map(each -> each.name().value())
                .orElseGet(() -> word("column.state"));
    }

    private Table breakdown(String column, List<FigureDefinition> definitions) {
        List<Table.Column> columns = new ArrayList<>();
        columns.add(new Table.Column(columnName(column), ColumnKind.NAME));
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, Map<String, LedgerFigure>> cells = new LinkedHashMap<>();
        for (FigureDefinition definition : definitions) {
            columns.add(new Table.Column(definition.name().value(), ColumnKind.NUMBER));
            String id = definition.id().value();
            for (LedgerFigure figure : standing.defined(id)) {
                String key = figure.group().orElseThrow().key();
                names.putIfAbsent(key, named(column, figure.group().get()));
                cells.computeIfAbsent(key, first -> new LinkedHashMap<>()).put(id, figure);
            }
        }
        columns.add(new Table.Column(word("column.share"), ColumnKind.DRAWING));
        List<LedgerFigure> first = standing.defined(definitions.get(0).id().value());
        List<Table.Row> rows = new ArrayList<>();
        names.forEach((key, name) -> rows.add(row(name, cells.get(key), definitions, first)));
        return new Table("", columns, rows, List.of());
    }

    /** A stretch of the calendar is called as readers call it. */
    private String named(String column, Group group) {
        return standing.ledger()
                .column(column)
                .filter(of -> of.type() == ColumnType.PERIOD)
                .flatMap(of -> CalendarPeriod.parse(group.key()))
                .map(period -> new Periods(view.words()).full(period))
                .orElse(group.name());
    }

    private static Table.Row row(
            String name,
            @Nullable Map<String, LedgerFigure> figures,
            List<FigureDefinition> definitions,
            List<LedgerFigure> like) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(name));
        List<LedgerFigure> found = new ArrayList<>();
        for (Located<String> id : definitions.stream().map(FigureDefinition::id).toList()) {
            Optional<LedgerFigure> figure =
                    Optional.ofNullable(figures).map(each -> each.get(id.value()));
            cells.add(Cell.of(figure.map(each -> List.of(traced(each))).orElse(List.of())));
            figure.filter(like::contains).ifPresent(found::add);
        }
        cells.add(found.isEmpty() ? Cell.of(List.of()) : bar(found.get(0), like));
        return Table.Row.of(cells);
    }
}
