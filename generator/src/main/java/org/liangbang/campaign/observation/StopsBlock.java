package org.liangbang.campaign.observation;

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

/** {@code ::: stops observation=q2-weili}: where a visit stopped and what was seen there. */
final class StopsBlock implements DataBlock {
    private static final String OBSERVATION = "observation";

    @Override
    public String name() {
        return "stops";
    }

    @Override
    public void check(Block.Directive call, Register content, Consumer<Diagnostic> report) {
        Parameters parameters = new Parameters(call);
        parameters.checkKnown(List.of(OBSERVATION), report);
        List<String> known = content.all(Observation.TYPE).stream().map(Observation::id).toList();
        parameters.checkNamed(OBSERVATION, known, "observation.block-unknown", report);
    }

    @Override
    public Address page(Block.Directive call, View view) {
        Observation observation =
                new Parameters(call)
                        .named(
                                OBSERVATION,
                                id ->
                                        view.content().all(Observation.TYPE).stream()
                                                .filter(each -> each.id().equals(id))
                                                .findFirst());
        return Addresses.observation(observation.campaign(), observation.id());
    }

    @Override
    public List<Block> blocks(Block.Directive call, View view) {
        String id = new Parameters(call).text(OBSERVATION).orElseThrow();
        return view.content().all(Observation.TYPE).stream()
                .filter(each -> each.id().equals(id))
                .<Block>map(each -> new Parts(view).stops(each))
                .toList();
    }
}
