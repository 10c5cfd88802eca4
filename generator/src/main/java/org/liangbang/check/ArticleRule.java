package org.liangbang.check;

import java.util.function.Consumer;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.model.Article;
import org.liangbang.source.Located;
import org.liangbang.source.Span;

/** Articles have ids of their own, speak of units that exist, and are signed by a post. */
public final class ArticleRule implements Rule {
    @Override
    public void check(Register content, Consumer<Diagnostic> report) {
        RepeatedIds.report(
                "article.id-repeated",
                content.all(Article.TYPE).stream()
                        .map(article -> new Located<>(article.id(), article.file().start()))
                        .toList(),
                report);
        for (Article article : content.all(Article.TYPE)) {
            for (Located<String> unit : article.front().units()) {
                if (content.unit(unit.value()).isEmpty()) {
                    report.accept(
                            UnknownId.error(
                                    "article.unit-unknown", unit, content.units().keySet()));
                }
            }
            Article.FrontMatter front = article.front();
            Signature.check("article", front.status(), front.signedBy(), content, report);
            checkDates(front, report);
        }
    }

    private static void checkDates(Article.FrontMatter front, Consumer<Diagnostic> report) {
        front.corrections().stream()
                .filter(correction -> correction.date().value().isBefore(front.date().value()))
                .forEach(
                        correction ->
                                reportEarly(correction.date().span(), front.date().span(), report));
        front.withdrawn()
                .filter(taken -> taken.date().value().isBefore(front.date().value()))
                .ifPresent(taken -> reportEarly(taken.date().span(), front.date().span(), report));
    }

    private static void reportEarly(Span early, Span date, Consumer<Diagnostic> report) {
        report.accept(Diagnostic.error("article.date-order", early).related("date", date));
    }
}
