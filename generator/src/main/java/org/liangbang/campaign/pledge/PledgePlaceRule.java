package org.liangbang.campaign.pledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.liangbang.check.Register;
import org.liangbang.check.RepeatedIds;
import org.liangbang.check.Rule;
import org.liangbang.check.UnknownId;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.source.Located;

/**
 * Pledges lie in a campaign, in a file named after a unit that takes part, under ids of their own.
 */
final class PledgePlaceRule implements Rule {
    @Override
    public void check(Register content, Consumer<Diagnostic> report) {
        Map<Pledge.Home, List<Pledge>> files = new LinkedHashMap<>();
        for (Pledge pledge : content.all(Pledge.TYPE)) {
            files.computeIfAbsent(pledge.home(), home -> new ArrayList<>()).add(pledge);
        }
        files.forEach((home, pledges) -> check(home, pledges, content, report));
    }

    private static void check(
            Pledge.Home home, List<Pledge> pledges, Register content, Consumer<Diagnostic> report) {
        RepeatedIds.report("pledge.id-repeated", pledges.stream().map(Pledge::id).toList(), report);
        Located<String> unit = new Located<>(home.unit(), pledges.get(0).span().file().start());
        if (content.unit(home.unit()).isEmpty()) {
            report.accept(UnknownId.error("pledge.unit-unknown", unit, content.units().keySet()));
        }
        String path = "campaigns/" + home.campaign() + "/campaign.yaml";
        if (content.content().source().file(path).isEmpty()) {
            report.accept(
                    UnknownId.error(
                            "pledge.campaign-unknown",
                            new Located<>(home.campaign(), unit.span()),
                            content.campaigns().keySet()));
        }
    }
}
