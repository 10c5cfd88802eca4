package org.liangbang.campaign.returns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liangbang.campaign.Coverage;
import org.liangbang.campaign.Duty;
import org.liangbang.campaign.Headline;
import org.liangbang.campaign.Oversight;
import org.liangbang.campaign.References;
import org.liangbang.campaign.Upkeep;
import org.liangbang.campaign.View;
import org.liangbang.campaign.returns.Tally.Counted;
import org.liangbang.campaign.returns.Tally.Share;
import org.liangbang.document.Inline;
import org.liangbang.model.Rhythm;

/**
 * What units must file or hold next and did not; who stays below the required number; whether rows
 * still come in.
 */
final class ReturnOversight implements Oversight {
    /** So many of the last daily reports can still be made up for. */
    private static final int DAYS_OWED = 5;

    @Override
    public List<Duty> duties(View view) {
        List<Duty> duties = new ArrayList<>();
        for (ReturnResult result : view.results().get(ReturnResults.TYPE).all()) {
            for (UnitReturn unit : result.units()) {
                unit.next().ifPresent(status -> duties.add(duty(unit, status, view)));
                owed(unit).forEach(status -> duties.add(duty(unit, status, view)));
            }
        }
        return duties;
    }

    /** What is missing in the last judged periods; what is older can no longer be made up for. */
    private static List<TermStatus> owed(UnitReturn unit) {
        List<TermStatus> judged = unit.terms().stream().filter(TermStatus::judged).toList();
        int last = unit.obligation().rhythm() == Rhythm.DAY ? DAYS_OWED : 1;
        return judged.subList(Math.max(0, judged.size() - last), judged.size()).stream()
                .filter(status -> status.state() == TermState.MISSING)
                .toList();
    }

    private static Duty duty(UnitReturn unit, TermStatus status, View view) {
        Obligation obligation = unit.obligation();
        ReturnWords words = new ReturnWords(view);
        String said =
                words.get("duty", obligation.name().value(), words.period(status.term().period()));
        return new Duty(
                Inline.Reference.to(
                        ReturnWords.page(obligation.campaign(), unit.unitId())
                                .at(obligation.id().value()),
                        said),
                words.get("kind." + obligation.kind().word()),
                unit.unitId(),
                Optional.of(unit.post()),
                status.term().due(),
                Optional.empty());
    }

    @Override
    public List<Coverage> coverage(View view) {
        List<Coverage> coverage = new ArrayList<>();
        for (ReturnResult result : view.results().get(ReturnResults.TYPE).all()) {
            if (result.obligation().kind().takesPlace()
                    && result.whole().count(Counted.UNITS) > 0) {
                coverage.add(coverage(result, view));
            }
        }
        return coverage;
    }

    private static Coverage coverage(ReturnResult result, View view) {
        Obligation obligation = result.obligation();
        ReturnWords words = new ReturnWords(view);
        List<List<Inline>> missing = new ArrayList<>();
        for (UnitReturn unit : result.units()) {
            List<String> periods =
                    unit.those(TermState.MISSING).stream()
                            .map(status -> words.period(status.term().period()))
                            .toList();
            if (!periods.isEmpty()) {
                missing.add(
                        List.of(
                                References.to(unit.unit()),
                                Inline.text(
                                        words.get(
                                                "coverage.missing",
                                                String.join(words.get("between"), periods)))));
            }
        }
        return new Coverage(
                "returns-" + result.id(),
                words.get("coverage.title", obligation.name().value(), words.rhythm(obligation)),
                words.share(obligation, ReturnFigures.WHOLE, result.whole(), Share.COMPLETE_RATE),
                missing,
                words.link(obligation));
    }

    @Override
    public List<Upkeep> upkeep(View view) {
        List<Upkeep> upkeep = new ArrayList<>();
        for (ReturnResult result : view.results().get(ReturnResults.TYPE).all()) {
            Optional<LocalDate> last =
                    result.units().stream()
                            .flatMap(unit -> unit.lastDay().stream())
                            .max(LocalDate::compareTo);
            upkeep.add(
                    new Upkeep(
                            new ReturnWords(view).link(result.obligation()),
                            last,
                            pace(result.obligation().rhythm()),
                            Optional.empty()));
        }
        return upkeep;
    }

    @Override
    public List<Headline> headlines(View view) {
        List<Headline> headlines = new ArrayList<>();
        for (ReturnResult result : view.results().get(ReturnResults.TYPE).all()) {
            String label =
                    new ReturnWords(view).get("headline", result.obligation().name().value());
            if (result.whole().share(Share.RATE).isPresent()) {
                headlines.add(rate(result, label, ReturnFigures.WHOLE, Optional.empty()));
            }
            result.scopes()
                    .forEach(
                            (unit, tally) -> {
                                if (tally.share(Share.RATE).isPresent()) {
                                    headlines.add(rate(result, label, unit, Optional.of(unit)));
                                }
                            });
        }
        return headlines;
    }

    private static Headline rate(
            ReturnResult result, String label, String scope, Optional<String> unit) {
        return new Headline(
                label, ReturnFigures.id(result.obligation(), scope, Share.RATE.figure()), unit);
    }

    private static int pace(Rhythm rhythm) {
        return switch (rhythm) {
            case DAY, HALF_MONTH -> Upkeep.FORTNIGHT;
            case MONTH, QUARTER, HALF_YEAR, YEAR -> Upkeep.HALF_YEAR;
        };
    }
}
