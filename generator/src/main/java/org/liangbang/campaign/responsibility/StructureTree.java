package org.liangbang.campaign.responsibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.liangbang.campaign.View;
import org.liangbang.document.Block;
import org.liangbang.document.Inline;
import org.liangbang.model.Campaign;
import org.liangbang.model.Responsibility;
import org.liangbang.model.Responsibility.LeadGroup;
import org.liangbang.model.Responsibility.TaskForce;
import org.liangbang.source.Located;

/** The tree of a campaign: lead group, task forces, tasks, and who leads and joins in each. */
final class StructureTree {
    private final String campaign;
    private final Map<String, List<TaskStatus>> byForce;
    private final ResponsibilityWords words;

    StructureTree(Campaign campaign, View view) {
        this.campaign = campaign.id().value();
        this.byForce =
                view.results()
                        .get(TaskResults.TYPE)
                        .of(this.campaign)
                        .map(CampaignTasks::byForce)
                        .orElse(Map.of());
        this.words = new ResponsibilityWords(view);
    }

    /** The tree as items within items. */
    Block.Items of(Responsibility responsibility) {
        LeadGroup group = responsibility.group();
        List<Block> root = new ArrayList<>();
        root.add(name(group.name().value()));
        root.add(
                new Block.Paragraph(
                        ResponsibilityWords.joined(
                                List.of(
                                        labelled("head", group.head()),
                                        labelled("deputies", group.deputies()),
                                        labelled("members", group.members())),
                                words.get("between"))));
        root.add(Block.Paragraph.of(group.duties().value()));
        List<List<Block>> forces = responsibility.taskForces().stream().map(this::force).toList();
        if (!forces.isEmpty()) {
            root.add(new Block.Items(false, forces));
        }
        return new Block.Items(false, List.of(root));
    }

    private static Block name(String name) {
        return new Block.Paragraph(List.of(new Inline.Strong(Inline.line(name))));
    }

    private List<Inline> labelled(String label, List<Located<String>> ids) {
        List<Inline> line = new ArrayList<>();
        line.add(Inline.text(words.get("labelled", words.get(label))));
        line.addAll(words.departments(ids, "nobody"));
        return line;
    }

    private List<Block> force(TaskForce force) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(name(force.name().value()));
        blocks.add(who(force.lead(), force.members()));
        List<List<Block>> tasks =
                byForce.getOrDefault(force.id().value(), List.of()).stream()
                        .map(this::task)
                        .toList();
        if (!tasks.isEmpty()) {
            blocks.add(new Block.Items(false, tasks));
        }
        return blocks;
    }

    private Block who(Located<String> lead, List<Located<String>> others) {
        List<List<Inline>> line = new ArrayList<>();
        line.add(labelled("lead", List.of(lead)));
        if (!others.isEmpty()) {
            line.add(labelled("joins", others));
        }
        return new Block.Paragraph(ResponsibilityWords.joined(line, words.get("between")));
    }

    private List<Block> task(TaskStatus task) {
        return List.of(
                new Block.Paragraph(
                        List.of(
                                ResponsibilityWords.link(campaign, task),
                                Inline.text(words.get("gap-wide")),
                                words.state(task))),
                who(task.lead().by(), task.task().joins()));
    }
}
