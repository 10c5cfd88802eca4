package org.liangbang.campaign.observation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.liangbang.address.Addresses;
import org.liangbang.campaign.RecordPage;
import org.liangbang.campaign.View;
import org.liangbang.campaign.contest.Board;
import org.liangbang.campaign.contest.ContestResult;
import org.liangbang.campaign.contest.ContestResults;
import org.liangbang.campaign.observation.ObservationResults.Asked;
import org.liangbang.compute.Total;
import org.liangbang.document.Block;
import org.liangbang.document.Inline;
import org.liangbang.document.Section;
import org.liangbang.document.Section.Width;
import org.liangbang.model.format.Values;

/** The page of an observation: report and itinerary, marks, comments, requirements. */
final class ObservationPage {
    private final View view;
    private final Observation observation;
    private final Observation.Front front;
    private final ObservationWords words;
    private final Parts parts;

    ObservationPage(View view, Observation observation) {
        this.view = view;
        this.observation = observation;
        this.front = observation.front();
        this.words = new ObservationWords(view);
        this.parts = new Parts(view);
    }

    RecordPage page() {
        String campaign = observation.campaign();
        String name = words.campaign(campaign);
        String organiser = words.unitName(front.organiser().value());
        return new RecordPage(
                ObservationWords.page(observation),
                "observation",
                List.of(
                        Inline.Reference.to(Addresses.campaign(campaign), name),
                        Inline.Reference.to(
                                Addresses.observations(campaign), words.get("page.title"))),
                name,
                front.title().value(),
                deck(),
                words.get(
                        "page.one",
                        words.days().full(observation.day()),
                        organiser,
                        front.title().value()),
                facts(),
                this::sections);
    }

    /** What was done on it, or that the record was taken back. */
    private String deck() {
        String form =
                front.form().stream()
                        .map(each -> words.get("form." + Values.word(each)))
                        .collect(Collectors.joining(words.get("between")));
        return front.withdrawn()
                .map(taken -> words.get("withdrawn", taken.because().value()))
                .orElse(front.unannounced() ? words.get("unannounced-deck", form) : form);
    }

    private List<Block.Fact> facts() {
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(fact("when", Inline.text(words.when(observation))));
        facts.add(fact("organiser", words.unit(front.organiser().value())));
        facts.add(fact("round", Inline.text(words.round(front.period().value()))));
        String stops = words.get("stop-count", front.stops().size());
        facts.add(fact("stops", Inline.text(stops)));
        if (!front.participants().isEmpty()) {
            facts.add(people());
        }
        String topics = words.topics(observation.allTopics(), observation.campaign());
        if (!topics.isEmpty()) {
            facts.add(fact("topics", Inline.text(topics)));
        }
        front.also()
                .forEach(
                        other ->
                                facts.add(
                                        fact(
                                                "also",
                                                Inline.Reference.to(
                                                        Addresses.observations(other.value()),
                                                        words.campaign(other.value())))));
        return facts;
    }

    private Block.Fact fact(String key, Inline value) {
        return new Block.Fact(words.get("fact." + key), List.of(value));
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        sections.add(
                Section.of("report", words.get("section.report"), observation.body())
                        .wide(Width.TWO_THIRDS));
        sections.add(Section.of("stops", words.get("section.stops"), way()).wide(Width.THIRD));
        view.results()
                .get(ContestResults.TYPE)
                .onVisit(observation.campaign(), observation.id())
                .filter(ContestResult::isHeld)
                .map(this::marks)
                .ifPresent(sections::add);
        if (!front.comments().isEmpty()) {
            sections.add(
                    Section.of(
                            "comments",
                            words.get("section.comments"),
                            parts.comments(observation)));
        }
        if (!front.requirements().isEmpty()) {
            List<Asked> asked = new ArrayList<>();
            for (Requirement each : front.requirements()) {
                asked.add(
                        new Asked(
                                observation,
                                each,
                                each.followUp()
                                        .map(post -> words.resolve(post, front.organiser().value()))
                                        .map(post -> post.id().value())));
            }
            sections.add(
                    Section.of(
                            "requirements",
                            words.get("section.requirements"),
                            List.of(parts.requirements(asked, false))));
        }
        return sections;
    }

    /** How many took part, and how many of the counts are only about. */
    private Block.Fact people() {
        Total total = Participants.total(front.participants());
        String behind =
                total.isExact()
                        ? words.get("people")
                        : words.get("people-about", total.terms(), total.approximate());
        return new Block.Fact(
                words.get("fact.participants"),
                List.of(
                        words.figure(ObservationFigures.of(observation, "participants")),
                        Inline.text(behind)));
    }

    private Section marks(ContestResult result) {
        return Section.of(
                        "marks",
                        words.get("section.marks"),
                        List.of(new Board(view, result).full()))
                .about(Inline.line(words.get("marks-scope")))
                .more(
                        Addresses.contest(observation.campaign(), result.id()),
                        words.get("marks-more"));
    }

    private List<Block> way() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(parts.itinerary(observation));
        if (!front.participants().isEmpty()) {
            String people =
                    front.participants().stream()
                            .map(
                                    each ->
                                            words.get(
                                                    "role",
                                                    each.role().value(),
                                                    each.count().value().written()))
                            .collect(Collectors.joining(words.get("between")));
            blocks.add(Block.Paragraph.of(words.get("took-part", people)));
        }
        return blocks;
    }
}
