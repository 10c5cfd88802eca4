package org.liangbang.campaign.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.liangbang.check.Register;
import org.liangbang.check.RepeatedIds;
import org.liangbang.check.Rule;
import org.liangbang.check.UnknownId;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.source.Located;

/** Findings lie in a campaign under ids of their own; their units and posts exist. */
final class FindingPlaceRule implements Rule {
    @Override
    public void check(Register content, Consumer<Diagnostic> report) {
        Map<String, List<Finding>> campaigns = new LinkedHashMap<>();
        for (Finding finding : content.all(Finding.TYPE)) {
            campaigns.computeIfAbsent(finding.campaign(), none -> new ArrayList<>()).add(finding);
            checkNames(finding, content, report);
        }
        campaigns.forEach(
                (campaign, findings) -> {
                    RepeatedIds.report(
                            "finding.id-repeated",
                            findings.stream().map(Finding::id).toList(),
                            report);
                    checkCampaign(findings.get(0), content, report);
                });
    }

    private static void checkCampaign(
            Finding first, Register content, Consumer<Diagnostic> report) {
        String path = "campaigns/" + first.campaign() + "/campaign.yaml";
        if (content.content().source().file(path).isEmpty()) {
            report.accept(
                    UnknownId.error(
                            "finding.campaign-unknown",
                            new Located<>(first.campaign(), first.span().file().start()),
                            content.campaigns().keySet()));
        }
    }

    private static void checkNames(Finding finding, Register content, Consumer<Diagnostic> report) {
        if (content.unit(finding.unit().value()).isEmpty()) {
            report.accept(
                    UnknownId.error(
                            "finding.unit-unknown", finding.unit(), content.units().keySet()));
        }
        List<Located<String>> posts = new ArrayList<>(List.of(finding.owner()));
        finding.steps().stream().map(Step::by).flatMap(Optional::stream).forEach(posts::add);
        for (Located<String> post : posts) {
            if (content.resolve(post.value(), finding.unit().value()).isEmpty()) {
                report.accept(
                        UnknownId.error(
                                "finding.post-unknown",
                                post,
                                content.postNames(finding.unit().value())));
            }
        }
    }
}
