package org.liangbang.campaign.composite;

import java.util.List;
import java.util.Optional;
import org.liangbang.campaign.review.ReviewForm;
import org.liangbang.check.Register;
import org.liangbang.model.Campaign;
import org.liangbang.model.Composite;
import org.liangbang.model.format.Values;

/** Which form a part is taken from: the one named, or the only one of the campaign. */
final class Forms {
    private Forms() {}

    /** The part of a composite that is taken from reviews. */
    static Optional<Composite.Part> named(Composite composite) {
        return composite.part(Values.word(Composite.Source.REVIEWS));
    }

    /** The forms of a campaign, in the order of their files. */
    static List<ReviewForm> all(Campaign campaign, Register content) {
        return content.all(ReviewForm.TYPE).stream()
                .filter(form -> form.campaign().equals(campaign.id().value()))
                .toList();
    }

    /** The form of a part; none when it is not there, or when several could be meant. */
    static Optional<ReviewForm> of(Composite.Part part, Campaign campaign, Register content) {
        List<ReviewForm> forms = all(campaign, content);
        return part.form().isEmpty()
                ? forms.stream().filter(only -> forms.size() == 1).findFirst()
                : forms.stream()
                        .filter(form -> form.id().value().equals(part.form().get().value()))
                        .findFirst();
    }
}
