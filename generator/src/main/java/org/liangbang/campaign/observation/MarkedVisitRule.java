package org.liangbang.campaign.observation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.liangbang.campaign.contest.Contest;
import org.liangbang.campaign.contest.Entry;
import org.liangbang.check.Register;
import org.liangbang.check.Rule;
import org.liangbang.check.UnknownId;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.model.Unit;
import org.liangbang.source.Located;
import org.liangbang.source.Span;

/**
 * Marks given on a visit name a visit of their campaign and of their day, once, and are for units
 * that it stopped at.
 */
final class MarkedVisitRule implements Rule {
    @Override
    public void check(Register content, Consumer<Diagnostic> report) {
        Map<String, Observation> visits = new LinkedHashMap<>();
        Map<String, List<String>> names = new LinkedHashMap<>();
        for (Observation each : content.all(Observation.TYPE)) {
            visits.put(each.campaign() + "/" + each.id(), each);
            names.computeIfAbsent(each.campaign(), none -> new ArrayList<>()).add(each.id());
        }
        Map<String, Span> marked = new LinkedHashMap<>();
        for (Contest contest : content.all(Contest.TYPE)) {
            if (contest.observation().isPresent()) {
                Located<String> named = contest.observation().get();
                String path = contest.campaign() + "/" + named.value();
                Observation visit = visits.get(path);
                if (visit == null) {
                    List<String> known = names.getOrDefault(contest.campaign(), List.of());
                    report.accept(UnknownId.error("contest.observation-unknown", named, known));
                } else {
                    checkOnce(named, marked.putIfAbsent(path, named.span()), report);
                    checkDay(contest, visit, report);
                    checkStops(contest, visit, content, report);
                }
            }
        }
    }

    private static void checkOnce(
            Located<String> named, @Nullable Span first, Consumer<Diagnostic> report) {
        if (first != null) {
            report.accept(
                    Diagnostic.error("contest.observation-repeated", named.span())
                            .with("id", named.value())
                            .related("first", first));
        }
    }

    private static void checkDay(Contest contest, Observation visit, Consumer<Diagnostic> report) {
        if (!contest.held().value().equals(visit.day())) {
            report.accept(
                    Diagnostic.error("contest.observation-day", contest.held().span())
                            .with("day", contest.held().value())
                            .with("visited", visit.day())
                            .related("visit", visit.front().date().span()));
        }
    }

    /** A stop at a grid or courtyard is one at the community it lies in. */
    private static void checkStops(
            Contest contest, Observation visit, Register content, Consumer<Diagnostic> report) {
        Set<String> seen = new TreeSet<>();
        for (Stop stop : visit.front().stops()) {
            stop.unit()
                    .flatMap(unit -> content.unit(unit.value()))
                    .map(content::lineage)
                    .ifPresent(
                            units ->
                                    units.stream()
                                            .map(Unit::id)
                                            .forEach(id -> seen.add(id.value())));
        }
        for (Entry entry : contest.entries()) {
            content.unit(entry.unit().value())
                    .filter(unit -> !seen.contains(unit.id().value()))
                    .map(unit -> unit.name().value())
                    .ifPresent(
                            name ->
                                    report.accept(
                                            Diagnostic.error(
                                                            "contest.observation-stop",
                                                            entry.unit().span())
                                                    .with("unit", name)
                                                    .related("visit", visit.span())));
        }
    }
}
