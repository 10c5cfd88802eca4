package org.liangbang.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.model.Article;
import org.liangbang.model.Edition;
import org.liangbang.model.EditionItem;
import org.liangbang.model.EditionPage;
import org.liangbang.source.Located;

/** Editions are named after their files, are signed, and print signed articles once each. */
public final class EditionRule implements Rule {
    @Override
    public void check(Register content, Consumer<Diagnostic> report) {
        Map<String, Article> articles = new LinkedHashMap<>();
        content.all(Article.TYPE).forEach(each -> articles.putIfAbsent(each.id(), each));
        for (Edition edition : content.all(Edition.TYPE)) {
            String id = edition.id().value();
            if (!edition.file().path().endsWith("/" + id + ".yaml")) {
                report.accept(
                        Diagnostic.error("edition.id-differs", edition.id().span())
                                .with("id", id)
                                .with("file", edition.file().path()));
            }
            Signature.check("edition", edition.status(), edition.signedBy(), content, report);
            checkFront(edition.pages().get(0), report);
            checkStories(edition, articles, report);
        }
    }

    /** The masthead takes the place of a page headline, so that its words would be lost. */
    private static void checkFront(EditionPage front, Consumer<Diagnostic> report) {
        front.headline()
                .ifPresent(
                        headline ->
                                report.accept(
                                        Diagnostic.error(
                                                "edition.front-headline",
                                                headline.title().span())));
        front.lead()
                .ifPresent(
                        lead ->
                                report.accept(
                                        Diagnostic.error("edition.front-headline", lead.span())));
    }

    private static void checkStories(
            Edition edition, Map<String, Article> articles, Consumer<Diagnostic> report) {
        List<Located<String>> stories = stories(edition);
        RepeatedIds.report("edition.article-repeated", stories, report);
        for (Located<String> story : stories) {
            Optional<Article> article = Optional.ofNullable(articles.get(story.value()));
            if (article.isEmpty()) {
                report.accept(UnknownId.error("edition.article-unknown", story, articles.keySet()));
            } else if (edition.status().value() == Article.Status.SIGNED) {
                checkReady(story, article.get(), report);
            }
        }
    }

    private static void checkReady(
            Located<String> story, Article article, Consumer<Diagnostic> report) {
        if (article.front().status().value() != Article.Status.SIGNED) {
            report.accept(
                    Diagnostic.error("edition.article-unsigned", story.span())
                            .with("id", story.value())
                            .related("status", article.front().status().span()));
        }
    }

    private static List<Located<String>> stories(Edition edition) {
        List<Located<String>> stories = new ArrayList<>();
        for (EditionPage page : edition.pages()) {
            for (EditionItem item : page.items()) {
                stories.addAll(item.accept(STORIES));
            }
        }
        return stories;
    }

    private static final EditionItem.Visitor<List<Located<String>>> STORIES =
            new EditionItem.Visitor<>() {
                @Override
                public List<Located<String>> story(EditionItem.Story story) {
                    return List.of(story.article());
                }

                @Override
                public List<Located<String>> box(EditionItem.Box box) {
                    return box.articles();
                }

                @Override
                public List<Located<String>> data(EditionItem.Data data) {
                    return List.of();
                }
            };
}
