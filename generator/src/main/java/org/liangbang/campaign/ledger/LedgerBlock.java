package org.liangbang.campaign.ledger;

import java.util.List;
import java.util.function.Consumer;
import org.liangbang.campaign.DataBlock;
import org.liangbang.campaign.Parameters;
import org.liangbang.campaign.View;
import org.liangbang.campaign.ledger.book.RowStatus;
import org.liangbang.check.Register;
import org.liangbang.check.UnknownId;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.document.Block;
import org.liangbang.source.Located;

/**
 * {@code ::: ledger ledger=… show=open|overdue|all top=…}: rows of a ledger, the most urgent first.
 */
final class LedgerBlock implements DataBlock {
    private static final List<String> SHOWN = List.of("all", "open", "overdue");

    @Override
    public String name() {
        return "ledger";
    }

    @Override
    public void check(Block.Directive call, Register content, Consumer<Diagnostic> report) {
        Parameters parameters = new Parameters(call);
        parameters.checkKnown(List.of("ledger", "show", "top"), report);
        checkLedger(parameters, content, report);
        parameters.checkTop(report);
        call.parameter("show")
                .filter(given -> !SHOWN.contains(given.value()))
                .ifPresent(
                        given ->
                                report.accept(
                                        UnknownId.error(
                                                "ledger.where-value",
                                                new Located<>(given.value(), given.span()),
                                                SHOWN)));
    }

    /** Says that no ledger is named, or one that does not exist. */
    static void checkLedger(Parameters parameters, Register content, Consumer<Diagnostic> report) {
        if (parameters.checkGiven("ledger", report)) {
            parameters.checkRecord("ledger", FiguresBlock.ids(content), "ledger.unknown", report);
        }
    }

    /** How the ledger that a call names stands. */
    static LedgerStanding standing(Block.Directive call, View view) {
        String id = call.parameter("ledger").orElseThrow().value();
        return view.results().get(LedgerResults.TYPE).ledger(id).orElseThrow();
    }

    @Override
    public List<Block> blocks(Block.Directive call, View view) {
        String show = call.parameter("show").map(Block.Parameter::value).orElse("all");
        LedgerStanding standing = standing(call, view);
        List<RowStatus> rows =
                standing.shown().stream()
                        .filter(row -> !show.equals("open") || row.isOpen())
                        .filter(row -> !show.equals("overdue") || row.isOverdue())
                        .limit(new Parameters(call).top())
                        .toList();
        String caption = view.words().get("ledger.block." + show, standing.ledger().name().value());
        return List.of(new RowTable(view).brief(caption, rows, true));
    }
}
