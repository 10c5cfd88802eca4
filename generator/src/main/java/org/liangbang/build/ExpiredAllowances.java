package org.liangbang.build;

import java.time.LocalDate;
import java.util.List;
import org.liangbang.check.CheckedContent;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.model.Allowance;

/** The permissions to publish something private that have come to their end. */
final class ExpiredAllowances {
    private ExpiredAllowances() {}

    /** One mistake for each permission that no longer counts on a day. */
    static List<Diagnostic> in(CheckedContent content, LocalDate asOf) {
        return content.all(Allowance.TYPE).stream()
                .flatMap(allowance -> allowance.until().stream())
                .filter(until -> until.value().isBefore(asOf))
                .map(
                        until ->
                                Diagnostic.error("privacy.allowance-expired", until.span())
                                        .with("until", until.value())
                                        .with("day", asOf))
                .toList();
    }
}
