package org.liangbang.paper.layout.module;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liangbang.document.Block;
import org.liangbang.model.Article;
import org.liangbang.model.Byline;
import org.liangbang.model.Photo;
import org.liangbang.source.Located;

/**
 * An article as it is printed.
 *
 * @param article the article
 * @param body its text without calls
 * @param photos the photos that are printed
 * @param whole whether the paragraphs that may be left out are printed
 * @param dateline the words that open it; may be empty
 */
public record StoryText(
        Article article, List<Block> body, List<Photo> photos, boolean whole, String dateline) {
    private static final String BETWEEN_ROLES = "\u3000";

    /** Keeps its own copies. */
    public StoryText {
        body = List.copyOf(body);
        photos = List.copyOf(photos);
    }

    /** An article with everything. */
    public static StoryText of(Article article, List<Block> body) {
        String dateline = article.front().dateline().map(Located::value).orElse("");
        return new StoryText(article, body, article.front().photos(), true, dateline);
    }

    /** Whether something may be left out. */
    public boolean canShrink() {
        return photos.stream().anyMatch(Photo::optional)
                || (whole && body.stream().anyMatch(Block.OptionalBlocks.class::isInstance));
    }

    /** The same with less: first without optional paragraphs, then without optional photos. */
    public StoryText shrunk() {
        if (whole && body.stream().anyMatch(Block.OptionalBlocks.class::isInstance)) {
            return new StoryText(article, body, photos, false, dateline);
        }
        List<Photo> needed = photos.stream().filter(photo -> !photo.optional()).toList();
        return new StoryText(article, body, needed, whole, dateline);
    }

    /** What is not printed of what may be left out. */
    Fitting.LeftOut leftOut() {
        boolean paragraphs =
                !whole && body.stream().anyMatch(Block.OptionalBlocks.class::isInstance);
        return new Fitting.LeftOut(article.front().photos().size() - photos.size(), paragraphs);
    }

    /** The line that says who made it; empty when nobody is named. */
    public String byline() {
        return String.join(BETWEEN_ROLES, makers());
    }

    /** Who made it: the words for each role. */
    List<String> makers() {
        List<String> makers = new ArrayList<>();
        for (Byline byline : article.front().bylines()) {
            StringBuilder line = new StringBuilder(byline.role().value());
            byline.names().forEach(name -> append(line, " ", name.value()));
            byline.credit().ifPresent(credit -> append(line, BETWEEN_ROLES, credit.value()));
            makers.add(line.toString());
        }
        return makers;
    }

    private static void append(StringBuilder line, String between, String words) {
        if (line.length() > 0) {
            line.append(between);
        }
        line.append(words);
    }

    /** The text of an optional field of the front matter; empty when it is not there. */
    static String text(Optional<Located<String>> field) {
        return field.map(Located::value).orElse("");
    }
}
