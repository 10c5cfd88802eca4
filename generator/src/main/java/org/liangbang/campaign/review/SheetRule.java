package org.liangbang.campaign.review;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.liangbang.check.Register;
import org.liangbang.check.RepeatedIds;
import org.liangbang.check.Rule;
import org.liangbang.check.UnknownId;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.model.CalendarPeriod;
import org.liangbang.model.Post;
import org.liangbang.model.Unit;
import org.liangbang.model.format.Values;
import org.liangbang.source.Span;

/**
 * Reviews are on a form that exists, for one of its periods, once; their sheets are of units that
 * are reviewed, once each, and assessed by somebody from elsewhere.
 */
final class SheetRule implements Rule {
    @Override
    public void check(Register content, Consumer<Diagnostic> report) {
        Forms forms = new Forms(content);
        Map<String, Span> periods = new LinkedHashMap<>();
        for (Review review : content.all(Review.TYPE)) {
            Optional<ReviewForm> form = forms.of(review);
            if (form.isEmpty()) {
                report.accept(
                        UnknownId.error(
                                "review.form-unknown",
                                review.form(),
                                forms.names(review.campaign())));
                continue;
            }
            checkPeriod(review, form.get(), report);
            checkOnce(review, periods, report);
            RepeatedIds.report(
                    "review.unit-repeated",
                    review.sheets().stream().map(Sheet::unit).toList(),
                    report);
            for (Sheet sheet : review.sheets()) {
                checkUnit(sheet, form.get(), forms, content, report);
                checkDays(sheet, review, report);
                sheet.assessed().ifPresent(by -> checkAssessor(by, sheet, content, report));
            }
        }
    }

    private static void checkPeriod(Review review, ReviewForm form, Consumer<Diagnostic> report) {
        CalendarPeriod period = review.period().value();
        boolean within =
                form.period().contains(period.first()) && form.period().contains(period.last());
        if (period.rhythm() != form.rhythm().value() || !within) {
            report.accept(
                    Diagnostic.error("review.period", review.period().span())
                            .with("period", period.id())
                            .with("rhythm", Values.word(form.rhythm().value()))
                            .with("from", form.period().from().value())
                            .with("to", form.period().last())
                            .related("form", form.rhythm().span()));
        }
    }

    private static void checkOnce(
            Review review, Map<String, Span> periods, Consumer<Diagnostic> report) {
        String key =
                String.join(
                        "/",
                        review.campaign(),
                        review.form().value(),
                        review.period().value().id());
        Span before = periods.putIfAbsent(key, review.period().span());
        if (before != null) {
            report.accept(
                    Diagnostic.error("review.period-repeated", review.period().span())
                            .with("period", review.period().value().id())
                            .related("first", before));
        }
    }

    private static void checkUnit(
            Sheet sheet,
            ReviewForm form,
            Forms forms,
            Register content,
            Consumer<Diagnostic> report) {
        Optional<Unit> unit = content.unit(sheet.unit().value());
        if (unit.isEmpty()) {
            report.accept(
                    UnknownId.error("review.unit-unknown", sheet.unit(), content.units().keySet()));
        } else if (!forms.isFor(form, unit.get())) {
            report.accept(
                    Diagnostic.error("review.unit-elsewhere", sheet.unit().span())
                            .with("unit", unit.get().name().value())
                            .with("form", form.name().value())
                            .related("form", form.id().span()));
        }
    }

    private static void checkDays(Sheet sheet, Review review, Consumer<Diagnostic> report) {
        if (sheet.filed().value().isBefore(review.period().value().first())) {
            report.accept(
                    Diagnostic.error("review.filed-early", sheet.filed().span())
                            .with("day", sheet.filed().value())
                            .with("period", review.period().value().id())
                            .related("period", review.period().span()));
        }
    }

    private static void checkAssessor(
            Sheet.Assessment assessed, Sheet sheet, Register content, Consumer<Diagnostic> report) {
        Optional<Post> post = content.resolve(assessed.by().value(), sheet.unit().value());
        if (post.isEmpty()) {
            report.accept(
                    UnknownId.error(
                            "review.post-unknown", assessed.by(), content.posts().keySet()));
            return;
        }
        boolean own =
                content.unit(post.get().unit().value())
                        .filter(home -> content.isWithin(home, sheet.unit().value()))
                        .isPresent();
        if (own) {
            report.accept(
                    Diagnostic.error("review.assessor-own", assessed.by().span())
                            .with("post", post.get().role().value())
                            .related("unit", sheet.unit().span()));
        }
    }
}
