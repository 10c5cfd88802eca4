package org.liangbang.campaign.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liangbang.address.Address;
import org.liangbang.address.Addresses;
import org.liangbang.campaign.Coverage;
import org.liangbang.campaign.Duty;
import org.liangbang.campaign.Oversight;
import org.liangbang.campaign.References;
import org.liangbang.campaign.Upkeep;
import org.liangbang.campaign.View;
import org.liangbang.document.Inline;
import org.liangbang.model.Rhythm;

/** When sheets are to be filed, who did not, and whether reviews are kept up. */
final class ReviewOversight implements Oversight {
    private static final int MONTHLY = 45;
    private static final int QUARTERLY = 120;

    private static List<FormResult> forms(View view) {
        return view.results().get(ReviewResults.TYPE).all();
    }

    @Override
    public List<Duty> duties(View view) {
        ReviewWords words = new ReviewWords(view);
        List<Duty> duties = new ArrayList<>();
        for (FormResult form : forms(view)) {
            for (Round round : form.rounds()) {
                Inline.Reference what = Inline.Reference.to(page(form), words.title(round));
                for (Score score : round.scores()) {
                    duties.add(
                            new Duty(
                                    what,
                                    words.get("kind"),
                                    score.id(),
                                    Optional.empty(),
                                    round.key().due(),
                                    score.sheet().map(sheet -> sheet.filed().value())));
                }
            }
        }
        return duties;
    }

    private static Address page(FormResult form) {
        return Addresses.reviews(form.form().campaign()).at(form.form().id().value());
    }

    /** The latest round whose last day has passed. */
    @Override
    public List<Coverage> coverage(View view) {
        ReviewWords words = new ReviewWords(view);
        List<Coverage> coverage = new ArrayList<>();
        for (FormResult form : forms(view)) {
            form.rounds().stream()
                    .filter(round -> round.key().due().isBefore(view.asOf()))
                    .filter(round -> round.review().isPresent())
                    .reduce((before, after) -> after)
                    .ifPresent(round -> coverage.add(coverage(form, round, words)));
        }
        return coverage;
    }

    private static Coverage coverage(FormResult form, Round round, ReviewWords words) {
        List<List<Inline>> missing = new ArrayList<>();
        for (Score score : round.scores()) {
            if (score.filing() == Filing.MISSING) {
                missing.add(List.of(References.to(score.unit())));
            }
        }
        return new Coverage(
                "review-" + form.form().campaign() + "-" + form.form().id().value(),
                words.get("coverage", words.title(round)),
                List.of(words.figure(ReviewFigures.filed(round))),
                missing,
                Inline.Reference.to(page(form), words.get("more")));
    }

    @Override
    public List<Upkeep> upkeep(View view) {
        List<Upkeep> upkeep = new ArrayList<>();
        for (FormResult form : forms(view)) {
            Optional<LocalDate> last =
                    form.rounds().stream()
                            .flatMap(round -> round.scores().stream())
                            .flatMap(score -> score.sheet().stream())
                            .map(sheet -> sheet.filed().value())
                            .max(LocalDate::compareTo);
            boolean monthly = form.form().rhythm().value() == Rhythm.MONTH;
            upkeep.add(
                    new Upkeep(
                            Inline.Reference.to(page(form), form.form().name().value()),
                            last,
                            monthly ? MONTHLY : QUARTERLY,
                            Optional.of(form.form().keeper().value())));
        }
        return upkeep;
    }
}
