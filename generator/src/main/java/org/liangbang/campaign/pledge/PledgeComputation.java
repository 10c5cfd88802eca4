package org.liangbang.campaign.pledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.liangbang.check.CheckedContent;
import org.liangbang.compute.Computation;
import org.liangbang.compute.ResultType;
import org.liangbang.compute.Results;
import org.liangbang.model.Unit;

/** The states of pledges on a day, and their counts up the tree of units. */
final class PledgeComputation implements Computation<PledgeResults> {
    @Override
    public ResultType<PledgeResults> type() {
        return PledgeResults.TYPE;
    }

    @Override
    public Computed<PledgeResults> compute(
            CheckedContent content, LocalDate asOf, Results earlier) {
        List<PledgeStatus> all =
                content.all(Pledge.TYPE).parallelStream()
                        .map(pledge -> PledgeStatus.of(pledge, asOf))
                        .toList();
        Map<String, Map<String, List<PledgeStatus>>> gathered = new LinkedHashMap<>();
        for (PledgeStatus status : all) {
            Map<String, List<PledgeStatus>> units =
                    gathered.computeIfAbsent(
                            status.pledge().campaign(), campaign -> new LinkedHashMap<>());
            Unit unit = content.unit(status.pledge().unit());
            for (Unit above : content.register().lineage(unit)) {
                units.computeIfAbsent(above.id().value(), id -> new ArrayList<>()).add(status);
            }
        }
        Map<String, Map<String, Tally>> tallies = new LinkedHashMap<>();
        gathered.forEach(
                (campaign, units) -> {
                    Map<String, Tally> counted = new LinkedHashMap<>();
                    units.forEach((unit, pledges) -> counted.put(unit, new Tally(pledges)));
                    tallies.put(campaign, counted);
                });
        PledgeResults results = new PledgeResults(all, tallies);
        return new Computed<>(results, new PledgeFigures(results, content).all());
    }
}
