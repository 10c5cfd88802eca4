package org.liangbang.campaign.responsibility;

import java.time.LocalDate;
import java.util.List;
import org.liangbang.check.CheckedContent;
import org.liangbang.compute.Computation;
import org.liangbang.compute.Figure;
import org.liangbang.compute.ResultType;
import org.liangbang.compute.Results;
import org.liangbang.model.Campaign;

/** The roles of every campaign that says who answers for it. */
final class RoleComputation implements Computation<RoleComputation.Roles> {
    private static final ResultType<Roles> TYPE = new ResultType<>("roles", Roles.class);

    /**
     * The campaigns that say who answers for them.
     *
     * @param campaigns their ids, in the order written
     */
    record Roles(List<String> campaigns) {}

    @Override
    public ResultType<Roles> type() {
        return TYPE;
    }

    @Override
    public Computed<Roles> compute(CheckedContent content, LocalDate asOf, Results earlier) {
        List<Campaign> said =
                content.all(Campaign.TYPE).stream()
                        .filter(campaign -> campaign.responsibility().isPresent())
                        .toList();
        List<Figure> figures =
                said.stream()
                        .flatMap(
                                campaign ->
                                        campaign.responsibility().stream()
                                                .map(each -> RoleCount.of(campaign, each)))
                        .toList();
        return new Computed<>(
                new Roles(said.stream().map(campaign -> campaign.id().value()).toList()), figures);
    }
}
