package org.liangbang.campaign.responsibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.liangbang.campaign.OpenDocument;
import org.liangbang.campaign.OpenTable;
import org.liangbang.campaign.Presentation;
import org.liangbang.campaign.RecordPage;
import org.liangbang.campaign.View;
import org.liangbang.document.Block;
import org.liangbang.document.Section;
import org.liangbang.model.Campaign;
import org.liangbang.model.Post;
import org.liangbang.model.Responsibility;
import org.liangbang.model.Responsibility.TaskForce;
import org.liangbang.model.Unit;

/** Who answers for what: on the page of a campaign, of a unit, and of a post. */
final class ResponsibilityPresentation implements Presentation {
    @Override
    public List<Section> onHome(View view) {
        return List.of();
    }

    @Override
    public List<Section> onUnit(Unit unit, View view) {
        String id = unit.id().value();
        return led(
                view,
                post ->
                        view.content().register().post(post).stream()
                                .anyMatch(found -> found.unit().value().equals(id)));
    }

    @Override
    public List<Section> onOwner(Post post, View view) {
        return led(view, post.id().value()::equals);
    }

    /** The task forces of each campaign that posts lead or help. */
    private static List<Section> led(View view, Predicate<String> by) {
        List<Section> sections = new ArrayList<>();
        for (Campaign campaign : view.content().all(Campaign.TYPE)) {
            List<TaskForce> forces =
                    campaign.responsibility().stream()
                            .flatMap(each -> each.taskForces().stream())
                            .filter(force -> concerns(force, by))
                            .toList();
            if (!forces.isEmpty()) {
                ResponsibilityTables tables = new ResponsibilityTables(campaign, view);
                sections.add(tables.section(List.of(tables.forces(forces))));
            }
        }
        return sections;
    }

    private static boolean concerns(TaskForce force, Predicate<String> by) {
        return by.test(force.lead().value())
                || force.members().stream().anyMatch(member -> by.test(member.value()));
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
        return List.of(tables.section(blocks));
    }

    @Override
    public List<Section> onTopic(String topic, View view) {
        return List.of();
    }

    @Override
    public List<Section> onMethods(View view) {
        return List.of();
    }

    @Override
    public List<RecordPage> pages(View view) {
        return List.of();
    }

    @Override
    public List<OpenTable> openData(View view) {
        return List.of();
    }

    @Override
    public List<OpenDocument> openDocuments(View view) {
        return List.of();
    }
}
