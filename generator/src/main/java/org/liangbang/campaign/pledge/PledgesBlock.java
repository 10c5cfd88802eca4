package org.liangbang.campaign.pledge;

import java.util.List;
import java.util.function.Consumer;
import org.liangbang.address.Address;
import org.liangbang.address.Addresses;
import org.liangbang.campaign.DataBlock;
import org.liangbang.campaign.Parameters;
import org.liangbang.campaign.View;
import org.liangbang.campaign.Words;
import org.liangbang.check.Register;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.document.Block;

/**
 * {@code ::: pledges campaign=… unit=… show=overdue|all top=…}: a table of pledges, the overdue
 * first.
 */
final class PledgesBlock implements DataBlock {
    private static final String CAMPAIGN = "campaign";
    private static final String UNIT = "unit";
    private static final String SHOW = "show";
    private static final String OVERDUE = "overdue";
    private static final List<String> SHOWN = List.of("all", OVERDUE);
    private static final String VALUE = "pledge.block-value";

    @Override
    public String name() {
        return "pledges";
    }

    @Override
    public void check(Block.Directive call, Register content, Consumer<Diagnostic> report) {
        Parameters parameters = new Parameters(call);
        parameters.checkKnown(List.of(CAMPAIGN, UNIT, SHOW, Parameters.TOP), report);
        parameters.checkNamed(CAMPAIGN, content.campaigns().keySet(), VALUE, report);
        parameters.checkRecord(UNIT, content.units().keySet(), VALUE, report);
        parameters.checkRecord(SHOW, SHOWN, VALUE, report);
    }

    @Override
    public Address page(Block.Directive call, View view) {
        Parameters parameters = new Parameters(call);
        return parameters
                .text(UNIT)
                .map(Addresses::unit)
                .orElseGet(() -> Addresses.pledges(parameters.text(CAMPAIGN).orElseThrow()));
    }

    @Override
    public List<Block> blocks(Block.Directive call, View view) {
        Parameters parameters = new Parameters(call);
        PledgeResults results = view.results().get(PledgeResults.TYPE);
        String campaign = parameters.text(CAMPAIGN).orElseThrow();
        String show = parameters.text(SHOW).orElse(SHOWN.get(0));
        Tally tally =
                parameters
                        .text(UNIT)
                        .map(unit -> results.unit(campaign, unit).orElse(new Tally(List.of())))
                        .orElseGet(() -> results.campaign(campaign));
        List<PledgeStatus> shown =
                tally.pledges().stream()
                        .filter(each -> !show.equals(OVERDUE) || each.isOverdue())
                        .sorted(PledgeRows.URGENT_FIRST)
                        .limit(parameters.top())
                        .toList();
        Words words = view.words();
        return shown.isEmpty()
                ? List.of(Block.Paragraph.of(words.get("pledge.block.none." + show)))
                : List.of(
                        new PledgeRows(view).table(words.get("pledge.block." + show), shown, true));
    }
}
