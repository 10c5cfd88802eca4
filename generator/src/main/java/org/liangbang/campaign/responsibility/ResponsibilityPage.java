package org.liangbang.campaign.responsibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liangbang.address.Addresses;
import org.liangbang.campaign.RecordPage;
import org.liangbang.campaign.View;
import org.liangbang.document.Block;
import org.liangbang.document.Inline;
import org.liangbang.document.Section;
import org.liangbang.model.Campaign;
import org.liangbang.model.Responsibility;

/**
 * The page of a campaign that says who answers for what: as a tree, task by task, by department.
 */
final class ResponsibilityPage {
    private final Campaign campaign;
    private final Responsibility responsibility;
    private final View view;
    private final ResponsibilityWords words;
    private final Optional<CampaignTasks> tasks;

    ResponsibilityPage(Campaign campaign, Responsibility responsibility, View view) {
        this.campaign = campaign;
        this.responsibility = responsibility;
        this.view = view;
        this.words = new ResponsibilityWords(view);
        this.tasks = view.results().get(TaskResults.TYPE).of(campaign.id().value());
    }

    /** The page. */
    RecordPage page() {
        String id = campaign.id().value();
        String name = campaign.name().value();
        int forces = responsibility.taskForces().size();
        int count = tasks.map(found -> found.tasks().size()).orElse(0);
        return new RecordPage(
                Addresses.responsibility(id),
                "responsibility",
                List.of(Inline.Reference.to(Addresses.campaign(id), name)),
                campaign.fullName().value(),
                words.get("page.title"),
                words.get("page.deck", forces, count),
                words.get("page.description", name, forces, count),
                facts(),
                this::sections);
    }

    private List<Block.Fact> facts() {
        List<Block.Fact> facts = new ArrayList<>();
        String id = campaign.id().value();
        if (tasks.isPresent()) {
            facts.add(
                    new Block.Fact(
                            words.get("figure.open"),
                            List.of(
                                    words.figure(TaskFigures.whole(id, "open")),
                                    Inline.text(words.get("of")),
                                    words.figure(TaskFigures.whole(id, "all")))));
            for (String each : List.of("late", "done", "contacts")) {
                facts.add(
                        new Block.Fact(
                                words.get("figure." + each),
                                List.of(words.figure(TaskFigures.whole(id, each)))));
            }
            for (Cover cover : tasks.get().covers()) {
                facts.add(
                        new Block.Fact(
                                words.get("covered." + cover.scope().of().word()),
                                List.of(words.figure(TaskFigures.covered(id, cover)))));
            }
        }
        facts.add(new Block.Fact(words.get("filled"), List.of(words.figure(RoleCount.id(id)))));
        return facts;
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        sections.add(
                Section.of(
                                "structure",
                                words.get("structure"),
                                List.of(new StructureTree(campaign, view).of(responsibility)))
                        .about(Inline.line(words.get("structure-scope"))));
        tasks.ifPresent(
                found -> {
                    found.divisions().forEach(each -> sections.add(division(each, found)));
                    sections.add(
                            Section.of(
                                            "departments",
                                            words.get("departments"),
                                            List.of(
                                                    new DepartmentTable(found, view)
                                                            .of(
                                                                    List.copyOf(
                                                                            found.departments()
                                                                                    .values()))))
                                    .about(
                                            Inline.line(
                                                    words.get(
                                                            "departments-scope",
                                                            found.departments().size()))));
                });
        return sections;
    }

    private Section division(CampaignTasks.Divided divided, CampaignTasks found) {
        Division division = divided.division();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new TaskTable(found, view).full(divided));
        division.basis()
                .ifPresent(basis -> blocks.add(Block.Paragraph.of(words.get("basis", basis))));
        Section section = Section.of("division-" + division.id(), division.title().value(), blocks);
        boolean complete = division.scope().filter(Scope::complete).isPresent();
        String about = complete ? "division-complete" : "division-scope";
        return section.about(Inline.line(words.get(about, divided.tasks().size())));
    }
}
