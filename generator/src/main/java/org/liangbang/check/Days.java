package org.liangbang.check;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.model.Period;
import org.liangbang.source.Located;

/** Reports stretches of days that end before they begin. */
final class Days {
    private final Consumer<Diagnostic> report;

    Days(Consumer<Diagnostic> report) {
        this.report = report;
    }

    /** Checks a period. */
    void check(Period period) {
        check(Optional.of(period.from()), period.to());
    }

    /** Checks a first and a last day; an end that is left open is never wrong. */
    void check(Optional<Located<LocalDate>> from, Optional<Located<LocalDate>> to) {
        if (from.isPresent() && to.isPresent() && to.get().value().isBefore(from.get().value())) {
            report.accept(
                    Diagnostic.error("campaign.days-reversed", to.get().span())
                            .with("from", from.get().value())
                            .with("to", to.get().value())
                            .related("from", from.get().span()));
        }
    }
}
