package org.liangbang.campaign.review;

import java.util.List;
import java.util.Optional;
import org.liangbang.campaign.NamedFigure;
import org.liangbang.campaign.NamedFigures;
import org.liangbang.campaign.View;
import org.liangbang.compute.Ranking;

/** What sentences call the points of units in the rounds of a review. */
final class ReviewNames {
    private ReviewNames() {}

    /** The points of each unit, round by round. */
    static List<NamedFigure> in(View view) {
        NamedFigures named = new NamedFigures(key -> view.words().get("review.named." + key));
        for (FormResult form : view.results().get(ReviewResults.TYPE).all()) {
            for (Round round : form.rounds()) {
                if (round.review().isPresent()) {
                    add(round, named);
                }
            }
        }
        return named.all();
    }

    private static void add(Round round, NamedFigures to) {
        NamedFigures.Named record = new NamedFigures.Named(ReviewWords.page(round), List.of());
        for (Ranking.Place<Score> place : round.places()) {
            String unit = place.result().id();
            to.add(record, Optional.of(unit), "total", ReviewFigures.id(round, unit, "total"));
        }
    }
}
