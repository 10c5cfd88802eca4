package org.liangbang.build;

import java.util.List;
import org.liangbang.check.CheckedContent;
import org.liangbang.model.Article;

/**
 * What an article says, sentence by sentence.
 *
 * @param article the article
 * @param sentences in order
 */
record Prose(Article article, List<Sentence> sentences) {
    Prose {
        sentences = List.copyOf(sentences);
    }

    /** All articles in their order, each read once for whoever looks into them. */
    static List<Prose> of(CheckedContent content) {
        return content.all(Article.TYPE).parallelStream().map(Prose::of).toList();
    }

    private static Prose of(Article article) {
        int first = article.front().span().endLine() + 1;
        return new Prose(article, Sentence.of(article.file(), first));
    }
}
