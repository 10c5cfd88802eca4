package org.liangbang.campaign.composite;

import java.util.ArrayList;
import java.util.List;
import org.liangbang.address.Addresses;
import org.liangbang.campaign.RecordPage;
import org.liangbang.campaign.View;
import org.liangbang.document.Block;
import org.liangbang.document.Inline;
import org.liangbang.document.Section;
import org.liangbang.document.Section.Width;
import org.liangbang.model.Campaign;
import org.liangbang.model.Composite;
import org.liangbang.model.format.Values;

/** The page of a composite: board, method, and the contests that count. */
final class CompositePage {
    private final View view;
    private final CompositeResult result;
    private final CompositeWords words;
    private final Composite composite;

    CompositePage(View view, CompositeResult result) {
        this.view = view;
        this.result = result;
        this.words = new CompositeWords(view);
        this.composite = result.composite();
    }

    RecordPage page() {
        Campaign campaign = result.campaign();
        String id = campaign.id().value();
        String name = composite.name().value();
        return new RecordPage(
                CompositeWords.page(result),
                "composite",
                List.of(
                        Inline.Reference.to(Addresses.campaign(id), campaign.name().value()),
                        Inline.Reference.to(Addresses.contests(id), words.get("contests"))),
                campaign.name().value(),
                name,
                words.get("deck", words.parts(composite)),
                words.get("description", campaign.name().value(), name, words.parts(composite)),
                facts(),
                this::sections);
    }

    private List<Block.Fact> facts() {
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(
                fact(
                        "period",
                        words.get(
                                "days",
                                words.days().full(composite.period().from().value()),
                                words.days().full(composite.period().last()))));
        int units = result.places().size() + result.open().size();
        facts.add(fact("units", words.get("unit-count", units)));
        for (Composite.Part part : composite.parts()) {
            facts.add(fact(part));
        }
        facts.add(new Block.Fact(words.get("state-title"), List.of(words.state(result))));
        return facts;
    }

    private Block.Fact fact(Composite.Part part) {
        Counted counted = result.counted();
        return switch (part.of().value()) {
            case CONTESTS ->
                    fact("contests", words.get("contests-count", counted.contests(false).size()));
            case OBSERVATIONS ->
                    fact("visits", words.get("observations-count", counted.contests(true).size()));
            case PLEDGES -> fact("pledges-on", words.days().full(counted.pledgesOn()));
            case REVIEWS -> fact("reviews-on", words.days().full(counted.reviewsOn()));
        };
    }

    private Block.Fact fact(String label, String value) {
        return new Block.Fact(words.get(label), Inline.line(value));
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        sections.add(board());
        List<Integer> lit =
                composite.parts().stream().map(part -> part.weight().span().line()).toList();
        sections.add(
                Section.of(
                                "rule",
                                words.get("rule-title"),
                                List.of(
                                        CompositeFacts.of(result, words),
                                        Block.SourceLines.of(composite.span(), lit)))
                        .more(Addresses.METHODS, words.get("rule-more"))
                        .wide(Width.HALF));
        sections.addAll(new CountedSections(view, result).all());
        return sections;
    }

    private Section board() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Paragraph.of(words.get("state-said." + Values.word(result.state()))));
        if (result.state() != CompositeState.AHEAD) {
            blocks.add(new CompositeBoard(view, result).full());
            blocks.add(data());
        }
        return Section.of("board", words.get("board"), blocks)
                .about(Inline.line(words.get("board-scope")));
    }

    private Block data() {
        List<Inline> line = new ArrayList<>();
        line.add(Inline.text(words.get("data")));
        line.add(Inline.Reference.to(Addresses.data("composites.csv"), "composites.csv"));
        composite.parts().stream()
                .map(part -> file(part.of().value()))
                .distinct()
                .forEach(
                        file -> {
                            line.add(Inline.text(words.get("and")));
                            line.add(Inline.Reference.to(Addresses.data(file), file));
                        });
        return new Block.Paragraph(line);
    }

    private static String file(Composite.Source source) {
        return switch (source) {
            case CONTESTS, OBSERVATIONS -> "standings.csv";
            case PLEDGES -> "pledges.csv";
            case REVIEWS -> "reviews.csv";
        };
    }
}
