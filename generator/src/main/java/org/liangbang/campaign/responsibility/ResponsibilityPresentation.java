package org.liangbang.campaign.responsibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liangbang.address.Addresses;
import org.liangbang.campaign.OpenDocument;
import org.liangbang.campaign.OpenTable;
import org.liangbang.campaign.Presentation;
import org.liangbang.campaign.RecordPage;
import org.liangbang.campaign.View;
import org.liangbang.document.Block;
import org.liangbang.document.Inline;
import org.liangbang.document.Section;
import org.liangbang.model.Campaign;
import org.liangbang.model.Post;
import org.liangbang.model.Responsibility;
import org.liangbang.model.Unit;

/** Who answers for what: on the page of a campaign, of a unit, and of a post. */
final class ResponsibilityPresentation implements Presentation {
    /** What the page of methods explains. */
    private static final List<String> RULES = List.of("one", "relay", "states", "cover", "counts");

    @Override
    public List<Section> onHome(View view) {
        return List.of();
    }

    @Override
    public List<Section> onUnit(Unit unit, View view) {
        String id = unit.id().value();
        OwnTasks own = new OwnTasks(view);
        List<Section> sections =
                new ArrayList<>(
                        own.forces(
                                post ->
                                        view.content().register().post(post).stream()
                                                .anyMatch(
                                                        found -> found.unit().value().equals(id))));
        sections.addAll(own.tasks(tasks -> tasks.inUnit(id)));
        return sections;
    }

    @Override
    public List<Section> onOwner(Post post, View view) {
        String id = post.id().value();
        OwnTasks own = new OwnTasks(view);
        List<Section> sections = new ArrayList<>(own.forces(id::equals));
        sections.addAll(own.tasks(tasks -> tasks.department(id).stream().toList()));
        return sections;
    }

    @Override
    public List<Section> onCampaign(String campaign, View view) {
        Campaign found = view.content().campaign(campaign);
        Optional<Responsibility> responsibility = found.responsibility();
        if (responsibility.isEmpty() && found.carriers().isEmpty()) {
            return List.of();
        }
        ResponsibilityTables tables = new ResponsibilityTables(found, view);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Facts(tables.facts()));
        responsibility.ifPresent(
                each -> blocks.add(Block.Paragraph.of(each.group().duties().value())));
        responsibility
                .map(Responsibility::taskForces)
                .filter(forces -> !forces.isEmpty())
                .ifPresent(forces -> blocks.add(tables.forces(forces)));
        Section section = tables.section(blocks);
        return List.of(
                responsibility.isEmpty()
                        ? section
                        : section.more(
                                Addresses.responsibility(campaign),
                                new ResponsibilityWords(view).get("more")));
    }

    @Override
    public List<Section> onTopic(String topic, View view) {
        return List.of();
    }

    @Override
    public List<Section> onMethods(View view) {
        if (view.results().get(TaskResults.TYPE).campaigns().isEmpty()) {
            return List.of();
        }
        ResponsibilityWords words = new ResponsibilityWords(view);
        List<Block.Fact> facts = new ArrayList<>();
        for (String each : RULES) {
            facts.add(
                    new Block.Fact(
                            words.get("rule-label." + each),
                            Inline.line(words.get("rule." + each))));
        }
        return List.of(
                Section.of("responsibility", words.get("method"), List.of(new Block.Facts(facts))));
    }

    @Override
    public List<RecordPage> pages(View view) {
        List<RecordPage> pages = new ArrayList<>();
        for (Campaign campaign : view.content().all(Campaign.TYPE)) {
            campaign.responsibility()
                    .ifPresent(
                            each -> pages.add(new ResponsibilityPage(campaign, each, view).page()));
        }
        return pages;
    }

    @Override
    public List<OpenTable> openData(View view) {
        return new TaskData(view).all();
    }

    @Override
    public List<OpenDocument> openDocuments(View view) {
        return List.of();
    }
}
