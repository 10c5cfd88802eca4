package org.liangbang.campaign.composite;

import java.util.ArrayList;
import java.util.List;
import org.liangbang.address.Address;
import org.liangbang.address.Addresses;
import org.liangbang.campaign.Days;
import org.liangbang.campaign.View;
import org.liangbang.compute.Decimals;
import org.liangbang.compute.Fraction;
import org.liangbang.compute.Ranking;
import org.liangbang.document.Inline;
import org.liangbang.model.Composite;
import org.liangbang.model.format.Values;

/** The words of composites for one view. */
final class CompositeWords {
    private final View view;
    private final Days days;

    CompositeWords(View view) {
        this.view = view;
        this.days = new Days(view.words());
    }

    /** The words under {@code composite} and a key. */
    String get(String key, Object... values) {
        return view.words().get("composite." + key, values);
    }

    /** Days in the site's language. */
    Days days() {
        return days;
    }

    /** The page of a composite. */
    static Address page(CompositeResult result) {
        return Addresses.contest(result.campaign().id().value(), result.id());
    }

    /** A link to the page of a composite, with its name. */
    static Inline link(CompositeResult result) {
        return Inline.Reference.to(page(result), result.composite().name().value());
    }

    /** Where the composite stands, as sign and word. */
    Inline state(CompositeResult result) {
        return new Inline.State(result.state().sign(), get("state." + Values.word(result.state())));
    }

    /** The name of a part. */
    String part(Composite.Part part) {
        return get("part." + Values.word(part.of().value()));
    }

    /** What a part weighs, as written. */
    static String weight(Composite.Part part) {
        return Decimals.exact(Fraction.of(part.weight().value()));
    }

    /** The parts with their weights in one line. */
    String parts(Composite composite) {
        List<String> parts = new ArrayList<>();
        composite.parts().forEach(part -> parts.add(get("weighted", part(part), weight(part))));
        return String.join(get("and"), parts);
    }

    /** What stands beneath a board: who is ranked, and the days of what still changes. */
    String note(CompositeResult result) {
        Counted counted = result.counted();
        StringBuilder note = new StringBuilder(get("board-note"));
        for (Composite.Part part : result.composite().parts()) {
            note.append(
                    switch (part.of().value()) {
                        case CONTESTS, OBSERVATIONS -> "";
                        case PLEDGES -> get("note-pledges", days.full(counted.pledgesOn()));
                        case REVIEWS -> get("note-reviews", days.full(counted.reviewsOn()));
                    });
        }
        return note.toString();
    }

    /** The total of a place, as printed. */
    static Inline total(CompositeResult result, Ranking.Place<Standing> place) {
        Standing standing = place.result();
        return new Inline.Figure(
                result.figure(standing.id(), "total"),
                result.decimals().print(standing.total().orElseThrow()));
    }

    /** The rank of a place. */
    static Inline rank(CompositeResult result, Ranking.Place<Standing> place) {
        return new Inline.Figure(
                result.figure(place.result().id(), "rank"), Integer.toString(place.rank()));
    }
}
