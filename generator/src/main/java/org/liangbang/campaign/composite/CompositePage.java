package org.liangbang.campaign.composite;

import java.util.ArrayList;
import java.util.List;
import org.liangbang.address.Addresses;
import org.liangbang.campaign.RecordPage;
import org.liangbang.campaign.View;
import org.liangbang.campaign.contest.Contest;
import org.liangbang.campaign.contest.ContestResult;
import org.liangbang.compute.Decimals;
import org.liangbang.compute.Fraction;
import org.liangbang.document.Block;
import org.liangbang.document.Inline;
import org.liangbang.document.Section;
import org.liangbang.document.Section.Width;
import org.liangbang.document.Table;
import org.liangbang.document.Table.ColumnKind;
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
        if (composite.part("contests").isPresent()) {
            int contests = result.contests().size();
            facts.add(fact("contests", words.get("contest-count", contests)));
        }
        if (composite.part("pledges").isPresent()) {
            facts.add(fact("pledges-on", words.days().full(result.pledgesOn())));
        }
        facts.add(new Block.Fact(words.get("state-title"), List.of(words.state(result))));
        return facts;
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
                                        CompositeFacts.of(composite, words),
                                        Block.SourceLines.of(composite.span(), lit)))
                        .more(Addresses.METHODS, words.get("rule-more"))
                        .wide(Width.HALF));
        if (!result.contests().isEmpty()) {
            sections.add(
                    Section.of("counted", words.get("counted"), List.of(contests()))
                            .more(
                                    Addresses.contests(result.campaign().id().value()),
                                    words.get("contests-more"))
                            .wide(Width.HALF));
        }
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
        for (String file : List.of("composites.csv", "standings.csv", "pledges.csv")) {
            if (line.size() > 1) {
                line.add(Inline.text(words.get("and")));
            }
            line.add(Inline.Reference.to(Addresses.data(file), file));
        }
        return new Block.Paragraph(line);
    }

    private Table contests() {
        List<Table.Column> columns =
                List.of(
                        new Table.Column(words.get("contest"), ColumnKind.NAME),
                        new Table.Column(words.get("organiser"), ColumnKind.TEXT),
                        new Table.Column(words.get("held"), ColumnKind.DATE),
                        new Table.Column(words.get("full-marks"), ColumnKind.NUMBER),
                        new Table.Column(words.get("state-title"), ColumnKind.STATE));
        List<Table.Row> rows = result.contests().stream().map(this::row).toList();
        return new Table("", columns, rows, List.of());
    }

    private Table.Row row(ContestResult each) {
        Contest contest = each.contest();
        String state = view.words().get("contest.state-" + Values.word(each.state()));
        return Table.Row.of(
                List.of(
                        Table.Cell.of(
                                Inline.Reference.to(
                                        Addresses.contest(contest.campaign(), each.id()),
                                        contest.title().value())),
                        Table.Cell.of(
                                CompositeWords.unit(
                                        view.content().unit(contest.organiser().value()))),
                        Table.Cell.of(words.days().full(contest.held().value())),
                        Table.Cell.of(Decimals.shown(Fraction.of(each.rule().fullMarks()))),
                        Table.Cell.of(new Inline.State(each.state().sign(), state))));
    }
}
