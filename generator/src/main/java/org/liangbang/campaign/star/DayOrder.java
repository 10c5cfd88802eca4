package org.liangbang.campaign.star;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.source.Located;

/** Reports days that come before the one they follow. */
final class DayOrder {
    private final Consumer<Diagnostic> report;
    private Optional<Located<LocalDate>> last = Optional.empty();

    DayOrder(Consumer<Diagnostic> report) {
        this.report = report;
    }

    /** The next day in order; the same day again is right. */
    DayOrder then(Located<LocalDate> day) {
        last.filter(before -> day.value().isBefore(before.value()))
                .ifPresent(
                        before ->
                                report.accept(
                                        Diagnostic.error("star.date-order", day.span())
                                                .with("day", day.value())
                                                .with("before", before.value())
                                                .related("first", before.span())));
        last = Optional.of(day);
        return this;
    }

    /** The next day in order, when there is one. */
    DayOrder then(Optional<Located<LocalDate>> day) {
        day.ifPresent(this::then);
        return this;
    }
}
