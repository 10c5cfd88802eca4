package org.liangbang.campaign.ledger;

import java.util.List;
import java.util.function.Consumer;
import org.liangbang.address.Address;
import org.liangbang.address.Addresses;
import org.liangbang.campaign.DataBlock;
import org.liangbang.campaign.Parameters;
import org.liangbang.campaign.View;
import org.liangbang.campaign.Words;
import org.liangbang.campaign.ledger.book.RowStatus;
import org.liangbang.campaign.ledger.format.Ledger;
import org.liangbang.check.Register;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.document.Block;

/**
 * {@code ::: ledger ledger=… show=open|overdue|all top=…}: rows of a ledger, the most urgent first.
 */
final class LedgerBlock implements DataBlock {
    /** The parameter that names a ledger. */
    static final String LEDGER = "ledger";

    private static final String SHOW = "show";
    private static final List<String> SHOWN = List.of("all", "open", "overdue");

    @Override
    public String name() {
        return "ledger";
    }

    @Override
    public void check(Block.Directive call, Register content, Consumer<Diagnostic> report) {
        Parameters parameters = new Parameters(call);
        parameters.checkKnown(List.of(LEDGER, SHOW, Parameters.TOP), report);
        checkLedger(parameters, content, report);
        parameters.checkRecord(SHOW, SHOWN, "ledger.block-show", report);
    }

    /** Says that no ledger is named, or one that does not exist. */
    static void checkLedger(Parameters parameters, Register content, Consumer<Diagnostic> report) {
        List<String> known =
                content.all(Ledger.TYPE).stream().map(each -> each.id().value()).toList();
        parameters.checkNamed(LEDGER, known, "ledger.unknown", report);
    }

    /** How the ledger that a call names stands. */
    static LedgerStanding standing(Parameters parameters, View view) {
        return parameters.named(LEDGER, view.results().get(LedgerResults.TYPE)::ledger);
    }

    @Override
    public Address page(Block.Directive call, View view) {
        LedgerStanding standing = standing(new Parameters(call), view);
        return Addresses.ledger(standing.ledger().id().value());
    }

    @Override
    public List<Block> blocks(Block.Directive call, View view) {
        Parameters parameters = new Parameters(call);
        String show = parameters.text(SHOW).orElse(SHOWN.get(0));
        LedgerStanding standing = standing(parameters, view);
        List<RowStatus> rows =
                standing.shown().stream()
                        .filter(row -> !show.equals("open") || row.isOpen())
                        .filter(row -> !show.equals("overdue") || row.isOverdue())
                        .limit(parameters.top())
                        .toList();
        Words words = view.words();
        String name = standing.ledger().name().value();
        return rows.isEmpty()
                ? List.of(Block.Paragraph.of(words.get("ledger.block.none." + show, name)))
                : List.of(
                        new RowTable(view)
                                .brief(words.get("ledger.block." + show, name), rows, true));
    }
}
