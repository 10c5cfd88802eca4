package org.liangbang.paper.layout.module;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liangbang.document.Block;
import org.liangbang.document.PlainText;
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
 * @param jump how it is one part of a story on two pages
 */
public record StoryText(
        Article article,
        List<Block> body,
        List<Photo> photos,
        boolean whole,
        String dateline,
        Jump jump) {
    /**
     * How a story is continued (转版).
     *
     * @param from in the part that goes on: where the first part stands; else empty
     * @param to in the part that begins: where it goes on; else empty
     */
    public record Jump(String from, String to) {
        /** Not at all. */
        public static final Jump NONE = new Jump("", "");
    }

    private static final String BETWEEN_ROLES = "\u3000";

    /** Keeps its own copies. */
    public StoryText {
        body = List.copyOf(body);
        photos = List.copyOf(photos);
    }

    /** An article with everything. */
    public static StoryText of(Article article, List<Block> body) {
        String dateline = article.front().dateline().map(Located::value).orElse("");
        return new StoryText(article, body, article.front().photos(), true, dateline, Jump.NONE);
    }

    /** Whether something may be left out. */
    public boolean canShrink() {
        return photos.stream().anyMatch(Photo::optional)
                || (whole && body.stream().anyMatch(Block.OptionalBlocks.class::isInstance));
    }

    /** The same with less: first without optional paragraphs, then without optional photos. */
    public StoryText shrunk() {
        if (whole && body.stream().anyMatch(Block.OptionalBlocks.class::isInstance)) {
            return new StoryText(article, body, photos, false, dateline, jump);
        }
        List<Photo> needed = photos.stream().filter(photo -> !photo.optional()).toList();
        return new StoryText(article, body, needed, whole, dateline, jump);
    }

    /**
     * Behind how many of its blocks it may be parted, ascending: never behind a sub-head. A story
     * whose rest stands elsewhere already is not parted again.
     *
     * @param least how many characters stand on either side at least
     */
    public List<Integer> parts(int least) {
        List<Integer> parts = new ArrayList<>();
        for (int at = 1; at < body.size() && jump.to().isEmpty(); at++) {
            boolean head = body.get(at - 1) instanceof Block.Heading;
            if (!head && length(0, at) >= least && length(at, body.size()) >= least) {
                parts.add(at);
            }
        }
        return parts;
    }

    /** How many characters some of its blocks have. */
    public int length(int from, int to) {
        return PlainText.ofBlocks(body.subList(from, to)).length();
    }

    /** The first blocks, with everything but the line that says who made it. */
    public StoryText beginning(int blocks, String to) {
        return new StoryText(
                article,
                body.subList(0, blocks),
                photos,
                whole,
                dateline,
                new Jump(jump.from(), to));
    }

    /** The other blocks, without photos and dateline. */
    public StoryText rest(int blocks, String from) {
        return new StoryText(
                article,
                body.subList(blocks, body.size()),
                List.of(),
                whole,
                "",
                new Jump(from, jump.to()));
    }

    /** The same without its photos. */
    public StoryText unpictured() {
        return new StoryText(article, body, List.of(), whole, dateline, jump);
    }

    /** Whether it goes on from another page. */
    public boolean continues() {
        return !jump.from().isEmpty();
    }

    /** What is not printed of what may be left out. */
    Fitting.LeftOut leftOut() {
        boolean paragraphs =
                !whole && body.stream().anyMatch(Block.OptionalBlocks.class::isInstance);
        int left = continues() ? 0 : article.front().photos().size() - photos.size();
        return new Fitting.LeftOut(left, paragraphs);
    }

    /** The last line: who made it, or where it goes on; empty when nobody is named. */
    public String byline() {
        return String.join(BETWEEN_ROLES, makers());
    }

    /** Who made it: the words for each role; or where it goes on. */
    List<String> makers() {
        if (!jump.to().isEmpty()) {
            return List.of(jump.to());
        }
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
