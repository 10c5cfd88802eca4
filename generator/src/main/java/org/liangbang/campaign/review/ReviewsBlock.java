package org.liangbang.campaign.review;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.liangbang.address.Address;
import org.liangbang.address.Addresses;
import org.liangbang.campaign.DataBlock;
import org.liangbang.campaign.Parameters;
import org.liangbang.campaign.View;
import org.liangbang.check.Register;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.document.Block;

/**
 * {@code ::: reviews campaign=lsb-2025 form=monthly top=5}: the best of the latest round with
 * points, with their rank by change.
 */
final class ReviewsBlock implements DataBlock {
    private static final String CAMPAIGN = "campaign";
    private static final String FORM = "form";
    private static final String UNKNOWN = "review.block-unknown";

    @Override
    public String name() {
        return "reviews";
    }

    @Override
    public void check(Block.Directive call, Register content, Consumer<Diagnostic> report) {
        Parameters parameters = new Parameters(call);
        parameters.checkKnown(List.of(CAMPAIGN, FORM, Parameters.TOP), report);
        boolean campaign =
                parameters.checkNamed(CAMPAIGN, content.campaigns().keySet(), UNKNOWN, report);
        if (parameters.checkGiven(FORM, report) && campaign) {
            List<String> forms = new Forms(content).names(parameters.text(CAMPAIGN).orElseThrow());
            parameters.checkRecord(FORM, forms, UNKNOWN, report);
        }
    }

    @Override
    public Address page(Block.Directive call, View view) {
        return Addresses.reviews(new Parameters(call).text(CAMPAIGN).orElseThrow());
    }

    @Override
    public List<Block> blocks(Block.Directive call, View view) {
        Parameters parameters = new Parameters(call);
        ReviewResults results = view.results().get(ReviewResults.TYPE);
        String campaign = parameters.text(CAMPAIGN).orElseThrow();
        FormResult form = parameters.named(FORM, id -> results.form(campaign, id));
        Optional<Round> latest = ReviewPresentation.latest(form);
        if (latest.isEmpty()) {
            return List.of(Block.Paragraph.of(new ReviewWords(view).get("ahead")));
        }
        return List.of(new ReviewBoard(view, latest.get()).table(false, parameters.top()));
    }
}
