package org.liangbang.campaign.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.liangbang.source.Located;

/**
 * What follows from the steps of a finding that are known by a day.
 *
 * @param state how far it has come
 * @param due the deadline in force
 * @param submitted the day of the submission that stands
 * @param closed the day it was verified, while it is closed
 * @param known the steps known by the day
 */
record Life(
        FindingState state,
        Located<LocalDate> due,
        Optional<Located<LocalDate>> submitted,
        Optional<Located<LocalDate>> closed,
        List<Step> known) {
    /** The life of a finding up to a day. */
    static Life of(Finding finding, LocalDate asOf) {
        List<Step> known =
                finding.steps().stream().filter(step -> !step.day().isAfter(asOf)).toList();
        FindingState state = FindingState.FOUND;
        Optional<Located<LocalDate>> submitted = Optional.empty();
        Optional<Located<LocalDate>> closed = Optional.empty();
        for (Step step : known) {
            state = state.after(step.kind()).orElse(state);
            switch (step.kind()) {
                case SUBMITTED -> submitted = Optional.of(step.date());
                case VERIFIED -> closed = Optional.of(step.date());
                case RETURNED -> submitted = Optional.empty();
                case REOPENED -> {
                    submitted = Optional.empty();
                    closed = Optional.empty();
                }
                default -> {}
            }
        }
        boolean taken =
                finding.withdrawn().filter(each -> !each.date().value().isAfter(asOf)).isPresent();
        return new Life(
                taken ? FindingState.WITHDRAWN : state,
                due(finding, known, asOf),
                submitted,
                closed,
                known);
    }

    /** The deadline set last: an extension or a reopening; the first one without them. */
    private static Located<LocalDate> due(Finding finding, List<Step> known, LocalDate asOf) {
        Located<LocalDate> due = finding.due();
        LocalDate set = finding.found().value();
        for (Extension extension : finding.extensions()) {
            if (!extension.date().value().isAfter(asOf)) {
                due = extension.due();
                set = extension.date().value();
            }
        }
        for (Step step : known) {
            if (step.due().isPresent() && !step.day().isBefore(set)) {
                due = step.due().get();
                set = step.day();
            }
        }
        return due;
    }
}
