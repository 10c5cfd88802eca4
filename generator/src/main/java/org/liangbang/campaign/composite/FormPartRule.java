package org.liangbang.campaign.composite;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.liangbang.campaign.review.ReviewForm;
import org.liangbang.check.Register;
import org.liangbang.check.Rule;
import org.liangbang.check.UnknownId;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.model.Campaign;
import org.liangbang.model.Composite;
import org.liangbang.source.Located;

/** A part taken from reviews leads to one form of its campaign; other parts name none. */
final class FormPartRule implements Rule {
    @Override
    public void check(Register content, Consumer<Diagnostic> report) {
        for (Campaign campaign : content.all(Campaign.TYPE)) {
            for (Composite composite : campaign.composites()) {
                for (Composite.Part part : composite.parts()) {
                    check(part, campaign, content, report);
                }
            }
        }
    }

    private static void check(
            Composite.Part part, Campaign campaign, Register content, Consumer<Diagnostic> report) {
        Optional<Located<String>> named = part.form();
        if (part.of().value() != Composite.Source.REVIEWS) {
            named.ifPresent(
                    form ->
                            report.accept(
                                    Diagnostic.error("composite.form-misplaced", form.span())
                                            .related("part", part.of().span())));
        } else if (Forms.of(part, campaign, content).isEmpty()) {
            List<String> forms =
                    Forms.all(campaign, content).stream()
                            .map(ReviewForm::id)
                            .map(Located::value)
                            .toList();
            report.accept(
                    named.map(form -> UnknownId.error("composite.form-unknown", form, forms))
                            .orElseGet(() -> unclear(part, forms)));
        }
    }

    /** A campaign without any form has nothing to take the part from. */
    private static Diagnostic unclear(Composite.Part part, List<String> forms) {
        return forms.isEmpty()
                ? Diagnostic.error("composite.form-none", part.of().span())
                : Diagnostic.error("composite.form-missing", part.of().span())
                        .with("forms", String.join(", ", forms))
                        .with("first", forms.get(0));
    }
}
