package org.liangbang.campaign.responsibility;

import java.util.ArrayList;
import java.util.List;
import org.liangbang.campaign.References;
import org.liangbang.campaign.View;
import org.liangbang.document.Block;
import org.liangbang.document.Inline;
import org.liangbang.document.Section;
import org.liangbang.document.Table;
import org.liangbang.model.Campaign;
import org.liangbang.model.Post;
import org.liangbang.model.Responsibility.LeadGroup;
import org.liangbang.model.Responsibility.TaskForce;
import org.liangbang.source.Located;

/** The facts and tables of who answers for a campaign. */
final class ResponsibilityTables {
    private final Campaign campaign;
    private final View view;

    ResponsibilityTables(Campaign campaign, View view) {
        this.campaign = campaign;
        this.view = view;
    }

    private String word(String key) {
        return view.words().get("responsibility." + key);
    }

    /** A section about the campaign, with an id that is its own on any page. */
    Section section(List<Block> blocks) {
        return Section.of("responsibility-" + campaign.id().value(), word("section"), blocks)
                .about(Inline.line(campaign.name().value()));
    }

    /** The lead group by its roles, how many roles are filled, and the wider campaigns. */
    List<Block.Fact> facts() {
        List<Block.Fact> facts = new ArrayList<>();
        campaign.responsibility()
                .ifPresent(
                        each -> {
                            LeadGroup group = each.group();
                            facts.add(
                                    new Block.Fact(
                                            word("group"), Inline.line(group.name().value())));
                            facts.add(new Block.Fact(word("head"), posts(group.head())));
                            facts.add(new Block.Fact(word("deputies"), posts(group.deputies())));
                            facts.add(new Block.Fact(word("members"), posts(group.members())));
                            facts.add(new Block.Fact(word("filled"), List.of(filled())));
                        });
        if (!campaign.carriers().isEmpty()) {
            List<String> names = campaign.carriers().stream().map(Located::value).toList();
            facts.add(
                    new Block.Fact(word("carriers"), Inline.line(String.join(word("gap"), names))));
        }
        return facts;
    }

    private Inline filled() {
        return view.results()
                .figure(RoleCount.id(campaign.id().value()))
                .<Inline>map(figure -> new Inline.Figure(figure.id(), figure.printed()))
                .orElseThrow();
    }

    /** The task forces of the campaign. */
    Table forces(List<TaskForce> forces) {
        return new ForceTable(view)
                .ofCampaign(
                        forces.stream().map(each -> new ForceTable.Of(campaign, each)).toList());
    }

    private List<Inline> posts(List<Located<String>> ids) {
        List<Inline> line = new ArrayList<>();
        for (Located<String> id : ids) {
            Post post = view.content().post(id.value(), "");
            gap(line);
            line.add(References.to(post));
        }
        return line.isEmpty() ? Inline.line(word("nobody")) : line;
    }

    private void gap(List<Inline> line) {
        if (!line.isEmpty()) {
            line.add(Inline.text(word("gap")));
        }
    }
}
