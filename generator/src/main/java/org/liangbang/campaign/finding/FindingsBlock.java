package org.liangbang.campaign.finding;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.liangbang.address.Address;
import org.liangbang.address.Addresses;
import org.liangbang.campaign.DataBlock;
import org.liangbang.campaign.Parameters;
import org.liangbang.campaign.View;
import org.liangbang.campaign.finding.Tally.Counted;
import org.liangbang.check.Register;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.document.Block;

/**
 * {@code ::: findings campaign=… show=open|overdue|closed|reopened unit=… top=…}: a table of
 * findings, the overdue first; without {@code show} all of them.
 */
final class FindingsBlock implements DataBlock {
    private static final String CAMPAIGN = "campaign";
    private static final String SHOW = "show";
    private static final String UNIT = "unit";
    private static final List<String> SHOWN =
            List.of("all", "open", "overdue", "closed", "reopened");
    private static final String VALUE = "finding.block-value";

    @Override
    public String name() {
        return "findings";
    }

    @Override
    public void check(Block.Directive call, Register content, Consumer<Diagnostic> report) {
        Parameters parameters = new Parameters(call);
        parameters.checkKnown(List.of(CAMPAIGN, SHOW, UNIT, Parameters.TOP), report);
        parameters.checkNamed(CAMPAIGN, content.campaigns().keySet(), VALUE, report);
        parameters.checkRecord(SHOW, SHOWN, VALUE, report);
        parameters.checkRecord(UNIT, content.units().keySet(), VALUE, report);
    }

    @Override
    public Address page(Block.Directive call, View view) {
        return Addresses.findings(new Parameters(call).text(CAMPAIGN).orElseThrow());
    }

    @Override
    public List<Block> blocks(Block.Directive call, View view) {
        Parameters parameters = new Parameters(call);
        FindingResults results = view.results().get(FindingResults.TYPE);
        String campaign = parameters.text(CAMPAIGN).orElseThrow();
        Tally tally =
                parameters
                        .text(UNIT)
                        .map(unit -> results.unit(campaign, unit).orElse(new Tally(List.of())))
                        .orElseGet(() -> results.campaign(campaign));
        String show = parameters.text(SHOW).orElse(SHOWN.get(0));
        List<FindingStatus> shown =
                tally.those(Counted.valueOf(show.toUpperCase(Locale.ROOT))).stream()
                        .sorted(FindingRows.URGENT_FIRST)
                        .limit(parameters.top())
                        .toList();
        FindingWords words = new FindingWords(view);
        return shown.isEmpty()
                ? List.of(Block.Paragraph.of(words.get("block.none")))
                : List.of(new FindingRows(view).table(words.get("block." + show), shown, true));
    }
}
