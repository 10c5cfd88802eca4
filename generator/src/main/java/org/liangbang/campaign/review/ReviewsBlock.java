package org.liangbang.campaign.review;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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

    @Override
    public String name() {
        return "reviews";
    }

    @Override
    public void check(Block.Directive call, Register content, Consumer<Diagnostic> report) {
        Parameters parameters = new Parameters(call);
        parameters.checkKnown(List.of(CAMPAIGN, FORM, "top"), report);
        parameters.checkTop(report);
        if (parameters.checkGiven(CAMPAIGN, report) && parameters.checkGiven(FORM, report)) {
            Forms forms = new Forms(content);
            parameters.checkRecord(
                    CAMPAIGN, content.campaigns().keySet(), "review.block-unknown", report);
            parameters
                    .text(CAMPAIGN)
                    .filter(campaign -> content.campaign(campaign).isPresent())
                    .ifPresent(
                            campaign ->
                                    parameters.checkRecord(
                                            FORM,
                                            forms.names(campaign),
                                            "review.block-unknown",
                                            report));
        }
    }

    @Override
    public List<Block> blocks(Block.Directive call, View view) {
        Parameters parameters = new Parameters(call);
        FormResult form =
                view.results()
                        .get(ReviewResults.TYPE)
                        .form(
                                parameters.text(CAMPAIGN).orElseThrow(),
                                parameters.text(FORM).orElseThrow())
                        .orElseThrow(() -> new IllegalStateException(call.span().toString()));
        Optional<Round> latest = ReviewPresentation.latest(form);
        if (latest.isEmpty()) {
            return List.of(Block.Paragraph.of(new ReviewWords(view).get("ahead")));
        }
        return List.of(new ReviewBoard(view, latest.get()).table(false, parameters.top()));
    }
}
