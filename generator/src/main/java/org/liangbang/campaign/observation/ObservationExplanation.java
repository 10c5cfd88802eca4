package org.liangbang.campaign.observation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.liangbang.campaign.observation.ObservationResults.Asked;
import org.liangbang.campaign.observation.ObservationResults.Said;
import org.liangbang.campaign.observation.Round.Visit;
import org.liangbang.compute.Explanation;
import org.liangbang.compute.Ratio;
import org.liangbang.compute.Total;
import org.liangbang.model.Topic;
import org.liangbang.model.Unit;
import org.liangbang.source.Located;
import org.liangbang.source.Span;

/** How the figures of observations came about. */
final class ObservationExplanation {
    private ObservationExplanation() {}

    private static Explanation step(String name, Object... arguments) {
        return Explanation.of("observation.step." + name, arguments);
    }

    /** The people of each role, added. */
    static Explanation attendance(Observation each, Total attendance) {
        List<Explanation> parts = new ArrayList<>();
        for (Participants some : each.front().participants()) {
            parts.add(
                    step("role", some.role().value())
                            .gives("", some.count().value().written())
                            .at(List.of(some.span())));
        }
        String sum =
                each.front().participants().stream()
                        .map(some -> some.count().value().written())
                        .collect(Collectors.joining(" + "));
        return step(
                        attendance.isExact() ? "participants" : "participants-about",
                        attendance.approximate())
                .gives(sum, attendance.printed())
                .from(parts);
    }

    /** The visits of a round, one by one. */
    static Explanation visits(Round round) {
        List<Explanation> parts = new ArrayList<>();
        for (Observation each : round.observations()) {
            parts.add(
                    step("visit", each.front().title().value())
                            .gives("", each.day().toString())
                            .at(List.of(each.front().date().span())));
        }
        return counted("visits", round, parts);
    }

    /** The stops of each visit. */
    static Explanation stops(Round round) {
        List<Explanation> parts = new ArrayList<>();
        for (Observation each : round.observations()) {
            List<Span> places = each.front().stops().stream().map(Stop::span).toList();
            parts.add(
                    step("visit", each.front().title().value())
                            .gives("", places.size() + "")
                            .at(places));
        }
        return counted("stops", round, parts);
    }

    /** A count of nothing rests on the audience that was looked through. */
    private static Explanation counted(String name, Round round, List<Explanation> parts) {
        int count = name.equals("stops") ? round.stops().size() : round.observations().size();
        List<Span> none = round.audience().stream().map(unit -> unit.id().span()).toList();
        return step(name).gives("", count + "").from(parts).at(parts.isEmpty() ? none : List.of());
    }

    /** Units visited over units that ought to be, each with its stops. */
    static Explanation visited(Round round, List<Unit> units) {
        List<Explanation> parts = new ArrayList<>();
        for (Unit unit : units) {
            List<Visit> visits = round.to(unit.id().value());
            parts.add(
                    visits.isEmpty()
                            ? step("never", unit.name().value()).at(List.of(unit.id().span()))
                            : step("been", unit.name().value())
                                    .gives("", visits.size() + "")
                                    .at(visits.stream().map(each -> each.stop().span()).toList()));
        }
        int visited = ObservationFigures.visited(round, units);
        return rate("visited-rate", visited, units.size()).from(parts);
    }

    private static Explanation rate(String name, int above, int below) {
        Ratio rate = Ratio.of(above, below);
        return step(name).gives(rate.division(), rate.perCent());
    }

    /** Topics looked at over topics in use, each with the first place that names it. */
    static Explanation topics(Round round) {
        List<Explanation> parts = new ArrayList<>();
        for (Topic topic : round.vocabulary()) {
            List<Located<String>> looked =
                    round.looked().getOrDefault(topic.id().value(), List.of());
            parts.add(
                    looked.isEmpty()
                            ? step("never-looked", topic.name().value())
                                    .at(List.of(topic.id().span()))
                            : step("looked", topic.name().value())
                                    .gives("", looked.size() + "")
                                    .at(looked.stream().map(Located::span).toList()));
        }
        return rate("topics-rate", round.topicsLooked(), round.vocabulary().size()).from(parts);
    }

    /** Requirements of which something was reported over all of them. */
    static Explanation followed(List<Asked> asked, LocalDate asOf) {
        List<Explanation> parts = new ArrayList<>();
        int followed = 0;
        for (Asked each : asked) {
            boolean reported = each.requirement().reportedBy(asOf).isPresent();
            followed += reported ? 1 : 0;
            parts.add(
                    step(reported ? "followed" : "waiting", each.requirement().head().value())
                            .at(List.of(each.requirement().span())));
        }
        return rate("followed-rate", followed, asked.size()).from(parts);
    }

    /** The stops at a unit; none rests on the unit's own line. */
    static Explanation unitVisits(Unit unit, Round whole) {
        List<Visit> visits = whole.to(unit.id().value());
        List<Explanation> parts = new ArrayList<>();
        for (Visit visit : visits) {
            parts.add(
                    step("visit", visit.observation().front().title().value())
                            .gives("", visit.observation().day().toString())
                            .at(List.of(visit.stop().span())));
        }
        return step("unit-visits", unit.name().value())
                .gives("", visits.size() + "")
                .from(parts)
                .at(parts.isEmpty() ? List.of(unit.id().span()) : List.of());
    }

    /** What was said of a unit, one by one. */
    static Explanation said(List<Said> said, boolean strengths) {
        List<Explanation> parts = new ArrayList<>();
        for (Said each : said) {
            (strengths ? each.comment().strength() : each.comment().weakness())
                    .ifPresent(
                            text -> parts.add(step("said", text.value()).at(List.of(text.span()))));
        }
        List<Span> looked = said.stream().map(each -> each.comment().id().span()).toList();
        return step(strengths ? "strengths" : "weaknesses")
                .gives("", parts.size() + "")
                .from(parts)
                .at(parts.isEmpty() ? looked : List.of());
    }
}
