package org.liangbang.campaign.finding;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.liangbang.check.Register;
import org.liangbang.check.Rule;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.source.Located;

/** A finding's days follow each other, and an extension gives more time. */
final class FindingDateRule implements Rule {
    @Override
    public void check(Register content, Consumer<Diagnostic> report) {
        for (Finding finding : content.all(Finding.TYPE)) {
            checkOrder(finding.found(), finding.due(), report);
            Located<LocalDate> before = finding.found();
            for (Step step : finding.steps()) {
                checkOrder(before, step.date(), report);
                step.due().ifPresent(due -> checkOrder(step.date(), due, report));
                before = step.date();
            }
            checkExtensions(finding, report);
        }
    }

    private static void checkOrder(
            Located<LocalDate> first, Located<LocalDate> second, Consumer<Diagnostic> report) {
        if (second.value().isBefore(first.value())) {
            report.accept(
                    Diagnostic.error("finding.date-order", second.span())
                            .with("day", second.value())
                            .with("before", first.value())
                            .related("first", first.span()));
        }
    }

    private static void checkExtensions(Finding finding, Consumer<Diagnostic> report) {
        Located<LocalDate> before = finding.found();
        for (Extension extension : finding.extensions()) {
            checkOrder(before, extension.date(), report);
            Located<LocalDate> due = dueBefore(extension, finding);
            if (!extension.due().value().isAfter(due.value())) {
                report.accept(
                        Diagnostic.error("finding.extension-not-later", extension.due().span())
                                .with("day", extension.due().value())
                                .with("before", due.value())
                                .related("due", due.span()));
            }
            before = extension.date();
        }
    }

    /** The deadline that an extension moves: the last one set before it. */
    private static Located<LocalDate> dueBefore(Extension extension, Finding finding) {
        Located<LocalDate> due = finding.due();
        LocalDate set = finding.found().value();
        for (Extension earlier : finding.extensions()) {
            if (earlier.equals(extension)) {
                break;
            }
            due = earlier.due();
            set = earlier.date().value();
        }
        for (Step step : finding.steps()) {
            boolean later =
                    !step.day().isBefore(set) && !step.day().isAfter(extension.date().value());
            if (step.due().isPresent() && later) {
                due = step.due().get();
            }
        }
        return due;
    }
}
