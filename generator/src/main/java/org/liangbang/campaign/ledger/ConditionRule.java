package org.liangbang.campaign.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.liangbang.campaign.ledger.format.Column;
import org.liangbang.campaign.ledger.format.ColumnType;
import org.liangbang.campaign.ledger.format.FigureDefinition;
import org.liangbang.campaign.ledger.format.Ledger;
import org.liangbang.check.Register;
import org.liangbang.check.UnknownId;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.model.CalendarPeriod;
import org.liangbang.source.Located;

/** The conditions of a figure speak of columns there are and of values that can stand in them. */
final class ConditionRule {
    /** The condition that a row is linked to from another ledger. */
    static final String LINKED_BY = "linked-by";

    private final Ledger ledger;
    private final Register content;
    private final Consumer<Diagnostic> report;

    ConditionRule(Ledger ledger, Register content, Consumer<Diagnostic> report) {
        this.ledger = ledger;
        this.content = content;
        this.report = report;
    }

    void check(FigureDefinition figure) {
        figure.where().forEach(this::check);
    }

    private void check(Located<String> key, List<Located<String>> values) {
        Optional<Column> column = ledger.column(key.value());
        if (key.value().equals(LedgerFigureRule.STATE)) {
            known(values, ledger.states().stream().map(each -> each.id().value()).toList());
        } else if (key.value().equals(LINKED_BY)) {
            known(values, linking());
        } else if (column.isPresent()) {
            values(column.get(), values);
        } else {
            report.accept(LedgerColumnRule.unknown(key, ledger));
        }
    }

    /** The columns of all ledgers that link to this one. */
    private List<String> linking() {
        List<String> linking = new ArrayList<>();
        for (Ledger other : content.all(Ledger.TYPE)) {
            for (Column column : other.columns()) {
                boolean here =
                        column.type() == ColumnType.LINK
                                && column.ledger()
                                        .filter(to -> to.value().equals(ledger.id().value()))
                                        .isPresent();
                if (here) {
                    linking.add(other.id().value() + "." + column.id().value());
                }
            }
        }
        return linking;
    }

    private void values(Column column, List<Located<String>> values) {
        switch (column.type()) {
            case CHOICE ->
                    known(
                            values,
                            column.choices().stream().map(each -> each.id().value()).toList());
            case UNIT -> known(values, List.copyOf(content.units().keySet()));
            case POST -> known(values, List.copyOf(content.posts().keySet()));
            case DATE, PERIOD -> periods(values);
            case TEXT, CODE, COUNT, NUMBER, LINK, EVENT, PHOTO -> {}
        }
    }

    private void known(List<Located<String>> values, List<String> known) {
        for (Located<String> value : values) {
            if (!known.contains(value.value())) {
                report.accept(UnknownId.error("ledger.where-value", value, known));
            }
        }
    }

    private void periods(List<Located<String>> values) {
        for (Located<String> value : values) {
            if (CalendarPeriod.parse(value.value()).isEmpty()) {
                report.accept(Diagnostic.error("value.not-a-period", value.span()));
            }
        }
    }
}
