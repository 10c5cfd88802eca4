package org.liangbang.campaign.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.liangbang.campaign.ledger.figure.FigureColumns;
import org.liangbang.campaign.ledger.format.Column;
import org.liangbang.campaign.ledger.format.ColumnType;
import org.liangbang.campaign.ledger.format.FigureDefinition;
import org.liangbang.campaign.ledger.format.Ledger;
import org.liangbang.campaign.ledger.format.Measures;
import org.liangbang.check.Register;
import org.liangbang.check.Rule;
import org.liangbang.check.UnknownId;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.source.Located;

/** Each figure of a ledger measures one thing, of columns and figures that can be measured so. */
final class LedgerFigureRule implements Rule {
    /** The figures that every ledger has of its own. */
    static final List<String> OWN = List.of("row-counts", "in-state", "days-in", "of-unit");

    /** The column by which rows are grouped by their state. */
    static final String STATE = "state";

    @Override
    public void check(Register content, Consumer<Diagnostic> report) {
        for (Ledger ledger : content.all(Ledger.TYPE)) {
            for (FigureDefinition figure : ledger.figures()) {
                if (OWN.contains(figure.id().value())) {
                    report.accept(
                            Diagnostic.error("ledger.id-reserved", figure.id().span())
                                    .with("id", figure.id().value()));
                }
                if (figure.measures().given() == 1) {
                    new Parts(ledger, content, report).check(figure);
                } else {
                    report.accept(
                            Diagnostic.error("ledger.figure-form", figure.id().span())
                                    .with("id", figure.id().value())
                                    .with("given", figure.measures().given()));
                }
            }
        }
    }

    /** The parts of one figure. */
    private record Parts(Ledger ledger, Register content, Consumer<Diagnostic> report) {
        void check(FigureDefinition figure) {
            Measures measures = figure.measures();
            measures.sum().ifPresent(column -> column(column, type -> type.isNumeric()));
            measures.distinct().ifPresent(column -> column(column, type -> true));
            measures.quotient().ifPresent(parts -> figures(List.of(parts.of(), parts.by())));
            measures.ratio().ifPresent(parts -> figures(List.of(parts.of(), parts.to())));
            measures.median()
                    .ifPresent(
                            parts -> {
                                states(List.of(parts.from()));
                                states(parts.to().stream().toList());
                            });
            measures.coverage().ifPresent(this::coverage);
            measures.change().ifPresent(this::change);
            figure.by().ifPresent(by -> grouping(by, figure));
            new ConditionRule(ledger, content, report).check(figure);
            if (ledger.suppressBelow().isEmpty()) {
                privateColumn(figure)
                        .ifPresent(
                                column ->
                                        report.accept(
                                                Diagnostic.error(
                                                                "ledger.figure-private",
                                                                column.span())
                                                        .with("column", column.value())));
            }
        }

        private void coverage(Measures.Covered parts) {
            column(parts.column(), type -> type == ColumnType.UNIT);
            for (Located<String> unit : parts.of().units()) {
                if (content.unit(unit.value()).isEmpty()) {
                    report.accept(
                            UnknownId.error("ledger.unit-unknown", unit, content.units().keySet()));
                }
            }
        }

        private void change(Measures.Change parts) {
            column(parts.of(), ColumnType::isNumeric);
            column(parts.by(), type -> type == ColumnType.PERIOD);
        }

        private void column(Located<String> id, Predicate<ColumnType> fits) {
            Optional<Column> column = ledger.column(id.value());
            if (column.isEmpty()) {
                report.accept(LedgerColumnRule.unknown(id, ledger));
            } else if (!fits.test(column.get().type())) {
                report.accept(
                        Diagnostic.error("ledger.figure-column", id.span())
                                .with("column", id.value())
                                .with("name", column.get().name().value()));
            }
        }

        /** Only what is counted or added up can stand over or under a line. */
        private void figures(List<Located<String>> ids) {
            List<String> known = new ArrayList<>();
            for (FigureDefinition figure : ledger.figures()) {
                Measures of = figure.measures();
                boolean plain =
                        of.count().isPresent() || of.sum().isPresent() || of.distinct().isPresent();
                if (plain && figure.by().isEmpty()) {
                    known.add(figure.id().value());
                }
            }
            for (Located<String> id : ids) {
                if (!known.contains(id.value())) {
                    report.accept(UnknownId.error("ledger.figure-unknown", id, known));
                }
            }
        }

        private void states(List<Located<String>> ids) {
            List<String> known = ledger.states().stream().map(each -> each.id().value()).toList();
            for (Located<String> id : ids) {
                if (!known.contains(id.value())) {
                    report.accept(UnknownId.error("ledger.state-unknown", id, known));
                }
            }
        }

        private void grouping(Located<String> by, FigureDefinition figure) {
            Measures of = figure.measures();
            if (of.count().isEmpty() && of.sum().isEmpty() && of.distinct().isEmpty()) {
                report.accept(Diagnostic.error("ledger.figure-by", by.span()));
            } else if (!by.value().equals(STATE) || ledger.states().isEmpty()) {
                boolean closed = !ledger.isPublic(by.value());
                column(by, type -> type.isGrouping() && !(closed && type == ColumnType.CODE));
            }
        }

        /** A column that the figure rests on and that is not for everyone. */
        private Optional<Located<String>> privateColumn(FigureDefinition figure) {
            return FigureColumns.of(figure).stream()
                    .filter(column -> ledger.column(column.value()).isPresent())
                    .filter(column -> !ledger.isPublic(column.value()))
                    .findFirst();
        }
    }
}
