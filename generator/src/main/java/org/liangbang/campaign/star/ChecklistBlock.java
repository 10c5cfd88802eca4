package org.liangbang.campaign.star;

import java.util.List;
import java.util.function.Consumer;
import org.liangbang.address.Address;
import org.liangbang.address.Addresses;
import org.liangbang.campaign.DataBlock;
import org.liangbang.campaign.Parameters;
import org.liangbang.campaign.View;
import org.liangbang.check.Register;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.document.Block;

/**
 * {@code ::: checklist campaign=… id=… top=…}: what the units meet, those with most wanting first.
 */
final class ChecklistBlock implements DataBlock {
    private static final String CAMPAIGN = "campaign";
    private static final String ID = "id";

    @Override
    public String name() {
        return "checklist";
    }

    @Override
    public void check(Block.Directive call, Register content, Consumer<Diagnostic> report) {
        Parameters parameters = new Parameters(call);
        parameters.checkKnown(List.of(CAMPAIGN, ID, Parameters.TOP), report);
        boolean campaign = parameters.checkGiven(CAMPAIGN, report);
        if (parameters.checkGiven(ID, report) && campaign) {
            List<String> known =
                    content.all(Checklist.TYPE).stream()
                            .map(Checklist::home)
                            .filter(
                                    home ->
                                            parameters
                                                    .text(CAMPAIGN)
                                                    .filter(home.campaign()::equals)
                                                    .isPresent())
                            .map(Checklist.Home::id)
                            .toList();
            parameters.checkRecord(ID, known, "star.block-checklist", report);
        }
    }

    @Override
    public Address page(Block.Directive call, View view) {
        Parameters parameters = new Parameters(call);
        String campaign = parameters.text(CAMPAIGN).orElseThrow();
        return Addresses.checklist(campaign, parameters.text(ID).orElseThrow());
    }

    @Override
    public List<Block> blocks(Block.Directive call, View view) {
        Parameters parameters = new Parameters(call);
        String campaign = parameters.text(CAMPAIGN).orElse("");
        return parameters
                .text(ID)
                .flatMap(id -> view.results().get(ChecklistResults.TYPE).of(campaign, id))
                .map(
                        list ->
                                List.<Block>of(
                                        new ChecklistTables(new StarWords(view))
                                                .brief(list, parameters.top())))
                .orElse(List.of());
    }
}
