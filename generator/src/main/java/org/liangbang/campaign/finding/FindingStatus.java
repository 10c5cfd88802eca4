package org.liangbang.campaign.finding;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.liangbang.campaign.Event;
import org.liangbang.source.Located;

/**
 * A finding as it stands on a day. What is dated later than the day is not known yet.
 *
 * @param finding the finding
 * @param asOf the day
 * @param event what found it
 * @param owner the post that answers, by its full id
 * @param state how far it has come
 * @param due the deadline in force
 * @param submitted the day of the submission that stands: not returned, not reopened since
 * @param closed the day it was verified, while it is closed
 * @param known the steps known by the day, in order
 * @param workdays working days from found to closed, or to the day while it is open
 * @param repeated the closed finding that it repeats: same unit and sort, closed in the year before
 */
public record FindingStatus(
        Finding finding,
        LocalDate asOf,
        Event event,
        String owner,
        FindingState state,
        Located<LocalDate> due,
        Optional<Located<LocalDate>> submitted,
        Optional<Located<LocalDate>> closed,
        List<Step> known,
        int workdays,
        Optional<Finding> repeated) {
    /** Keeps its own copy. */
    public FindingStatus {
        known = List.copyOf(known);
    }

    /** Whether the deadline has passed and nothing that stands was submitted. */
    public boolean isOverdue() {
        return state.isOpen() && asOf.isAfter(due.value());
    }

    /** Whether what stands was submitted after the deadline. */
    public boolean isLate() {
        return submitted.filter(day -> day.value().isAfter(due.value())).isPresent();
    }

    /** Whether its deadline was moved with a reason. */
    public boolean isExtended() {
        return !extensions().isEmpty();
    }

    /** The extensions known by the day, in order. */
    public List<Extension> extensions() {
        return finding.extensions().stream()
                .filter(each -> !each.date().value().isAfter(asOf))
                .toList();
    }

    /** Whether it was ever reopened. */
    public boolean wasReopened() {
        return known.stream().anyMatch(step -> step.kind() == StepKind.REOPENED);
    }

    /** Whether it repeats one that was closed. */
    public boolean isRepeat() {
        return repeated.isPresent();
    }

    /** How many days it is overdue or was late; 0 when it is neither. */
    public long daysLate() {
        if (isOverdue()) {
            return ChronoUnit.DAYS.between(due.value(), asOf);
        }
        return isLate() ? ChronoUnit.DAYS.between(due.value(), submitted.orElse(due).value()) : 0;
    }

    /** Calendar days from found to closed, or to the day while it is open. */
    public long days() {
        return ChronoUnit.DAYS.between(
                finding.found().value(), closed.map(Located::value).orElse(asOf));
    }
}
