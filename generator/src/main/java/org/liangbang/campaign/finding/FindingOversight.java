package org.liangbang.campaign.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liangbang.address.Addresses;
import org.liangbang.campaign.Coverage;
import org.liangbang.campaign.Duty;
import org.liangbang.campaign.Headline;
import org.liangbang.campaign.Oversight;
import org.liangbang.campaign.Upkeep;
import org.liangbang.campaign.View;
import org.liangbang.campaign.finding.FindingResults.Weakness;
import org.liangbang.campaign.finding.Tally.Counted;
import org.liangbang.document.Inline;
import org.liangbang.source.Located;

/** The deadlines of findings, weaknesses nobody took up, and whether the ledger is kept up. */
final class FindingOversight implements Oversight {
    private static final List<Counted> WATCHED =
            List.of(Counted.OPEN, Counted.OVERDUE, Counted.CLOSED, Counted.REPEATED);

    private static FindingResults results(View view) {
        return view.results().get(FindingResults.TYPE);
    }

    @Override
    public List<Duty> duties(View view) {
        FindingWords words = new FindingWords(view);
        return results(view).all().stream()
                .filter(status -> status.state() != FindingState.WITHDRAWN)
                .map(status -> duty(status, words))
                .toList();
    }

    private static Duty duty(FindingStatus status, FindingWords words) {
        Finding finding = status.finding();
        String unit = finding.unit().value();
        return new Duty(
                Inline.Reference.to(
                        Addresses.unit(unit).at("findings-" + finding.campaign()),
                        finding.text().value()),
                words.get("kind"),
                unit,
                Optional.of(status.owner()),
                status.due().value(),
                status.submitted().map(Located::value));
    }

    @Override
    public List<Coverage> coverage(View view) {
        FindingWords words = new FindingWords(view);
        List<Coverage> coverage = new ArrayList<>();
        for (String campaign : results(view).campaigns()) {
            List<Weakness> all = results(view).weaknesses(campaign);
            if (!all.isEmpty()) {
                coverage.add(raised(campaign, all, words));
            }
        }
        return coverage;
    }

    private static Coverage raised(String campaign, List<Weakness> all, FindingWords words) {
        List<List<Inline>> missing = new ArrayList<>();
        for (Weakness each : all) {
            if (each.findings().isEmpty()) {
                missing.add(
                        List.of(Inline.Reference.to(each.event().address(), each.event().title())));
            }
        }
        return new Coverage(
                "weaknesses-" + campaign,
                words.get("coverage", words.campaign(campaign)),
                List.of(words.figure(campaign, FindingFigures.WHOLE, "raised-rate")),
                missing,
                Inline.Reference.to(
                        Addresses.findings(campaign).at("weaknesses"),
                        words.get("section.weaknesses")));
    }

    @Override
    public List<Upkeep> upkeep(View view) {
        FindingWords words = new FindingWords(view);
        return results(view).campaigns().stream()
                .filter(campaign -> results(view).campaign(campaign).count(Counted.OPEN) > 0)
                .map(
                        campaign ->
                                new Upkeep(
                                        Inline.Reference.to(
                                                Addresses.findings(campaign),
                                                words.get("upkeep", words.campaign(campaign))),
                                        last(results(view).campaign(campaign)),
                                        Upkeep.FORTNIGHT,
                                        Optional.empty()))
                .toList();
    }

    private static Optional<LocalDate> last(Tally tally) {
        return tally.findings().stream()
                .map(
                        status ->
                                status.known().stream()
                                        .map(Step::day)
                                        .max(LocalDate::compareTo)
                                        .orElse(status.finding().found().value()))
                .max(LocalDate::compareTo);
    }

    @Override
    public List<Headline> headlines(View view) {
        FindingWords words = new FindingWords(view);
        List<Headline> headlines = new ArrayList<>();
        for (String campaign : results(view).campaigns()) {
            headlines(campaign, FindingFigures.WHOLE, Optional.empty(), words, headlines);
            for (String unit : results(view).units(campaign).keySet()) {
                headlines(campaign, unit, Optional.of(unit), words, headlines);
            }
        }
        return headlines;
    }

    private static void headlines(
            String campaign,
            String scope,
            Optional<String> unit,
            FindingWords words,
            List<Headline> headlines) {
        for (Counted counted : WATCHED) {
            headlines.add(
                    new Headline(
                            words.get("headline." + counted.figure()),
                            FindingFigures.id(campaign, scope, counted.figure()),
                            unit));
        }
    }
}
