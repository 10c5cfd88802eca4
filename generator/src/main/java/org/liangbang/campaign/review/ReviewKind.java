package org.liangbang.campaign.review;

import java.util.List;
import org.liangbang.campaign.Kind;

/** Reviews as a kind of record. */
public final class ReviewKind {
    private ReviewKind() {}

    /** Everything the stages need to know of reviews. */
    public static Kind kind() {
        return new Kind(
                "review",
                List.of(ReviewForm.SOURCE, Review.SOURCE),
                List.of(new FormRule(), new SheetRule(), new MarkRule()),
                List.of(new ReviewComputation()),
                new ReviewPresentation(),
                List.of(new ReviewsBlock()),
                new ReviewEvents(),
                new ReviewOversight());
    }
}
