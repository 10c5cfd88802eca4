package org.liangbang.campaign.star;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.liangbang.check.Register;
import org.liangbang.check.Rule;
import org.liangbang.diagnostic.Diagnostic;

/**
 * The days of an award follow each other; only what was awarded can be renewed or lost; and a star
 * is not awarded again while it is held.
 */
final class StarAwardRule implements Rule {
    @Override
    public void check(Register content, Consumer<Diagnostic> report) {
        for (UnitStars file : content.all(UnitStars.TYPE)) {
            file.awards().forEach(award -> checkDays(award, report));
            checkOverlaps(file.awards(), report);
        }
    }

    private static void checkDays(StarAward award, Consumer<Diagnostic> report) {
        Optional<Grant> awarded = award.awarded();
        DayOrder days =
                new DayOrder(report)
                        .then(award.applied())
                        .then(award.reviewed().map(Approval::date))
                        .then(award.declined().map(Verdict::date))
                        .then(awarded.map(Grant::date));
        award.renewed().forEach(grant -> days.then(grant.date()));
        days.then(award.lost().map(Verdict::date));
        for (Grant grant : award.grants()) {
            new DayOrder(report).then(grant.date()).then(grant.until());
        }
        if (awarded.isEmpty() && (award.lost().isPresent() || !award.renewed().isEmpty())) {
            report.accept(
                    Diagnostic.error("star.not-awarded", award.star().span())
                            .with("star", award.star().value()));
        }
    }

    private static void checkOverlaps(List<StarAward> awards, Consumer<Diagnostic> report) {
        Map<String, StarAward> before = new LinkedHashMap<>();
        for (StarAward award : awards) {
            if (award.awarded().isEmpty()) {
                continue;
            }
            StarAward earlier = before.put(award.star().value(), award);
            Grant given = award.awarded().get();
            if (earlier != null && earlier.heldOn(given.date().value()).isPresent()) {
                report.accept(
                        Diagnostic.error("star.award-overlaps", given.date().span())
                                .with("star", award.star().value())
                                .with("day", given.date().value())
                                .related("first", earlier.star().span()));
            }
        }
    }
}
