package org.liangbang.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.liangbang.address.Address;
import org.liangbang.address.Addresses;
import org.liangbang.address.FigureId;
import org.liangbang.campaign.References;
import org.liangbang.campaign.Workings;
import org.liangbang.compute.Explanation;
import org.liangbang.compute.Figure;
import org.liangbang.compute.Results;
import org.liangbang.document.Block;
import org.liangbang.document.Inline;
import org.liangbang.document.Section;
import org.liangbang.document.Walk;
import org.liangbang.model.Article;
import org.liangbang.model.Site;

/** What stands beside an article: corrections, where its figures come from, what belongs to it. */
final class ArticleSide {
    private final Article article;
    private final Material material;
    private final Map<FigureId, Figure> figures = new LinkedHashMap<>();

    ArticleSide(Article article, List<Block> text, Material material) {
        this.article = article;
        this.material = material;
        Walk.through(text, block -> {}, this::note);
    }

    private void note(Inline inline) {
        if (inline instanceof Inline.Figure shown && !figures.containsKey(shown.id())) {
            Results then = material.request().views().on(article.front().date().value()).results();
            then.figure(shown.id()).ifPresent(figure -> figures.put(shown.id(), figure));
        }
    }

    /**
     * The figures that are no more what the article says, each with the place beside the article
     * where it is worked out as of the article's day.
     */
    Map<FigureId, Address> figuresHere() {
        Map<FigureId, Address> here = new TreeMap<>();
        figures.values().stream()
                .filter(this::hasChanged)
                .forEach(
                        figure ->
                                here.put(
                                        figure.id(),
                                        Addresses.article(article.id()).at(anchor(figure))));
        return here;
    }

    private boolean hasChanged(Figure then) {
        Optional<Figure> now = material.view().results().figure(then.id());
        return now.filter(figure -> figure.printed().equals(then.printed())).isEmpty();
    }

    private static String anchor(Figure figure) {
        return figure.id().path().replace('/', '.');
    }

    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        Stories stories = new Stories(material);
        if (!article.front().corrections().isEmpty()) {
            List<Block> corrections =
                    article.front().corrections().stream().map(stories::correction).toList();
            sections.add(Section.of("corrections", material.say("corrections.title"), corrections));
        }
        if (!figures.isEmpty()) {
            sections.add(Section.of("figures", material.say("article.figures"), sources()));
        }
        List<List<Block>> related = related();
        if (!related.isEmpty()) {
            sections.add(
                    Section.of(
                            "related",
                            material.say("article.related"),
                            List.of(new Block.Items(false, related))));
        }
        Site.Contact contact = material.site().contact();
        sections.add(
                Section.of(
                        "report",
                        material.say("article.mistake"),
                        List.of(
                                Block.Paragraph.of(
                                        material.say("article.mistake-how", contact.phone())))));
        return sections;
    }

    /** A line for each figure that is the same today, a working for each that is not. */
    private List<Block> sources() {
        List<List<Block>> lines = new ArrayList<>();
        List<Block> workings = new ArrayList<>();
        for (Figure figure : figures.values()) {
            if (hasChanged(figure)) {
                workings.add(new Workings(material.view().words()).of(figure, anchor(figure)));
            } else {
                lines.add(List.of(line(figure)));
            }
        }
        List<Block> blocks = new ArrayList<>();
        if (!lines.isEmpty()) {
            blocks.add(new Block.Items(false, lines));
        }
        if (!workings.isEmpty()) {
            String day = material.days().full(article.front().date().value());
            blocks.add(Block.Paragraph.of(material.say("article.figures-then", day)));
            blocks.addAll(workings);
        }
        return blocks;
    }

    private Block line(Figure figure) {
        Explanation why = figure.explanation().get();
        String name = material.say(why.step(), why.arguments().toArray());
        return new Block.Paragraph(
                List.of(
                        Inline.Reference.to(
                                Addresses.trace(figure.id()),
                                material.apart(name, figure.printed()))));
    }

    private List<List<Block>> related() {
        List<List<Block>> related = new ArrayList<>();
        article.front().units().stream()
                .flatMap(unit -> material.content().register().unit(unit.value()).stream())
                .forEach(unit -> related.add(List.of(paragraph(References.to(unit)))));
        article.front().campaigns().stream()
                .flatMap(id -> material.campaign(id.value()).stream())
                .forEach(
                        campaign ->
                                related.add(
                                        List.of(
                                                paragraph(
                                                        Inline.Reference.to(
                                                                Addresses.campaign(
                                                                        campaign.id().value()),
                                                                campaign.fullName().value())))));
        return related;
    }

    private static Block paragraph(Inline inline) {
        return new Block.Paragraph(List.of(inline));
    }
}
