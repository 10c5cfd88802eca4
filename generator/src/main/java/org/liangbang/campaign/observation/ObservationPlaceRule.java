package org.liangbang.campaign.observation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.liangbang.check.Register;
import org.liangbang.check.RepeatedIds;
import org.liangbang.check.Rule;
import org.liangbang.check.UnknownId;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.model.CalendarPeriod;
import org.liangbang.model.Campaign;
import org.liangbang.source.Located;

/** An observation lies in a campaign, under a name of its own, and within its days and round. */
final class ObservationPlaceRule implements Rule {
    /** What the figures of a campaign as a whole are filed under. */
    private static final List<String> TAKEN = List.of("pledges", "observations", "findings");

    /** How many days after its period a round may still go on. */
    private static final int GRACE_DAYS = 31;

    @Override
    public void check(Register content, Consumer<Diagnostic> report) {
        List<Observation> all = content.all(Observation.TYPE);
        RepeatedIds.report(
                "observation.id-repeated",
                all.stream().map(each -> new Located<>(each.id(), each.span())).toList(),
                report);
        for (Observation each : all) {
            checkId(each, content, report);
            Optional<Campaign> campaign = content.campaign(each.campaign());
            if (campaign.isPresent()) {
                checkDay(each, campaign.get(), report);
            } else {
                checkCampaign(each, content, report);
            }
            checkPeriod(each, report);
            checkAlso(each, content, report);
        }
    }

    private static void checkId(Observation each, Register content, Consumer<Diagnostic> report) {
        if (TAKEN.contains(each.id()) || content.unit(each.id()).isPresent()) {
            report.accept(
                    Diagnostic.error("observation.id-taken", each.span()).with("id", each.id()));
        }
    }

    /** A campaign that is written, but with mistakes, is reported where they are. */
    private static void checkCampaign(
            Observation each, Register content, Consumer<Diagnostic> report) {
        String path = "campaigns/" + each.campaign() + "/campaign.yaml";
        if (content.content().source().file(path).isEmpty()) {
            report.accept(
                    UnknownId.error(
                            "observation.campaign-unknown",
                            new Located<>(each.campaign(), each.file().start()),
                            content.campaigns().keySet()));
        }
    }

    private static void checkDay(Observation each, Campaign campaign, Consumer<Diagnostic> report) {
        if (!campaign.period().contains(each.day())) {
            report.accept(
                    Diagnostic.error("observation.date-outside", each.front().date().span())
                            .with("day", each.day())
                            .with("from", campaign.period().from().value())
                            .with("to", campaign.period().last())
                            .related("period", campaign.period().span()));
        }
    }

    private static void checkPeriod(Observation each, Consumer<Diagnostic> report) {
        CalendarPeriod period = each.front().period().value();
        LocalDate last = period.last().plusDays(GRACE_DAYS);
        if (each.day().isBefore(period.first()) || each.day().isAfter(last)) {
            report.accept(
                    Diagnostic.error("observation.period-apart", each.front().period().span())
                            .with("day", each.day())
                            .with("period", period.id())
                            .with("from", period.first())
                            .with("to", period.last())
                            .related("day", each.front().date().span()));
        }
    }

    private static void checkAlso(Observation each, Register content, Consumer<Diagnostic> report) {
        for (Located<String> also : each.front().also()) {
            boolean home = also.value().equals(each.campaign());
            if (home || content.campaign(also.value()).isEmpty()) {
                List<String> others =
                        content.campaigns().keySet().stream()
                                .filter(other -> !other.equals(each.campaign()))
                                .toList();
                report.accept(UnknownId.error("observation.also-unknown", also, others));
            }
        }
    }
}
