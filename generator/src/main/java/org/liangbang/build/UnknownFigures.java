package org.liangbang.build;

import java.util.ArrayList;
import java.util.List;
import org.liangbang.campaign.Expansion;
import org.liangbang.campaign.Views;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.model.Article;

/**
 * The figures that articles call for and that were not computed by the article's day. They are
 * looked for as soon as there are figures, because typesetting puts them into the text.
 */
final class UnknownFigures {
    private UnknownFigures() {}

    /** One mistake for each call of any article that leads nowhere. */
    static List<Diagnostic> in(Views views) {
        return in(views, views.content().all(Article.TYPE));
    }

    /** One mistake for each call of some articles that leads nowhere. */
    static List<Diagnostic> in(Views views, List<Article> articles) {
        List<Diagnostic> unknown = new ArrayList<>();
        for (Article article : articles) {
            if (Expansion.hasCalls(article.body())) {
                unknown.addAll(
                        Expansion.unknownFigures(
                                article.body(),
                                views.on(article.front().date().value()).results()));
            }
        }
        return unknown;
    }
}
