package org.liangbang.campaign.finding;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.liangbang.check.Register;
import org.liangbang.check.Rule;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.model.format.Values;

/** The steps of a finding follow one another as they can; nobody verifies what they answer for. */
final class FindingStepRule implements Rule {
    @Override
    public void check(Register content, Consumer<Diagnostic> report) {
        for (Finding finding : content.all(Finding.TYPE)) {
            FindingState state = FindingState.FOUND;
            for (Step step : finding.steps()) {
                Optional<FindingState> next = state.after(step.kind());
                if (next.isEmpty()) {
                    report.accept(misplaced(step, state));
                }
                state = next.orElseGet(() -> FindingState.reachedBy(step.kind()));
                checkStep(finding, step, content, report);
            }
        }
    }

    private static Diagnostic misplaced(Step step, FindingState state) {
        String allowed =
                Arrays.stream(StepKind.values())
                        .filter(kind -> state.after(kind).isPresent())
                        .map(Values::word)
                        .collect(Collectors.joining(", "));
        return Diagnostic.error("finding.step-order", step.state().span())
                .with("step", Values.word(step.kind()))
                .with("allowed", allowed);
    }

    private static void checkStep(
            Finding finding, Step step, Register content, Consumer<Diagnostic> report) {
        boolean judged = List.of(StepKind.VERIFIED, StepKind.RETURNED).contains(step.kind());
        boolean sentBack = List.of(StepKind.RETURNED, StepKind.REOPENED).contains(step.kind());
        if (judged && step.by().isEmpty()) {
            report.accept(Diagnostic.error("finding.verifier-missing", step.state().span()));
        }
        if (sentBack && step.note().isEmpty()) {
            report.accept(Diagnostic.error("finding.note-missing", step.state().span()));
        }
        if (step.kind() == StepKind.REOPENED && step.due().isEmpty()) {
            report.accept(Diagnostic.error("finding.reopened-due", step.state().span()));
        }
        if (step.kind() != StepKind.REOPENED && step.due().isPresent()) {
            report.accept(Diagnostic.error("finding.step-due", step.due().get().span()));
        }
        if (judged) {
            step.by()
                    .filter(
                            by ->
                                    content.resolve(by.value(), finding.unit().value())
                                            .filter(
                                                    post ->
                                                            isOwner(
                                                                    finding,
                                                                    post.id().value(),
                                                                    content))
                                            .isPresent())
                    .ifPresent(
                            by ->
                                    report.accept(
                                            Diagnostic.error("finding.verifier-is-owner", by.span())
                                                    .with("post", by.value())
                                                    .related("owner", finding.owner().span())));
        }
    }

    private static boolean isOwner(Finding finding, String post, Register content) {
        return content.resolve(finding.owner().value(), finding.unit().value())
                .filter(owner -> owner.id().value().equals(post))
                .isPresent();
    }
}
