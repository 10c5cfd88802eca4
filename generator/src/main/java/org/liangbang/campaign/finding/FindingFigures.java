package org.liangbang.campaign.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.liangbang.address.FigureId;
import org.liangbang.campaign.finding.FindingResults.Weakness;
import org.liangbang.campaign.finding.Tally.Counted;
import org.liangbang.check.CheckedContent;
import org.liangbang.compute.Decimals;
import org.liangbang.compute.Explanation;
import org.liangbang.compute.Figure;
import org.liangbang.compute.Median;
import org.liangbang.compute.Ratio;

/**
 * The figures that findings publish: days for each, and counts, the close rate and the median days
 * for each campaign, unit and owner.
 */
final class FindingFigures {
    /** What the figures of a campaign as a whole are filed under, and those of others below. */
    static final String WHOLE = "findings";

    private final FindingResults results;
    private final FindingExplanation explanation;
    private final List<Figure> figures = new ArrayList<>();

    FindingFigures(FindingResults results, CheckedContent content) {
        this.results = results;
        this.explanation = new FindingExplanation(results, content);
    }

    /** A figure of a unit, of a post, or of {@link #WHOLE}. */
    static FigureId id(String campaign, String scope, String name) {
        return scope.equals(WHOLE)
                ? FigureId.of(campaign, WHOLE, name)
                : FigureId.of(campaign, scope, WHOLE, name);
    }

    /** The days that a finding took or takes. */
    static FigureId days(FindingStatus status) {
        Finding finding = status.finding();
        return FigureId.of(
                finding.campaign(), finding.unit().value(), finding.id().value(), "days");
    }

    /** All figures, in order of the files, then campaign by campaign. */
    List<Figure> all() {
        for (FindingStatus status : results.all()) {
            add(
                    days(status),
                    status.closed().isPresent() ? "days-to-close" : "days-open",
                    Long.toString(status.days()),
                    () -> explanation.days(status));
        }
        for (String campaign : results.campaigns()) {
            scope(campaign, WHOLE, results.campaign(campaign), true);
            results.units(campaign).forEach((unit, tally) -> scope(campaign, unit, tally, true));
            results.owners(campaign).forEach((post, tally) -> scope(campaign, post, tally, false));
            raised(campaign);
        }
        return figures;
    }

    private void scope(String campaign, String scope, Tally tally, boolean above) {
        for (Counted counted : Counted.values()) {
            add(
                    id(campaign, scope, counted.figure()),
                    counted.figure(),
                    Integer.toString(tally.count(counted)),
                    () -> explanation.count(campaign, scope, tally, counted, above));
        }
        tally.closeRate()
                .ifPresent(
                        rate ->
                                add(
                                        id(campaign, scope, "close-rate"),
                                        "close-rate",
                                        rate.printed(),
                                        () -> explanation.rate(campaign, scope, tally)));
        median(campaign, scope, "median-days", tally, FindingStatus::days);
        median(campaign, scope, "median-workdays", tally, FindingStatus::workdays);
    }

    private void median(
            String campaign,
            String scope,
            String name,
            Tally tally,
            ToLongFunction<FindingStatus> days) {
        Optional<Median> median = tally.median(days);
        median.ifPresent(
                middle ->
                        add(
                                id(campaign, scope, name),
                                name,
                                Decimals.exact(middle.value()),
                                () -> explanation.median(name, tally, days)));
    }

    private void raised(String campaign) {
        List<Weakness> weaknesses = results.weaknesses(campaign);
        if (!weaknesses.isEmpty()) {
            long raised = weaknesses.stream().filter(each -> !each.findings().isEmpty()).count();
            add(
                    id(campaign, WHOLE, "raised-rate"),
                    "raised-rate",
                    Ratio.of(raised, weaknesses.size()).printed(),
                    () -> FindingExplanation.raised(weaknesses));
        }
    }

    private void add(FigureId id, String name, String printed, Supplier<Explanation> why) {
        figures.add(new Figure(id, "finding.figure." + name, printed, why));
    }
}
