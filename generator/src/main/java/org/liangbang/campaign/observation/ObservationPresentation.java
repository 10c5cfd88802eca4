package org.liangbang.campaign.observation;

import java.util.ArrayList;
import java.util.List;
import org.liangbang.address.Addresses;
import org.liangbang.campaign.NamedFigure;
import org.liangbang.campaign.OpenDocument;
import org.liangbang.campaign.OpenTable;
import org.liangbang.campaign.Presentation;
import org.liangbang.campaign.RecordPage;
import org.liangbang.campaign.View;
import org.liangbang.campaign.observation.ObservationResults.Asked;
import org.liangbang.campaign.observation.ObservationResults.OfCampaign;
import org.liangbang.campaign.observation.ObservationResults.Said;
import org.liangbang.campaign.observation.Round.Visit;
import org.liangbang.document.Block;
import org.liangbang.document.Inline;
import org.liangbang.document.Section;
import org.liangbang.model.Post;
import org.liangbang.model.Unit;
import org.liangbang.source.Located;

/** What observations show. */
final class ObservationPresentation implements Presentation {
    private static ObservationResults results(View view) {
        return view.results().get(ObservationResults.TYPE);
    }

    private static List<OfCampaign> campaigns(View view) {
        return results(view).campaigns().stream()
                .flatMap(campaign -> results(view).campaign(campaign).stream())
                .toList();
    }

    @Override
    public List<Section> onHome(View view) {
        return List.of();
    }

    @Override
    public List<Section> onUnit(Unit unit, View view) {
        List<Section> sections = new ArrayList<>();
        for (OfCampaign of : campaigns(view)) {
            String id = unit.id().value();
            List<Visit> visits = of.whole().to(id);
            List<Said> said = of.about(id);
            boolean audience = of.whole().audience().contains(unit);
            if (audience || !said.isEmpty()) {
                sections.add(ofUnit(id, of, visits, said, view));
            }
        }
        return sections;
    }

    private static Section ofUnit(
            String unit, OfCampaign of, List<Visit> visits, List<Said> said, View view) {
        ObservationWords words = new ObservationWords(view);
        String campaign = of.whole().campaign();
        Parts parts = new Parts(view);
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                visits.isEmpty()
                        ? Block.Paragraph.of(words.get("never-been"))
                        : parts.visits(visits, false));
        if (!said.isEmpty()) {
            blocks.add(
                    new Block.Paragraph(
                            List.of(
                                    Inline.text(words.get("said-strengths")),
                                    words.figure(
                                            ObservationFigures.of(campaign, unit, "strengths")),
                                    Inline.text(words.get("said-weaknesses")),
                                    words.figure(
                                            ObservationFigures.of(campaign, unit, "weaknesses")),
                                    Inline.text(words.get("said-end")))));
            blocks.add(parts.said(said));
        }
        return Section.of("observations-" + campaign, words.get("section.unit"), blocks)
                .about(Inline.line(words.campaign(campaign)))
                .more(Addresses.observations(campaign), words.get("more"));
    }

    @Override
    public List<Section> onOwner(Post post, View view) {
        List<Asked> asked = results(view).askedOf(post.id().value());
        if (asked.isEmpty()) {
            return List.of();
        }
        ObservationWords words = new ObservationWords(view);
        return List.of(
                Section.of(
                        "requirements",
                        words.get("section.owner"),
                        List.of(new Parts(view).requirements(asked, true))));
    }

    @Override
    public List<Section> onCampaign(String campaign, View view) {
        ObservationWords words = new ObservationWords(view);
        return results(view).campaign(campaign).stream()
                .map(
                        of ->
                                Section.of(
                                                "observations",
                                                words.get("section.campaign"),
                                                List.of(new CoverageTables(view, of).byTown()))
                                        .about(
                                                List.of(
                                                        words.figure(
                                                                ObservationFigures.of(
                                                                        of.whole(),
                                                                        "visited-rate"))))
                                        .more(Addresses.observations(campaign), words.get("more")))
                .toList();
    }

    @Override
    public List<Section> onTopic(String topic, View view) {
        ObservationWords words = new ObservationWords(view);
        List<Section> sections = new ArrayList<>();
        for (OfCampaign of : campaigns(view)) {
            String campaign = of.whole().campaign();
            List<Visit> visits =
                    of.whole().stops().stream()
                            .filter(visit -> visit.observation().campaign().equals(campaign))
                            .filter(visit -> isAbout(visit, topic))
                            .toList();
            if (!visits.isEmpty()) {
                sections.add(
                        Section.of(
                                        "observations-" + campaign,
                                        words.get("section.topic"),
                                        List.of(new Parts(view).visits(visits, true)))
                                .about(Inline.line(words.get("stop-count", visits.size())))
                                .more(Addresses.observations(campaign), words.get("more")));
            }
        }
        return sections;
    }

    /** A stop without topics of its own has those of its visit. */
    private static boolean isAbout(Visit visit, String topic) {
        List<Located<String>> topics =
                visit.stop().topics().isEmpty()
                        ? visit.observation().front().topics()
                        : visit.stop().topics();
        return topics.stream().anyMatch(each -> each.value().equals(topic));
    }

    @Override
    public List<Section> onMethods(View view) {
        if (results(view).campaigns().isEmpty()) {
            return List.of();
        }
        ObservationWords words = new ObservationWords(view);
        List<List<Block>> items = new ArrayList<>();
        for (String each : List.of("stop", "visited", "topics", "people", "followed")) {
            items.add(List.of(Block.Paragraph.of(words.get("method." + each))));
        }
        return List.of(
                Section.of(
                        "observations",
                        words.get("section.methods"),
                        List.of(new Block.Items(false, items))));
    }

    @Override
    public List<RecordPage> pages(View view) {
        List<RecordPage> pages = new ArrayList<>();
        campaigns(view).forEach(of -> pages.add(new ObservationListPage(view, of).page()));
        results(view).all().forEach(each -> pages.add(new ObservationPage(view, each).page()));
        return pages;
    }

    @Override
    public List<OpenTable> openData(View view) {
        return new ObservationTables(view).all();
    }

    @Override
    public List<OpenDocument> openDocuments(View view) {
        return List.of();
    }

    @Override
    public List<NamedFigure> namedFigures(View view) {
        return ObservationNames.in(view);
    }
}
