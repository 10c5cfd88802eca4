package org.liangbang.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.model.Campaign;
import org.liangbang.model.Composite;
import org.liangbang.model.Stage;
import org.liangbang.model.Topic;
import org.liangbang.source.Located;

/**
 * A campaign has an id of its own, which is the name of its folder; its issuer and audience exist,
 * its parts have ids of their own, and no stretch of days ends before it begins.
 */
public final class CampaignRule implements Rule {
    /** Stands where a campaign's id does in the ids and addresses of figures of ledgers. */
    private static final String RESERVED = "ledgers";

    @Override
    public void check(Register content, Consumer<Diagnostic> report) {
        List<Campaign> campaigns = content.all(Campaign.TYPE);
        RepeatedIds.report(
                "campaign.id-repeated", campaigns.stream().map(Campaign::id).toList(), report);
        for (Campaign campaign : campaigns) {
            checkId(campaign, report);
            checkReferences(campaign, content, report);
            checkParts(campaign, report);
            checkDays(campaign, report);
        }
    }

    private static void checkId(Campaign campaign, Consumer<Diagnostic> report) {
        if (campaign.id().value().equals(RESERVED)) {
            report.accept(
                    Diagnostic.error("campaign.id-reserved", campaign.id().span())
                            .with("id", RESERVED));
        }
        if (!campaign.id().value().equals(campaign.folder())) {
            report.accept(
                    Diagnostic.error("campaign.id-differs", campaign.id().span())
                            .with("id", campaign.id().value())
                            .with("folder", campaign.folder()));
        }
    }

    private static void checkReferences(
            Campaign campaign, Register content, Consumer<Diagnostic> report) {
        String issuer = campaign.issuer().value();
        if (content.unit(issuer).isEmpty() && content.post(issuer).isEmpty()) {
            report.accept(
                    UnknownId.error(
                            "campaign.issuer-unknown",
                            campaign.issuer(),
                            content.posts().keySet()));
        }
        for (Located<String> unit : campaign.audience().units()) {
            if (content.unit(unit.value()).isEmpty()) {
                report.accept(
                        UnknownId.error("campaign.unit-unknown", unit, content.units().keySet()));
            }
        }
    }

    private static void checkParts(Campaign campaign, Consumer<Diagnostic> report) {
        String code = "campaign.part-repeated";
        RepeatedIds.report(code, campaign.stages().stream().map(Stage::id).toList(), report);
        RepeatedIds.report(code, campaign.topics().stream().map(Topic::id).toList(), report);
        RepeatedIds.report(
                code, campaign.composites().stream().map(Composite::id).toList(), report);
    }

    private static void checkDays(Campaign campaign, Consumer<Diagnostic> report) {
        Days days = new Days(report);
        days.check(campaign.period());
        for (Stage stage : campaign.stages()) {
            days.check(Optional.of(stage.from()), Optional.of(stage.to()));
        }
        for (Topic topic : campaign.topics()) {
            days.check(topic.from(), topic.to());
        }
        campaign.rules().forEach(rule -> days.check(rule.inForce()));
        campaign.composites().forEach(composite -> days.check(composite.period()));
    }
}
