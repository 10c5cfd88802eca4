package org.liangbang.campaign.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.liangbang.campaign.ledger.format.Choice;
import org.liangbang.campaign.ledger.format.Column;
import org.liangbang.campaign.ledger.format.ColumnType;
import org.liangbang.campaign.ledger.format.FigureDefinition;
import org.liangbang.campaign.ledger.format.Ledger;
import org.liangbang.campaign.ledger.format.Roles;
import org.liangbang.campaign.ledger.format.State;
import org.liangbang.check.Register;
import org.liangbang.check.RepeatedIds;
import org.liangbang.check.Rule;
import org.liangbang.check.UnknownId;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.model.format.Values;
import org.liangbang.source.Located;

/** The columns and states of a ledger hang together, and each role is that of a fitting column. */
final class LedgerColumnRule implements Rule {
    /**
     * Names that mean something of their own in rows, conditions and the list of public columns.
     */
    private static final List<String> RESERVED =
            List.of("id", "steps", "state", "linked-by", Ledger.NOTES);

    @Override
    public void check(Register content, Consumer<Diagnostic> report) {
        List<String> ledgers =
                content.all(Ledger.TYPE).stream().map(each -> each.id().value()).toList();
        for (Ledger ledger : content.all(Ledger.TYPE)) {
            checkIds(ledger, report);
            ledger.columns().forEach(column -> checkColumn(column, ledgers, report));
            checkRoles(ledger, report);
            checkPublic(ledger, report);
            checkStates(ledger, report);
        }
    }

    private static void checkIds(Ledger ledger, Consumer<Diagnostic> report) {
        List<Located<String>> fields = new ArrayList<>();
        ledger.columns().forEach(column -> fields.add(column.id()));
        ledger.states().forEach(state -> fields.add(state.id()));
        repeated(fields, report);
        repeated(ledger.figures().stream().map(FigureDefinition::id).toList(), report);
        for (Located<String> id : fields) {
            if (RESERVED.contains(id.value())) {
                report.accept(
                        Diagnostic.error("ledger.id-reserved", id.span()).with("id", id.value()));
            }
        }
    }

    private static void repeated(List<Located<String>> ids, Consumer<Diagnostic> report) {
        RepeatedIds.report("ledger.part-repeated", ids, report);
    }

    private static void checkColumn(
            Column column, List<String> ledgers, Consumer<Diagnostic> report) {
        repeated(column.choices().stream().map(Choice::id).toList(), report);
        boolean choices = column.type() == ColumnType.CHOICE;
        boolean link = column.type() == ColumnType.LINK;
        if ((choices && column.choices().isEmpty()) || (link && column.ledger().isEmpty())) {
            report.accept(
                    Diagnostic.error("ledger.column-incomplete", column.id().span())
                            .with("id", column.id().value())
                            .with("field", choices ? "choices" : "ledger"));
        }
        column.ledger()
                .filter(ledger -> !ledgers.contains(ledger.value()))
                .ifPresent(
                        ledger ->
                                report.accept(UnknownId.error("ledger.unknown", ledger, ledgers)));
    }

    private static void checkRoles(Ledger ledger, Consumer<Diagnostic> report) {
        Roles roles = ledger.roles();
        checkRole(Optional.of(roles.title()), List.of(), ledger, report);
        checkRole(roles.unit(), List.of(ColumnType.UNIT), ledger, report);
        checkRole(roles.owner(), List.of(ColumnType.POST), ledger, report);
        checkRole(roles.due(), List.of(ColumnType.DATE), ledger, report);
        checkRole(roles.date(), List.of(ColumnType.DATE), ledger, report);
        if (ledger.showsRows() && !ledger.isPublic(roles.title().value())) {
            report.accept(
                    Diagnostic.error("ledger.title-private", roles.title().span())
                            .with("column", roles.title().value()));
        }
    }

    private static void checkRole(
            Optional<Located<String>> role,
            List<ColumnType> fitting,
            Ledger ledger,
            Consumer<Diagnostic> report) {
        if (role.isEmpty()) {
            return;
        }
        Located<String> id = role.get();
        Optional<Column> column = ledger.column(id.value());
        if (column.isEmpty()) {
            report.accept(unknown(id, ledger));
        } else if (!fitting.isEmpty() && !fitting.contains(column.get().type())) {
            report.accept(
                    Diagnostic.error("ledger.role-type", id.span())
                            .with("column", id.value())
                            .with("type", Values.word(column.get().type()))
                            .with("wanted", Values.word(fitting.get(0))));
        }
    }

    /** The report that there is no such column. */
    static Diagnostic unknown(Located<String> id, Ledger ledger) {
        return UnknownId.error(
                "ledger.column-unknown",
                id,
                ledger.columns().stream().map(column -> column.id().value()).toList());
    }

    private static void checkPublic(Ledger ledger, Consumer<Diagnostic> report) {
        for (Located<String> id : ledger.published()) {
            if (!id.value().equals(Ledger.NOTES) && ledger.column(id.value()).isEmpty()) {
                report.accept(unknown(id, ledger));
            }
        }
    }

    private static void checkStates(Ledger ledger, Consumer<Diagnostic> report) {
        List<String> states = ledger.states().stream().map(each -> each.id().value()).toList();
        for (State state : ledger.states()) {
            for (Located<String> before : state.after()) {
                if (!states.contains(before.value())) {
                    report.accept(UnknownId.error("ledger.state-unknown", before, states));
                }
            }
        }
    }
}
