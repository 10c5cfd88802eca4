package org.liangbang.campaign.review;

import java.time.LocalDate;
import org.liangbang.address.Address;
import org.liangbang.address.Addresses;
import org.liangbang.address.FigureId;
import org.liangbang.campaign.Days;
import org.liangbang.campaign.Periods;
import org.liangbang.campaign.References;
import org.liangbang.campaign.View;
import org.liangbang.compute.Figure;
import org.liangbang.document.Inline;
import org.liangbang.model.CalendarPeriod;

/** The words of reviews for one view. */
public final class ReviewWords {

    private final View view;
    private final Days days;
    private final Periods periods;

    /** The words of a view. */
    public ReviewWords(View view) {
        this.view = view;
        this.days = new Days(view.words());
        this.periods = new Periods(view.words());
    }

    /** The words under {@code review} and a key. */
    String get(String key, Object... values) {
        return view.words().get("review." + key, values);
    }

    /** A day near the one looked at. */
    String day(LocalDate day) {
        return days.near(day, view.asOf());
    }

    /** A period with its year. */
    String period(CalendarPeriod period) {
        return periods.full(period);
    }

    /** A period without its year. */
    String shortPeriod(CalendarPeriod period) {
        return periods.brief(period);
    }

    /** What a round is called: its form and period. */
    String title(Round round) {
        return get("title", period(round.key().period()), round.form().name().value());
    }

    /** What a round is called, as a link to its page when it is written. */
    public Inline link(Round round) {
        return round.review().isPresent()
                ? Inline.Reference.to(page(round), title(round))
                : Inline.text(title(round));
    }

    /** The page of a round that is written. */
    static Address page(Round round) {
        return Addresses.review(round.form().campaign(), round.review().orElseThrow().id().value());
    }

    /** A link to the page of a post, by its full id. */
    Inline post(String id) {
        return References.to(view.content().register().post(id).orElseThrow());
    }

    /** A figure as printed. */
    Inline figure(FigureId id) {
        Figure found = view.results().figure(id).orElseThrow();
        return new Inline.Figure(id, found.printed());
    }

    /** Whether a unit filed, as shape and word. */
    Inline.State state(Score score) {
        String word =
                switch (score.filing()) {
                    case LATE -> get("late", score.daysLate());
                    case FILED, MISSING, WAITING -> get("filing." + score.filing().word());
                };
        return new Inline.State(score.filing().sign(), word);
    }

    /** A mark as readers see it. */
    String mark(Mark mark) {
        return mark.result().isPresent() ? get("result." + mark.written()) : mark.written();
    }
}
