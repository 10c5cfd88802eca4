package org.liangbang.campaign.finding;

import org.liangbang.address.FigureId;
import org.liangbang.campaign.Days;
import org.liangbang.campaign.References;
import org.liangbang.campaign.View;
import org.liangbang.campaign.finding.Tally.Counted;
import org.liangbang.compute.Figure;
import org.liangbang.document.Inline;
import org.liangbang.document.Sign;
import org.liangbang.model.format.Values;

/** The words of findings for one view. */
final class FindingWords {
    private final View view;
    private final Days days;

    FindingWords(View view) {
        this.view = view;
        this.days = new Days(view.words());
    }

    /** The words under {@code finding} and a key. */
    String get(String key, Object... values) {
        return view.words().get("finding." + key, values);
    }

    /** Days in the site's language. */
    Days days() {
        return days;
    }

    /** The name of a campaign. */
    String campaign(String campaign) {
        return view.content().campaign(campaign).name().value();
    }

    /** A link to a unit's page. */
    Inline unit(String unit) {
        return References.to(view.content().unit(unit));
    }

    /** A link to a post's page. */
    Inline owner(String post) {
        return References.to(view.content().post(post, ""));
    }

    /** A link to what raised a finding. */
    Inline event(FindingStatus status) {
        return Inline.Reference.to(status.event().address(), get("event", source(status)));
    }

    /** A weakness is part of an event, whose day says more than its own words. */
    private String source(FindingStatus status) {
        return days.near(status.event().day(), view.asOf());
    }

    /** State and flag, the more urgent first. */
    Inline.State state(FindingStatus status) {
        if (status.isOverdue()) {
            return new Inline.State(Sign.OVERDUE, get("overdue", status.daysLate()));
        }
        String state = get("state." + Values.word(status.state()));
        return status.isLate()
                ? new Inline.State(status.state().sign(), get("late", state, status.daysLate()))
                : new Inline.State(status.state().sign(), state);
    }

    /** A count, traced. */
    Inline count(String campaign, String scope, Tally tally, Counted counted) {
        return new Inline.Figure(
                FindingFigures.id(campaign, scope, counted.figure()), tally.count(counted) + "");
    }

    /** A figure as printed, traced; a dash when there is none. */
    Inline figure(String campaign, String scope, String name) {
        FigureId id = FindingFigures.id(campaign, scope, name);
        return view.results()
                .figure(id)
                .map(Figure::printed)
                .<Inline>map(printed -> new Inline.Figure(id, printed))
                .orElseGet(() -> Inline.text(get("none")));
    }
}
