package org.liangbang.campaign.contest;

import java.util.List;
import java.util.Optional;
import org.liangbang.address.Addresses;
import org.liangbang.campaign.Event;
import org.liangbang.campaign.Events;
import org.liangbang.check.Register;

/** Contests as events that findings can refer to. */
final class ContestEvents implements Events {
    @Override
    public List<Event> in(Register content) {
        return content.all(Contest.TYPE).stream()
                .filter(contest -> content.campaign(contest.campaign()).isPresent())
                .map(ContestEvents::event)
                .toList();
    }

    private static Event event(Contest contest) {
        String campaign = contest.campaign();
        String id = contest.id().value();
        return new Event(
                campaign + "/contests/" + id,
                List.of(campaign),
                contest.title().value(),
                Optional.of(contest.organiser().value()),
                contest.held().value(),
                Addresses.contest(campaign, id),
                contest.span());
    }
}
