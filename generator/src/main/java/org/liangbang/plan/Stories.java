package org.liangbang.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.liangbang.address.Addresses;
import org.liangbang.campaign.Corrected;
import org.liangbang.document.Block;
import org.liangbang.document.Inline;
import org.liangbang.document.PlainText;
import org.liangbang.model.Article;
import org.liangbang.model.Byline;
import org.liangbang.model.Correction;
import org.liangbang.model.Withdrawal;
import org.liangbang.source.Located;

/** Articles as they are spoken of on other pages. */
final class Stories {
    private static final int SENTENCES_UP_TO = 90;
    private static final String SENTENCE_ENDS = "\u3002\uff01\uff1f";

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Material material;

    Stories(Material material) {
        this.material = material;
    }

    /** The headline as one line. */
    static String title(Article article) {
        return BLANKS.matcher(article.front().title().value().strip()).replaceAll(" ");
    }

    /** A link that shows the headline. */
    static Inline.Reference link(Article article) {
        return Inline.Reference.to(Addresses.article(article.id()), title(article));
    }

    /** The line over the headline: as written, else the first unit it is about; may be empty. */
    String kicker(Article article) {
        Optional<String> written = article.front().kicker().map(Located::value);
        return written.orElseGet(
                () ->
                        article.front().units().stream()
                                .findFirst()
                                .map(unit -> material.unitName(unit.value()))
                                .orElse(""));
    }

    /** The line under the headline; may be empty. */
    static String deck(Article article) {
        return article.front().deck().map(Located::value).orElse("");
    }

    /** The first sentences of the first paragraph; may be empty. */
    String opening(Article article) {
        for (Block block : material.text(article)) {
            if (block instanceof Block.Paragraph paragraph) {
                return sentences(PlainText.of(paragraph.content()));
            }
        }
        return "";
    }

    /** As many whole sentences as a line or two hold, but at least one. */
    private static String sentences(String text) {
        int end = -1;
        for (int at = 0; at < text.length(); at++) {
            if (SENTENCE_ENDS.indexOf(text.charAt(at)) >= 0) {
                if (end >= 0 && at >= SENTENCES_UP_TO) {
                    break;
                }
                end = at + 1;
            }
        }
        return end < 0 ? text : text.substring(0, end);
    }

    /** That an article was taken back, when and why. */
    String withdrawal(Withdrawal withdrawn) {
        String day = material.days().full(withdrawn.date().value());
        return material.say("article.withdrawn", day, withdrawn.because().value());
    }

    /** What search engines and feeds are told; never empty. */
    String description(Article article) {
        if (article.front().withdrawn().isPresent()) {
            return withdrawal(article.front().withdrawn().get());
        }
        String deck = deck(article);
        String opening = deck.isEmpty() ? opening(article) : deck;
        return opening.isBlank() ? title(article) : opening;
    }

    /** Who made it, in one line; may be empty. */
    String authors(Article article) {
        return article.front().bylines().stream()
                .map(this::by)
                .collect(Collectors.joining(material.say("page.apart")));
    }

    /** One role with its names and what they made. */
    String by(Byline byline) {
        String names =
                byline.names().stream()
                        .map(Located::value)
                        .collect(Collectors.joining(material.say("page.and")));
        String credit = byline.credit().map(Located::value).orElse("");
        return material.say("article.byline", byline.role().value(), names, credit).strip();
    }

    /** A few words about it, with the way to it. */
    PageBody.Teaser teaser(Article article) {
        String day = material.days().near(article.front().date().value(), material.asOf());
        String credit = material.apart(day, authors(article));
        return new PageBody.Teaser(
                kicker(article), link(article), deck(article), opening(article), credit);
    }

    /** A list of articles, each with its date and a line about it. */
    Block.Items list(List<Article> articles) {
        return new Block.Items(false, articles.stream().map(this::entry).toList());
    }

    private List<Block> entry(Article article) {
        String day = material.days().near(article.front().date().value(), material.asOf());
        List<Block> entry = new ArrayList<>();
        entry.add(Block.Paragraph.of(material.apart(day, kicker(article))));
        entry.add(new Block.Heading(2, List.of(link(article))));
        if (!deck(article).isEmpty()) {
            entry.add(Block.Paragraph.of(deck(article)));
        }
        return entry;
    }

    /** A correction as a paragraph, its date first. */
    Block correction(Correction correction) {
        String day = material.days().near(correction.date().value(), material.asOf());
        return new Block.Paragraph(
                List.of(
                        new Inline.Strong(Inline.line(day)),
                        Inline.text(material.say("page.apart") + correction.text().value())));
    }

    /** A correction as a paragraph, its date first, then a link to the article that was wrong. */
    Block corrected(Corrected corrected) {
        String day = material.days().near(corrected.correction().date().value(), material.asOf());
        List<Inline> words = new ArrayList<>();
        words.add(new Inline.Strong(Inline.line(day)));
        corrected
                .article()
                .ifPresent(
                        article -> {
                            words.add(Inline.text(material.say("page.apart")));
                            words.add(link(article));
                        });
        words.add(Inline.text(material.say("page.apart") + corrected.correction().text().value()));
        return new Block.Paragraph(words);
    }
}
