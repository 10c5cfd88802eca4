package org.liangbang.campaign.contest;

import java.util.Optional;
import java.util.function.Consumer;
import org.liangbang.check.Register;
import org.liangbang.check.RepeatedIds;
import org.liangbang.check.Rule;
import org.liangbang.check.UnknownId;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.model.Campaign;
import org.liangbang.model.Composite;
import org.liangbang.source.Located;
import org.liangbang.source.Span;

/** A contest lies in a campaign, under its own name, and within the campaign's days. */
final class ContestPlaceRule implements Rule {
    /** What the figures of a campaign's pledges are filed under. */
    private static final String PLEDGES = "pledges";

    @Override
    public void check(Register content, Consumer<Diagnostic> report) {
        RepeatedIds.report(
                "contest.id-repeated",
                content.all(Contest.TYPE).stream().map(Contest::id).toList(),
                report);
        for (Contest contest : content.all(Contest.TYPE)) {
            checkName(contest, report);
            Optional<Campaign> campaign = content.campaign(contest.campaign());
            if (campaign.isPresent()) {
                checkTaken(contest, campaign.get(), content, report);
                checkDay(contest, campaign.get(), report);
            } else {
                checkCampaign(contest, content, report);
            }
        }
    }

    /** A campaign that is written, but with mistakes, is reported where they are. */
    private static void checkCampaign(
            Contest contest, Register content, Consumer<Diagnostic> report) {
        String path = "campaigns/" + contest.campaign() + "/campaign.yaml";
        if (content.content().source().file(path).isEmpty()) {
            Span start = contest.span().file().start();
            report.accept(
                    UnknownId.error(
                            "contest.campaign-unknown",
                            new Located<>(contest.campaign(), start),
                            content.campaigns().keySet()));
        }
    }

    private static void checkName(Contest contest, Consumer<Diagnostic> report) {
        if (!contest.id().value().equals(contest.place().file())) {
            report.accept(
                    Diagnostic.error("contest.id-differs", contest.id().span())
                            .with("id", contest.id().value())
                            .with("file", contest.place().file()));
        }
    }

    /** Figures are filed under the campaign by unit, contest or composite, so ids must differ. */
    private static void checkTaken(
            Contest contest, Campaign campaign, Register content, Consumer<Diagnostic> report) {
        String id = contest.id().value();
        boolean composite =
                campaign.composites().stream()
                        .map(Composite::id)
                        .anyMatch(other -> other.value().equals(id));
        if (composite || id.equals(PLEDGES) || content.unit(id).isPresent()) {
            report.accept(Diagnostic.error("contest.id-taken", contest.id().span()).with("id", id));
        }
    }

    private static void checkDay(Contest contest, Campaign campaign, Consumer<Diagnostic> report) {
        if (!campaign.period().contains(contest.held().value())) {
            report.accept(
                    Diagnostic.error("contest.held-outside", contest.held().span())
                            .with("day", contest.held().value())
                            .with("from", campaign.period().from().value())
                            .with("to", campaign.period().last())
                            .related("period", campaign.period().span()));
        }
    }
}
