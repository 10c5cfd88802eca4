package org.liangbang.campaign.returns;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liangbang.campaign.Event;
import org.liangbang.campaign.Events;
import org.liangbang.check.Register;
import org.liangbang.model.Unit;
import org.liangbang.source.Located;

/**
 * Meetings and visits as events that findings can refer to, by return, unit and day: {@code
 * sanhui-2025/returns/committee.liuan-dongyuan.2025-03-12}. Replaced rows are none.
 */
final class ReturnEvents implements Events {
    @Override
    public List<Event> in(Register content) {
        Map<Filing.Home, List<Filing>> homes = new LinkedHashMap<>();
        for (Filing filing : content.all(Filing.TYPE)) {
            homes.computeIfAbsent(filing.home(), home -> new ArrayList<>()).add(filing);
        }
        Map<String, Event> events = new LinkedHashMap<>();
        for (Obligation obligation : content.all(Obligation.TYPE)) {
            if (obligation.kind().takesPlace()
                    && content.campaign(obligation.campaign()).isPresent()) {
                Filing.Home home = new Filing.Home(obligation.campaign(), obligation.id().value());
                List<Filing> filings = homes.getOrDefault(home, List.of());
                Rows rows = Rows.of(obligation.rhythm(), filings);
                filings.stream()
                        .filter(each -> rows.replacement(each).isEmpty())
                        .map(each -> event(obligation, each, content))
                        .forEach(each -> events.putIfAbsent(each.path(), each));
            }
        }
        return List.copyOf(events.values());
    }

    private static Event event(Obligation obligation, Filing filing, Register content) {
        String campaign = obligation.campaign();
        String unit = filing.unit().value();
        String name = obligation.name().value();
        String who = content.unit(unit).map(Unit::name).map(Located::value).orElse(unit);
        return new Event(
                path(obligation, filing),
                List.of(campaign),
                who + " " + filing.title().map(title -> name + " " + title.value()).orElse(name),
                Optional.of(unit),
                filing.date().value(),
                ReturnWords.page(campaign, unit).at(obligation.id().value()),
                filing.span());
    }

    private static String path(Obligation obligation, Filing filing) {
        return obligation.campaign()
                + "/returns/"
                + String.join(
                        ".",
                        obligation.id().value(),
                        filing.unit().value(),
                        filing.date().value().toString());
    }
}
