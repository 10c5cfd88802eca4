package org.liangbang.build;

import java.util.ArrayList;
import java.util.List;
import org.liangbang.campaign.Presentation;
import org.liangbang.campaign.observation.Observation;
import org.liangbang.check.CheckedContent;
import org.liangbang.document.Block;
import org.liangbang.document.Walk;
import org.liangbang.model.Article;
import org.liangbang.source.Located;
import org.liangbang.source.Span;

/** The photos that the content uses, each with the place that uses it. */
final class UsedPhotos {
    private UsedPhotos() {}

    /** All uses, in the order of the articles, then of the observations. */
    static List<Located<String>> in(CheckedContent content, List<Presentation> kinds) {
        List<Located<String>> used = in(content.all(Article.TYPE));
        for (Observation observation : content.all(Observation.TYPE)) {
            inText(observation.body(), observation.span(), used);
        }
        kinds.forEach(kind -> used.addAll(kind.photos(content)));
        return used;
    }

    /** The uses of some articles, in their order. */
    static List<Located<String>> in(List<Article> articles) {
        List<Located<String>> used = new ArrayList<>();
        for (Article article : articles) {
            article.front().photos().forEach(photo -> used.add(photo.file()));
            inText(article.body(), article.span(), used);
        }
        return used;
    }

    private static void inText(List<Block> text, Span place, List<Located<String>> used) {
        Walk.through(
                text,
                block -> {
                    if (block instanceof Block.Photo photo) {
                        used.add(new Located<>(photo.file(), place));
                    }
                },
                inline -> {});
    }
}
