package org.liangbang.campaign.pledge;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.liangbang.check.Register;
import org.liangbang.check.Rule;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.source.Located;

/** A pledge's days follow each other, and whoever moves a deadline or a target says why. */
final class PledgeDateRule implements Rule {
    @Override
    public void check(Register content, Consumer<Diagnostic> report) {
        for (Pledge pledge : content.all(Pledge.TYPE)) {
            pledge.start().ifPresent(start -> checkOrder(start, pledge.due(), report));
            checkProgress(pledge, report);
        }
    }

    private static void checkOrder(
            Located<LocalDate> first, Located<LocalDate> second, Consumer<Diagnostic> report) {
        if (second.value().isBefore(first.value())) {
            report.accept(
                    Diagnostic.error("pledge.date-order", second.span())
                            .with("day", second.value())
                            .with("before", first.value())
                            .related("first", first.span()));
        }
    }

    private static void checkProgress(Pledge pledge, Consumer<Diagnostic> report) {
        for (int at = 0; at < pledge.progress().size(); at++) {
            Progress each = pledge.progress().get(at);
            if (at > 0) {
                checkOrder(pledge.progress().get(at - 1).date(), each.date(), report);
            }
            if (each.moves() && each.reason().isEmpty()) {
                report.accept(Diagnostic.error("pledge.reason-missing", each.span()));
            }
            if (!each.moves() && each.value().isEmpty() && each.note().isEmpty()) {
                report.accept(Diagnostic.error("pledge.progress-empty", each.span()));
            }
        }
    }
}
