package org.liangbang.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liangbang.address.Address;
import org.liangbang.address.Addresses;
import org.liangbang.document.Block;
import org.liangbang.document.Inline;
import org.liangbang.document.PlainText;
import org.liangbang.model.Article;
import org.liangbang.model.Edition;
import org.liangbang.model.EditionItem;
import org.liangbang.model.Photo;
import org.liangbang.model.Withdrawal;
import org.liangbang.source.Located;

/** The page of each article. */
final class ArticlePages implements PageMaker {
    /** After so many paragraphs the first photo stands. */
    private static final int BEFORE_PHOTO = 2;

    @Override
    public List<PageEntry> pages(Material material) {
        Stories stories = new Stories(material);
        Map<String, Inline.Reference> printed = printed(material);
        return material.articles().all().stream()
                .map(article -> page(article, stories, printed, material))
                .toList();
    }

    private static PageEntry page(
            Article article,
            Stories stories,
            Map<String, Inline.Reference> printed,
            Material material) {
        Address address = Addresses.article(article.id());
        Draft draft =
                new Draft(
                        address,
                        "article",
                        Stories.title(article),
                        stories.description(article),
                        material.crumbs(
                                Inline.Reference.to(
                                        Addresses.ARTICLES, material.say("articles.title"))));
        Optional<Inline.Reference> edition = Optional.ofNullable(printed.get(article.id()));
        return draft.showing(
                material, Optional.empty(), () -> story(article, stories, edition, material));
    }

    /** An article as it is shown beside its printed page. */
    static PageBody.Story story(Article article, Stories stories, Material material) {
        return story(article, stories, Optional.empty(), material);
    }

    private static PageBody.Story story(
            Article article,
            Stories stories,
            Optional<Inline.Reference> edition,
            Material material) {
        Optional<Withdrawal> withdrawn = article.front().withdrawn();
        List<Block> text =
                withdrawn
                        .map(stories::withdrawal)
                        .<List<Block>>map(why -> List.of(Block.Paragraph.of(why)))
                        .orElseGet(() -> material.text(article));
        ArticleSide side = new ArticleSide(article, text, material);
        PageBody.Head head =
                new PageBody.Head(
                        kicker(article, stories, material),
                        article.front().title().value(),
                        withdrawn.isPresent() ? "" : Stories.deck(article));
        return new PageBody.Story(
                head,
                by(article, text, stories, edition, material),
                withdrawn.isPresent() ? text : prose(article, text),
                side.sections(),
                side.figuresHere());
    }

    private static String kicker(Article article, Stories stories, Material material) {
        String kicker = stories.kicker(article);
        return article.front().status().value() == Article.Status.SIGNED
                ? kicker
                : material.apart(material.say("article.draft"), kicker);
    }

    private static List<List<Inline>> by(
            Article article,
            List<Block> text,
            Stories stories,
            Optional<Inline.Reference> edition,
            Material material) {
        List<List<Inline>> lines = new ArrayList<>();
        lines.add(Inline.line(material.days().full(article.front().date().value())));
        article.front().bylines().forEach(byline -> lines.add(Inline.line(stories.by(byline))));
        if (article.front().withdrawn().isEmpty()) {
            lines.add(Inline.line(material.say("article.length", length(text))));
        }
        edition.ifPresent(link -> lines.add(List.of(link)));
        return lines;
    }

    /** How many characters there are, blanks aside. */
    private static int length(List<Block> blocks) {
        String text = PlainText.ofBlocks(blocks);
        int length = 0;
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            length += unit > ' ' && !Character.isLowSurrogate(unit) ? 1 : 0;
        }
        return length;
    }

    private static List<Block> prose(Article article, List<Block> text) {
        List<Block> prose = new ArrayList<>(opened(article, text));
        List<Block> photos = article.front().photos().stream().map(ArticlePages::photo).toList();
        if (!photos.isEmpty()) {
            prose.add(Math.min(BEFORE_PHOTO, prose.size()), photos.get(0));
            prose.addAll(photos.subList(1, photos.size()));
        }
        return prose;
    }

    /** The text with its dateline before the first paragraph. */
    private static List<Block> opened(Article article, List<Block> text) {
        Optional<Located<String>> dateline = article.front().dateline();
        if (dateline.isEmpty()
                || text.isEmpty()
                || !(text.get(0) instanceof Block.Paragraph first)) {
            return text;
        }
        List<Inline> opening = new ArrayList<>();
        opening.add(new Inline.Strong(Inline.line(dateline.get().value())));
        opening.add(Inline.text("\u3000"));
        opening.addAll(first.content());
        List<Block> opened = new ArrayList<>(text);
        opened.set(0, new Block.Paragraph(opening));
        return opened;
    }

    private static Block photo(Photo photo) {
        return new Block.Photo(
                photo.file().value(),
                photo.caption().value(),
                photo.credit().map(Located::value).orElse(""),
                photo.alternative().value());
    }

    /** Where each article was printed first. */
    private static Map<String, Inline.Reference> printed(Material material) {
        Map<String, Inline.Reference> printed = new LinkedHashMap<>();
        for (Edition edition : material.editions()) {
            for (int page = 1; page <= edition.pages().size(); page++) {
                Inline.Reference place =
                        Inline.Reference.to(
                                EditionPages.shown(edition, page, material),
                                material.say("edition.place", edition.number(), page));
                for (EditionItem item : edition.pages().get(page - 1).items()) {
                    EditionPages.stories(item).forEach(story -> printed.put(story, place));
                }
            }
        }
        return printed;
    }
}
