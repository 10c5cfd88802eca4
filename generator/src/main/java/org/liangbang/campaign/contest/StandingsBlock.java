package org.liangbang.campaign.contest;

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
 * {@code ::: standings contest=2025-q4-liuan top=5}: the best of a contest. {@code top} counts
 * ranks, so that a shared last rank is shown whole; without it all are shown.
 */
final class StandingsBlock implements DataBlock {
    private static final String CONTEST = "contest";

    @Override
    public String name() {
        return "standings";
    }

    @Override
    public void check(Block.Directive call, Register content, Consumer<Diagnostic> report) {
        Parameters parameters = new Parameters(call);
        parameters.checkKnown(List.of(CONTEST, Parameters.TOP), report);
        List<String> known =
                content.all(Contest.TYPE).stream().map(each -> each.id().value()).toList();
        parameters.checkNamed(CONTEST, known, "standings.contest-unknown", report);
    }

    @Override
    public Address page(Block.Directive call, View view) {
        ContestResult result =
                new Parameters(call)
                        .named(CONTEST, view.results().get(ContestResults.TYPE)::contest);
        return Addresses.contest(result.contest().campaign(), result.id());
    }

    @Override
    public List<Block> blocks(Block.Directive call, View view) {
        Parameters parameters = new Parameters(call);
        ContestResult result =
                parameters.named(CONTEST, view.results().get(ContestResults.TYPE)::contest);
        if (!result.isHeld()) {
            ContestWords words = new ContestWords(view);
            String day = words.days().full(result.contest().held().value());
            return List.of(Block.Paragraph.of(words.get("ahead", day)));
        }
        return List.of(new Board(view, result).brief(parameters.top()));
    }
}
