package org.liangbang.campaign.ledger;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.liangbang.address.Address;
import org.liangbang.address.Addresses;
import org.liangbang.campaign.DataBlock;
import org.liangbang.campaign.Parameters;
import org.liangbang.campaign.View;
import org.liangbang.campaign.ledger.format.Ledger;
import org.liangbang.check.Register;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.document.Block;

/** {@code ::: figures ledger=… top=…}: the first figures of a ledger, under its name. */
final class FiguresBlock implements DataBlock {
    @Override
    public String name() {
        return "figures";
    }

    @Override
    public void check(Block.Directive call, Register content, Consumer<Diagnostic> report) {
        Parameters parameters = new Parameters(call);
        parameters.checkKnown(List.of(LedgerBlock.LEDGER, Parameters.TOP), report);
        LedgerBlock.checkLedger(parameters, content, report);
    }

    @Override
    public Address page(Block.Directive call, View view) {
        LedgerStanding standing = LedgerBlock.standing(new Parameters(call), view);
        return Addresses.ledger(standing.ledger().id().value());
    }

    @Override
    public List<Block> blocks(Block.Directive call, View view) {
        Parameters parameters = new Parameters(call);
        LedgerStanding standing = LedgerBlock.standing(parameters, view);
        List<Block.Fact> facts = new LedgerSections(view, standing).facts();
        Block shown = new Block.Facts(facts.subList(0, Math.min(parameters.top(), facts.size())));
        Ledger ledger = standing.ledger();
        return facts.isEmpty()
                ? List.of()
                : List.of(
                        new Block.Box(
                                ledger.name().value(),
                                List.of(shown),
                                Optional.of(Addresses.ledger(ledger.id().value()))));
    }
}
