package org.liangbang.campaign.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liangbang.check.Register;
import org.liangbang.model.Campaign;
import org.liangbang.model.Unit;

/** The forms of all campaigns by name, and the units that each is for. */
final class Forms {
    private final Register content;
    private final Map<String, ReviewForm> forms = new LinkedHashMap<>();

    Forms(Register content) {
        this.content = content;
        content.all(ReviewForm.TYPE)
                .forEach(form -> forms.putIfAbsent(key(form.campaign(), form.id().value()), form));
    }

    private static String key(String campaign, String form) {
        return campaign + "/" + form;
    }

    /** The form of a review. */
    Optional<ReviewForm> of(Review review) {
        return Optional.ofNullable(forms.get(key(review.campaign(), review.form().value())));
    }

    /** The names of the forms of a campaign. */
    List<String> names(String campaign) {
        return forms.values().stream()
                .filter(form -> form.campaign().equals(campaign))
                .map(form -> form.id().value())
                .toList();
    }

    /** Whether a unit is reviewed on a form. */
    boolean isFor(ReviewForm form, Unit unit) {
        Optional<Campaign> campaign = content.campaign(form.campaign());
        return campaign.map(home -> content.takesPart(unit, home)).orElse(true)
                && form.audience().map(some -> content.isAmong(unit, some)).orElse(true);
    }

    /** The units reviewed on a form, in the order written. */
    List<Unit> units(ReviewForm form) {
        return content.units().values().stream().filter(unit -> isFor(form, unit)).toList();
    }
}
