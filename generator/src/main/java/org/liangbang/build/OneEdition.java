package org.liangbang.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.liangbang.campaign.Expansion;
import org.liangbang.campaign.Views;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.diagnostic.Outcome;
import org.liangbang.media.PhotoLibrary;
import org.liangbang.model.Article;
import org.liangbang.model.Edition;
import org.liangbang.model.EditionItem;
import org.liangbang.source.Located;
import org.liangbang.theme.Theme;

/**
 * The printing of a single edition: only its own day is computed, only its own articles are looked
 * at, nothing else is typeset.
 *
 * @param edition the edition
 * @param views the content as seen from any day
 */
record OneEdition(Edition edition, Views views) {
    /** The edition with an id; none when there is no such edition or it is not signed. */
    static Optional<OneEdition> in(Views views, String id, boolean drafts) {
        return views.content().all(Edition.TYPE).stream()
                .filter(each -> each.id().value().equals(id))
                .filter(each -> drafts || each.status().value() == Article.Status.SIGNED)
                .findFirst()
                .map(found -> new OneEdition(found, views));
    }

    /** Its files and how it was fitted; none when there is a mistake. */
    Outcome<Printed> print(Theme theme, Expansion expansion, BuildRequest request) {
        List<Article> articles = articles();
        List<Diagnostic> mistakes = new ArrayList<>(UnknownFigures.in(views, articles));
        mistakes.addAll(views.on(edition.date().value()).results().mistakes());
        if (!mistakes.isEmpty()) {
            return Outcome.none(mistakes);
        }
        return PhotoLibrary.read(
                        views.content().register().content().source(), UsedPhotos.in(articles))
                .then(photos -> print(new Printing(theme, photos), expansion, request));
    }

    private Outcome<Printed> print(Printing printing, Expansion expansion, BuildRequest request) {
        return printing.typeset(edition, views, expansion, request)
                .then(typeset -> Outcome.of(Printed.of(typeset, printing)));
    }

    private List<Article> articles() {
        List<String> ids =
                edition.pages().stream()
                        .flatMap(page -> page.items().stream())
                        .flatMap(item -> item.accept(new ArticleIds()))
                        .map(Located::value)
                        .toList();
        return views.content().all(Article.TYPE).stream()
                .filter(article -> ids.contains(article.id()))
                .toList();
    }

    /** The ids of the articles of an item. */
    private static final class ArticleIds implements EditionItem.Visitor<Stream<Located<String>>> {
        @Override
        public Stream<Located<String>> story(EditionItem.Story story) {
            return Stream.of(story.article());
        }

        @Override
        public Stream<Located<String>> box(EditionItem.Box box) {
            return box.articles().stream();
        }

        @Override
        public Stream<Located<String>> data(EditionItem.Data data) {
            return Stream.empty();
        }
    }
}
