package org.liangbang.campaign.review;

import java.util.List;
import java.util.Optional;
import org.liangbang.address.Addresses;
import org.liangbang.campaign.Event;
import org.liangbang.campaign.Events;
import org.liangbang.check.Register;
import org.liangbang.source.Located;

/** Reviews as events that findings can refer to. */
final class ReviewEvents implements Events {
    @Override
    public List<Event> in(Register content) {
        Forms forms = new Forms(content);
        return content.all(Review.TYPE).stream()
                .filter(review -> content.campaign(review.campaign()).isPresent())
                .map(review -> event(review, forms))
                .toList();
    }

    private static Event event(Review review, Forms forms) {
        String campaign = review.campaign();
        String id = review.id().value();
        String name = forms.of(review).map(form -> form.name().value()).orElse(id);
        return new Event(
                campaign + "/reviews/" + id,
                List.of(campaign),
                name + " " + review.period().value().id(),
                Optional.empty(),
                review.held().map(Located::value).orElse(review.period().value().last()),
                Addresses.review(campaign, id),
                review.span());
    }
}
