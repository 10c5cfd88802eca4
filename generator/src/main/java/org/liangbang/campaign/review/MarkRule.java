package org.liangbang.campaign.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.liangbang.campaign.review.ReviewForm.Scale;
import org.liangbang.check.Register;
import org.liangbang.check.Rule;
import org.liangbang.check.UnknownId;
import org.liangbang.compute.Decimals;
import org.liangbang.compute.Fraction;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.source.Located;
import org.liangbang.source.Span;

/** Every item of a form is marked, within its range and in the form's way; nothing else is. */
final class MarkRule implements Rule {
    @Override
    public void check(Register content, Consumer<Diagnostic> report) {
        Forms forms = new Forms(content);
        for (Review review : content.all(Review.TYPE)) {
            forms.of(review)
                    .ifPresent(
                            form -> review.sheets().forEach(sheet -> check(sheet, form, report)));
        }
    }

    private static void check(Sheet sheet, ReviewForm form, Consumer<Diagnostic> report) {
        if (sheet.self().isEmpty() && sheet.assessed().isEmpty()) {
            report.accept(Diagnostic.error("review.marks-missing", sheet.unit().span()));
        }
        if (!sheet.self().isEmpty()) {
            check(sheet.self(), sheet.unit().span(), form, report);
        }
        sheet.assessed().ifPresent(each -> check(each.marks(), each.by().span(), form, report));
    }

    private static void check(
            Map<Located<String>, Mark> marks,
            Span place,
            ReviewForm form,
            Consumer<Diagnostic> report) {
        List<String> known = form.items().stream().map(item -> item.id().value()).toList();
        marks.forEach((item, mark) -> check(item, mark, form, report));
        List<String> given = marks.keySet().stream().map(Located::value).toList();
        List<String> missing = known.stream().filter(item -> !given.contains(item)).toList();
        if (!missing.isEmpty()) {
            report.accept(
                    Diagnostic.error("review.item-missing", place)
                            .with("items", String.join(", ", missing))
                            .related("form", form.id().span()));
        }
    }

    private static void check(
            Located<String> id, Mark mark, ReviewForm form, Consumer<Diagnostic> report) {
        Optional<ReviewForm.Item> item =
                form.items().stream()
                        .filter(each -> each.id().value().equals(id.value()))
                        .findFirst();
        if (item.isEmpty()) {
            report.accept(
                    UnknownId.error(
                            "review.item-unknown",
                            id,
                            form.items().stream().map(each -> each.id().value()).toList()));
            return;
        }
        boolean result = form.scale().value() == Scale.RESULT;
        if (mark.result().isPresent() != result) {
            report.accept(
                    Diagnostic.error(
                                    result ? "review.mark-not-result" : "review.mark-not-points",
                                    id.span())
                            .with("mark", mark.written())
                            .related("scale", form.scale().span()));
        } else if (mark.points().signum() < 0 || mark.points().compareTo(item.get().full()) > 0) {
            report.accept(
                    Diagnostic.error("review.mark-range", id.span())
                            .with("mark", mark.written())
                            .with("most", most(item.get().full()))
                            .related("item", item.get().id().span()));
        }
    }

    private static String most(Fraction full) {
        return Decimals.exact(full);
    }
}
