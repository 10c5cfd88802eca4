package org.liangbang.campaign.ledger.book;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liangbang.campaign.ledger.format.Ledger;
import org.liangbang.campaign.ledger.format.State;
import org.liangbang.campaign.ledger.format.Step;
import org.liangbang.campaign.ledger.format.WrittenRow;
import org.liangbang.check.UnknownId;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.source.Located;

/** Puts the steps of rows in order and says where a row went a way that is not allowed. */
final class StepReader {
    private final Ledger ledger;
    private final Typing typing;
    private final Map<String, Integer> order = new LinkedHashMap<>();

    StepReader(Ledger ledger, Typing typing) {
        this.ledger = ledger;
        this.typing = typing;
        ledger.states().forEach(state -> order.putIfAbsent(state.id().value(), order.size()));
    }

    /**
     * The life of a row.
     *
     * @param entered steps that stand in cells under the names of states
     */
    List<Step> read(WrittenRow written, List<Step> entered, Optional<String> unit) {
        if (ledger.states().isEmpty()) {
            written.steps().stream()
                    .findFirst()
                    .ifPresent(step -> say("ledger.steps-unasked", step.state()));
            return List.of();
        }
        List<Step> steps = new ArrayList<>();
        for (Step step : written.steps()) {
            if (ledger.state(step.state().value()).isPresent()) {
                steps.add(step);
            } else {
                typing.report()
                        .accept(
                                UnknownId.error(
                                        "ledger.state-unknown", step.state(), order.keySet()));
            }
        }
        steps.addAll(sorted(entered));
        if (steps.isEmpty() && written.steps().isEmpty()) {
            say("ledger.steps-missing", written.id());
        }
        if (steps.size() == written.steps().size() + entered.size()) {
            check(steps, unit);
        }
        return steps;
    }

    /** Cells tell no order: the earlier day comes first, on one day the earlier state. */
    private List<Step> sorted(List<Step> entered) {
        return entered.stream()
                .sorted(
                        Comparator.comparing((Step step) -> step.date().value())
                                .thenComparing(step -> order.getOrDefault(step.state().value(), 0)))
                .toList();
    }

    private void say(String code, Located<String> place) {
        typing.report().accept(Diagnostic.error(code, place.span()).with("id", place.value()));
    }

    private void check(List<Step> steps, Optional<String> unit) {
        for (int at = 0; at < steps.size(); at++) {
            Step step = steps.get(at);
            State state = ledger.state(step.state().value()).orElseThrow();
            if (at == 0) {
                checkFirst(step, state);
            } else {
                checkNext(steps.get(at - 1), step, state);
            }
            if (state.reason() && step.note().isEmpty()) {
                say("ledger.step-reason", step.state());
            }
            step.by().ifPresent(by -> typing.post(by, unit));
        }
    }

    private void checkFirst(Step step, State state) {
        if (!state.after().isEmpty()) {
            List<String> first =
                    ledger.states().stream()
                            .filter(each -> each.after().isEmpty())
                            .map(each -> each.id().value())
                            .toList();
            typing.report()
                    .accept(
                            Diagnostic.error("ledger.step-first", step.state().span())
                                    .with("state", state.name().value())
                                    .with("allowed", String.join(", ", first)));
        }
    }

    private void checkNext(Step before, Step step, State state) {
        if (!state.mayFollow(before.state().value())) {
            String from = before.state().value();
            List<String> allowed =
                    ledger.states().stream()
                            .filter(each -> each.mayFollow(from))
                            .map(each -> each.id().value())
                            .toList();
            typing.report()
                    .accept(
                            Diagnostic.error("ledger.step-order", step.state().span())
                                    .with("state", step.state().value())
                                    .with("before", from)
                                    .with("allowed", String.join(", ", allowed))
                                    .related("before", before.state().span()));
        }
        if (step.date().value().isBefore(before.date().value())) {
            typing.report()
                    .accept(
                            Diagnostic.error("ledger.step-date", step.date().span())
                                    .with("day", step.date().value())
                                    .with("before", before.date().value())
                                    .related("before", before.date().span()));
        }
    }
}
