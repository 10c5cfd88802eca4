package org.liangbang.campaign.pledge;

import java.util.ArrayList;
import java.util.List;
import org.liangbang.compute.Explanation;
import org.liangbang.source.Span;

/** How it was judged how far a pledge has come. */
final class PledgeExplanation {
    private PledgeExplanation() {}

    /** The steps: target, deadline, readings, verification, and what follows from them. */
    static Explanation progress(PledgeStatus status) {
        Pledge pledge = status.pledge();
        List<Explanation> steps = new ArrayList<>();
        status.target()
                .ifPresent(
                        target ->
                                steps.add(
                                        Explanation.of("pledge.step.target")
                                                .gives("", target.printed())
                                                .at(List.of(target.span()))));
        steps.add(
                Explanation.of("pledge.step.due")
                        .gives("", status.due().value().toString())
                        .at(List.of(status.due().span())));
        moves(status, steps);
        readings(status, steps);
        pledge.verified()
                .filter(seen -> !seen.date().value().isAfter(status.asOf()))
                .ifPresent(
                        seen ->
                                steps.add(
                                        Explanation.of("pledge.step.verified")
                                                .gives("", seen.date().value().toString())
                                                .at(List.of(seen.span()))));
        pledge.withdrawn()
                .filter(taken -> !taken.date().value().isAfter(status.asOf()))
                .ifPresent(
                        taken ->
                                steps.add(
                                        Explanation.of(
                                                        "pledge.step.withdrawn",
                                                        taken.because().value())
                                                .gives("", taken.date().value().toString())
                                                .at(List.of(taken.span()))));
        return Explanation.of("pledge.step.progress", pledge.text().value())
                .gives("", status.printedProgress())
                .from(steps);
    }

    private static void moves(PledgeStatus status, List<Explanation> steps) {
        for (Progress each : status.pledge().progress()) {
            if (each.moves() && !each.date().value().isAfter(status.asOf())) {
                String reason = each.reason().map(text -> text.value()).orElse("");
                steps.add(
                        Explanation.of("pledge.step.moved", each.date().value(), reason)
                                .at(List.of(each.span())));
            }
        }
    }

    private static void readings(PledgeStatus status, List<Explanation> steps) {
        List<Span> places = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (Progress each : status.pledge().progress()) {
            if (each.value().isPresent() && !each.date().value().isAfter(status.asOf())) {
                values.add(each.value().get().value().written());
                places.add(each.span());
            }
        }
        Explanation readings = Explanation.of("pledge.step.readings");
        steps.add(
                places.isEmpty()
                        ? readings.gives("", "0").at(List.of(status.pledge().id().span()))
                        : readings.gives("", String.join(" → ", values)).at(places));
    }
}
