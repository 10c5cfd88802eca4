package org.liangbang.build;

import java.util.ArrayList;
import java.util.List;
import org.liangbang.check.CheckedContent;
import org.liangbang.document.Block;
import org.liangbang.document.Walk;
import org.liangbang.model.Article;
import org.liangbang.source.Located;

/** The photos that the content uses, each with the place that uses it. */
final class UsedPhotos {
    private UsedPhotos() {}

    /** All uses, in the order of the articles. */
    static List<Located<String>> in(CheckedContent content) {
        List<Located<String>> used = new ArrayList<>();
        for (Article article : content.all(Article.TYPE)) {
            article.front().photos().forEach(photo -> used.add(photo.file()));
            Walk.through(
                    article.body(),
                    block -> {
                        if (block instanceof Block.Photo photo) {
                            used.add(new Located<>(photo.file(), article.span()));
                        }
                    },
                    inline -> {});
        }
        return used;
    }
}
