package org.liangbang.campaign.pledge;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.liangbang.source.Located;

/**
 * A pledge as it stands on a day. What is dated later than the day is not known yet.
 *
 * @param pledge the pledge
 * @param asOf the day
 * @param state how far it has come
 * @param due the deadline in force
 * @param target the target in force
 * @param latest the latest reading
 * @param deliveredOn the day on which the target was reached
 */
public record PledgeStatus(
        Pledge pledge,
        LocalDate asOf,
        PledgeState state,
        Located<LocalDate> due,
        Optional<Quantity> target,
        Optional<Progress> latest,
        Optional<Located<LocalDate>> deliveredOn) {
    /** The pledge on a day. */
    public static PledgeStatus of(Pledge pledge, LocalDate asOf) {
        List<Progress> known =
                pledge.progress().stream()
                        .filter(each -> !each.date().value().isAfter(asOf))
                        .toList();
        Optional<Progress> latest =
                known.stream().filter(each -> each.value().isPresent()).reduce((a, b) -> b);
        Located<LocalDate> due =
                known.stream()
                        .flatMap(each -> each.due().stream())
                        .reduce((a, b) -> b)
                        .orElse(pledge.due());
        Optional<Quantity> target =
                known.stream()
                        .flatMap(each -> each.target().stream())
                        .reduce((a, b) -> b)
                        .or(pledge::target);
        Optional<Located<LocalDate>> delivered = delivered(pledge, known, target, asOf);
        PledgeState state = state(pledge, known, delivered, asOf);
        return new PledgeStatus(pledge, asOf, state, due, target, latest, delivered);
    }

    private static PledgeState state(
            Pledge pledge,
            List<Progress> known,
            Optional<Located<LocalDate>> delivered,
            LocalDate asOf) {
        if (pledge.withdrawn().filter(each -> !each.date().value().isAfter(asOf)).isPresent()) {
            return PledgeState.WITHDRAWN;
        }
        if (verification(pledge, asOf).isPresent()) {
            return PledgeState.VERIFIED;
        }
        if (delivered.isPresent()) {
            return PledgeState.DELIVERED;
        }
        boolean begun = known.stream().anyMatch(each -> !each.moves() || each.value().isPresent());
        return begun ? PledgeState.UNDER_WAY : PledgeState.NOT_STARTED;
    }

    private static Optional<Verification> verification(Pledge pledge, LocalDate asOf) {
        return pledge.verified().filter(each -> !each.date().value().isAfter(asOf));
    }

    /** The first reading that reaches the target; without a target, the day of verification. */
    private static Optional<Located<LocalDate>> delivered(
            Pledge pledge, List<Progress> known, Optional<Quantity> target, LocalDate asOf) {
        if (target.isEmpty()) {
            return verification(pledge, asOf).map(Verification::date);
        }
        BigDecimal wanted = target.get().value().value();
        boolean downwards =
                pledge.baseline()
                        .filter(before -> before.value().value().compareTo(wanted) > 0)
                        .isPresent();
        for (Progress each : known) {
            if (each.value().isPresent()) {
                int reached = each.value().get().value().value().compareTo(wanted);
                if (downwards ? reached <= 0 : reached >= 0) {
                    return Optional.of(each.date());
                }
            }
        }
        return verification(pledge, asOf).map(Verification::date);
    }

    /** How much was done by the day, as readers see it; 0 when nothing was reported. */
    public String printedProgress() {
        String reading =
                latest.flatMap(Progress::value).map(value -> value.value().written()).orElse("0");
        return reading + target.map(Quantity::unit).orElse("");
    }

    /** Whether the deadline has passed and it is not done. */
    public boolean isOverdue() {
        boolean open = state == PledgeState.NOT_STARTED || state == PledgeState.UNDER_WAY;
        return open && asOf.isAfter(due.value());
    }

    /** Whether it was done after the deadline. */
    public boolean isLate() {
        return state.isDone()
                && deliveredOn.filter(day -> day.value().isAfter(due.value())).isPresent();
    }

    /** Whether its deadline or target was moved. */
    public boolean isAdjusted() {
        for (Progress each : pledge.progress()) {
            if (each.moves() && !each.date().value().isAfter(asOf)) {
                return true;
            }
        }
        return false;
    }

    /** How many days it is overdue or was late; 0 when it is neither. */
    public long daysLate() {
        if (isOverdue()) {
            return ChronoUnit.DAYS.between(due.value(), asOf);
        }
        return isLate() ? ChronoUnit.DAYS.between(due.value(), deliveredOn.orElse(due).value()) : 0;
    }

    /** How many days are left until the deadline; negative when it has passed. */
    public long daysLeft() {
        return ChronoUnit.DAYS.between(asOf, due.value());
    }
}
