package org.liangbang.campaign.observation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liangbang.address.Addresses;
import org.liangbang.campaign.RecordPage;
import org.liangbang.campaign.View;
import org.liangbang.campaign.observation.ObservationResults.Asked;
import org.liangbang.campaign.observation.ObservationResults.OfCampaign;
import org.liangbang.document.Block;
import org.liangbang.document.Inline;
import org.liangbang.document.Section;
import org.liangbang.document.Section.Width;
import org.liangbang.document.Table;
import org.liangbang.document.Table.Cell;
import org.liangbang.document.Table.Column;
import org.liangbang.document.Table.ColumnKind;
import org.liangbang.document.Table.Row;
import org.liangbang.model.Unit;

/** The page of a campaign's observations: list, coverage, topics, requirements. */
final class ObservationListPage {
    private final View view;
    private final String campaign;
    private final OfCampaign of;
    private final ObservationWords words;
    private final CoverageTables coverage;

    ObservationListPage(View view, OfCampaign of) {
        this.view = view;
        this.of = of;
        this.campaign = of.whole().campaign();
        this.words = new ObservationWords(view);
        this.coverage = new CoverageTables(view, of);
    }

    RecordPage page() {
        String name = words.campaign(campaign);
        return new RecordPage(
                Addresses.observations(campaign),
                "observations",
                List.of(Inline.Reference.to(Addresses.campaign(campaign), name)),
                view.content().campaign(campaign).fullName().value(),
                words.get("page.title"),
                words.get("page.deck"),
                words.get("page.description", name, of.whole().observations().size()),
                facts(),
                this::sections);
    }

    /** The counts of all days so far as short facts. */
    List<Block.Fact> facts() {
        Round whole = of.whole();
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(fact("visits", List.of(words.figure(ObservationFigures.of(whole, "visits")))));
        facts.add(fact("all-stops", List.of(words.figure(ObservationFigures.of(whole, "stops")))));
        facts.add(
                fact(
                        "visited",
                        List.of(words.figure(ObservationFigures.of(whole, "visited-rate")))));
        facts.add(
                fact(
                        "topics-looked",
                        List.of(words.figure(ObservationFigures.of(whole, "topics-rate")))));
        if (!of.asked().isEmpty()) {
            facts.add(
                    fact(
                            "followed",
                            List.of(words.figure(ObservationFigures.of(whole, "followed-rate")))));
        }
        return facts;
    }

    private Block.Fact fact(String key, List<Inline> value) {
        return new Block.Fact(words.get("fact." + key), value);
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        sections.add(
                Section.of("towns", words.get("section.towns"), List.of(coverage.byTown()))
                        .wide(Width.TWO_THIRDS));
        sections.add(never().wide(Width.THIRD));
        sections.add(Section.of("list", words.get("section.list"), List.of(list())));
        waiting(sections);
        if (!of.whole().vocabulary().isEmpty()) {
            sections.add(
                    Section.of("topics", words.get("section.topics"), List.of(coverage.byTopic())));
        }
        sections.add(
                Section.of("coverage", words.get("section.coverage"), List.of(coverage.byUnit())));
        return sections;
    }

    private void waiting(List<Section> sections) {
        List<Asked> waiting =
                of.asked().stream()
                        .filter(each -> each.requirement().reportedBy(view.asOf()).isEmpty())
                        .toList();
        if (!waiting.isEmpty()) {
            sections.add(
                    Section.of(
                                    "waiting",
                                    words.get("section.waiting"),
                                    List.of(new Parts(view).requirements(waiting, true)))
                            .about(Inline.line(words.get("waiting-count", waiting.size()))));
        }
    }

    private Section never() {
        List<List<Block>> items = new ArrayList<>();
        for (Unit unit : of.whole().missing()) {
            items.add(List.of(new Block.Paragraph(List.of(words.unit(unit.id().value())))));
        }
        List<Block> blocks =
                items.isEmpty()
                        ? List.of(Block.Paragraph.of(words.get("all-visited")))
                        : List.of(new Block.Items(false, items));
        return Section.of("never", words.get("section.never"), blocks)
                .about(Inline.line(words.get("unit-count", items.size())));
    }

    /** All visits that serve the campaign, the latest first, also those taken back. */
    private Table list() {
        List<Observation> all =
                view.results().get(ObservationResults.TYPE).all().stream()
                        .filter(each -> each.campaigns().contains(campaign))
                        .toList();
        List<Row> rows = new ArrayList<>();
        for (int at = all.size() - 1; at >= 0; at--) {
            rows.add(row(all.get(at)));
        }
        return new Table(
                "",
                List.of(
                        new Column(words.get("column.day"), ColumnKind.DATE),
                        new Column(words.get("column.title"), ColumnKind.NAME),
                        new Column(words.get("column.organiser"), ColumnKind.TEXT),
                        new Column(words.get("column.stops"), ColumnKind.NUMBER),
                        new Column(words.get("column.people"), ColumnKind.NUMBER),
                        new Column(words.get("column.weaknesses"), ColumnKind.NUMBER)),
                rows,
                List.of());
    }

    private Row row(Observation each) {
        Observation.Front front = each.front();
        long weaknesses =
                front.comments().stream().filter(said -> said.weakness().isPresent()).count();
        return new Row(
                List.of(
                        Cell.of(words.days().near(each.day(), view.asOf())),
                        Cell.of(words.link(each)).noted(Inline.line(note(each))),
                        Cell.of(words.unit(front.organiser().value())),
                        Cell.of(Integer.toString(front.stops().size())),
                        Cell.of(words.figure(ObservationFigures.of(each, "participants"))),
                        Cell.of(Long.toString(weaknesses))),
                Optional.empty(),
                false,
                List.of());
    }

    private String note(Observation each) {
        if (!each.standsOn(view.asOf())) {
            return words.get(
                    "withdrawn",
                    each.front().withdrawn().map(taken -> taken.because().value()).orElse(""));
        }
        String topics = words.topics(each.allTopics(), each.campaign());
        String note = each.front().unannounced() ? words.get("unannounced", topics) : topics;
        return each.campaign().equals(campaign)
                ? note
                : words.get("filed-in", note, words.campaign(each.campaign()));
    }
}
