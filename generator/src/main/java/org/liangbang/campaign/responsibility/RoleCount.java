package org.liangbang.campaign.responsibility;

import java.util.ArrayList;
import java.util.List;
import org.liangbang.address.FigureId;
import org.liangbang.compute.Explanation;
import org.liangbang.compute.Figure;
import org.liangbang.model.Campaign;
import org.liangbang.model.Responsibility;
import org.liangbang.model.Responsibility.LeadGroup;
import org.liangbang.source.Located;
import org.liangbang.source.Span;

/** How many of the roles that a campaign needs have somebody in them. */
final class RoleCount {
    private final Campaign campaign;
    private final Responsibility responsibility;
    private final List<Explanation> steps = new ArrayList<>();
    private int filled;

    private RoleCount(Campaign campaign, Responsibility responsibility) {
        this.campaign = campaign;
        this.responsibility = responsibility;
    }

    /** The id of the figure. */
    static FigureId id(String campaign) {
        return FigureId.of(campaign, "responsibility", "roles", "filled");
    }

    /** The figure of a campaign, such as {@code 8/8}. */
    static Figure of(Campaign campaign, Responsibility responsibility) {
        return new RoleCount(campaign, responsibility).figure();
    }

    private Figure figure() {
        LeadGroup group = responsibility.group();
        role("head", group.head(), group.span());
        role("deputies", group.deputies(), group.span());
        role("members", group.members(), group.span());
        for (Responsibility.TaskForce force : responsibility.taskForces()) {
            filled++;
            steps.add(
                    Explanation.of("responsibility.step.lead", force.name().value())
                            .gives("", "1")
                            .at(List.of(force.lead().span())));
        }
        String printed = filled + "/" + steps.size();
        Explanation whole =
                Explanation.of("responsibility.step.filled").gives("", printed).from(steps);
        return new Figure(
                id(campaign.id().value()), "responsibility.figure.filled", printed, () -> whole);
    }

    private void role(String role, List<Located<String>> posts, Span group) {
        filled += posts.isEmpty() ? 0 : 1;
        List<Span> places = posts.isEmpty() ? List.of(group) : List.of(posts.get(0).span());
        steps.add(
                Explanation.of("responsibility.step." + role, posts.size())
                        .gives("", posts.isEmpty() ? "0" : "1")
                        .at(places));
    }
}
