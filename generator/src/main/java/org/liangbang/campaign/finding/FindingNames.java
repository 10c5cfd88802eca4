package org.liangbang.campaign.finding;

import java.util.List;
import java.util.Optional;
import org.liangbang.address.Addresses;
import org.liangbang.campaign.NamedFigure;
import org.liangbang.campaign.NamedFigures;
import org.liangbang.campaign.View;

/** What sentences call the counts of findings, of a campaign and of each unit. */
final class FindingNames {
    private static final List<String> FIGURES =
            List.of("all", "open", "closed", "overdue", "reopened", "close-rate", "median-days");

    private FindingNames() {}

    /** The figures of each campaign as a whole, then by unit. */
    static List<NamedFigure> in(View view) {
        NamedFigures named = new NamedFigures(key -> view.words().get("finding.named." + key));
        FindingResults results = view.results().get(FindingResults.TYPE);
        for (String campaign : results.campaigns()) {
            NamedFigures.Named page =
                    new NamedFigures.Named(Addresses.findings(campaign), List.of());
            for (String name : FIGURES) {
                named.add(
                        page,
                        Optional.empty(),
                        name,
                        FindingFigures.id(campaign, FindingFigures.WHOLE, name));
                for (String unit : results.units(campaign).keySet()) {
                    named.add(
                            page, Optional.of(unit), name, FindingFigures.id(campaign, unit, name));
                }
            }
        }
        return named.all();
    }
}
