package org.liangbang.campaign.finding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.liangbang.campaign.Event;
import org.liangbang.campaign.Events;
import org.liangbang.check.Register;
import org.liangbang.check.Rule;
import org.liangbang.check.UnknownId;
import org.liangbang.diagnostic.Diagnostic;

/** A finding comes from an event that serves its campaign, and was found on its day or later. */
final class FindingSourceRule implements Rule {
    private final List<Events> events;

    /** A rule that knows the events of these kinds of record. */
    FindingSourceRule(List<Events> events) {
        this.events = List.copyOf(events);
    }

    /** All events by path; of two with one path the first counts. */
    static Map<String, Event> byPath(List<Events> events, Register content) {
        Map<String, Event> byPath = new LinkedHashMap<>();
        for (Events kind : events) {
            kind.in(content).forEach(event -> byPath.putIfAbsent(event.path(), event));
        }
        return byPath;
    }

    @Override
    public void check(Register content, Consumer<Diagnostic> report) {
        List<Finding> findings = content.all(Finding.TYPE);
        if (findings.isEmpty()) {
            return;
        }
        Map<String, Event> byPath = byPath(events, content);
        for (Finding finding : findings) {
            Optional<Event> event = Optional.ofNullable(byPath.get(finding.source().value()));
            if (event.isEmpty()) {
                report.accept(
                        UnknownId.error(
                                "finding.source-unknown", finding.source(), byPath.keySet()));
            } else {
                check(finding, event.get(), report);
            }
        }
    }

    private static void check(Finding finding, Event event, Consumer<Diagnostic> report) {
        if (!event.campaigns().isEmpty() && !event.campaigns().contains(finding.campaign())) {
            report.accept(
                    Diagnostic.error("finding.source-elsewhere", finding.source().span())
                            .with("event", event.title())
                            .with("campaigns", String.join(", ", event.campaigns()))
                            .with("campaign", finding.campaign())
                            .related("event", event.span()));
        }
        if (finding.found().value().isBefore(event.day())) {
            report.accept(
                    Diagnostic.error("finding.found-early", finding.found().span())
                            .with("day", finding.found().value())
                            .with("event", event.title())
                            .with("held", event.day())
                            .related("event", event.span()));
        }
    }
}
