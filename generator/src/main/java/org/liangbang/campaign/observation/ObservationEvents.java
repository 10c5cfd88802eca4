package org.liangbang.campaign.observation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liangbang.address.Address;
import org.liangbang.address.Addresses;
import org.liangbang.campaign.Event;
import org.liangbang.campaign.Events;
import org.liangbang.check.Register;
import org.liangbang.source.Located;

/** Observations as events that findings can refer to, and each weakness named as a part of one. */
final class ObservationEvents implements Events {
    @Override
    public List<Event> in(Register content) {
        List<Event> events = new ArrayList<>();
        for (Observation each : content.all(Observation.TYPE)) {
            if (content.campaign(each.campaign()).isPresent()) {
                addTo(events, each);
            }
        }
        return events;
    }

    private static void addTo(List<Event> events, Observation each) {
        String path = each.campaign() + "/observations/" + each.id();
        Address page = Addresses.observation(each.campaign(), each.id());
        events.add(
                new Event(
                        path,
                        each.campaigns(),
                        each.front().title().value(),
                        Optional.of(each.front().organiser().value()),
                        each.day(),
                        page,
                        each.span()));
        for (Comment comment : each.front().comments()) {
            comment.weakness()
                    .ifPresent(
                            said ->
                                    events.add(
                                            new Event(
                                                    path + "/" + comment.id().value(),
                                                    each.campaigns(),
                                                    said.value(),
                                                    comment.about().map(Located::value),
                                                    each.day(),
                                                    page.at("comments"),
                                                    said.span())));
        }
    }
}
