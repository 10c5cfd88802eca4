package org.liangbang.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liangbang.address.Addresses;
import org.liangbang.document.Block;
import org.liangbang.document.Inline;
import org.liangbang.document.Section;
import org.liangbang.document.Table;
import org.liangbang.document.Table.Cell;
import org.liangbang.document.Table.Column;
import org.liangbang.document.Table.ColumnKind;
import org.liangbang.document.Table.Row;
import org.liangbang.model.Campaign;
import org.liangbang.model.Topic;

/** The topics of all campaigns: a list, and a page for each with everything filed under it. */
final class TopicPages implements PageMaker {
    /**
     * A topic in a campaign; campaigns that use the same id share its page.
     *
     * @param campaign the campaign
     * @param topic the word of its vocabulary
     */
    private record Use(Campaign campaign, Topic topic) {}

    @Override
    public List<PageEntry> pages(Material material) {
        Map<String, List<Use>> topics = new LinkedHashMap<>();
        for (Campaign campaign : material.campaigns()) {
            for (Topic topic : campaign.topics()) {
                topics.computeIfAbsent(topic.id().value(), none -> new ArrayList<>())
                        .add(new Use(campaign, topic));
            }
        }
        List<PageEntry> pages = new ArrayList<>();
        if (!topics.isEmpty()) {
            pages.add(list(topics, material));
        }
        topics.forEach((id, uses) -> pages.add(page(id, uses, material)));
        return pages;
    }

    private static PageEntry list(Map<String, List<Use>> topics, Material material) {
        return new Draft(
                        Addresses.TOPICS,
                        "topics",
                        material.say("oversight.topics.title"),
                        material.say("oversight.topics.description", topics.size()),
                        material.crumbs())
                .of(material, () -> List.of(vocabulary(topics, material)));
    }

    private static Section vocabulary(Map<String, List<Use>> topics, Material material) {
        List<Row> rows = new ArrayList<>();
        topics.forEach((id, uses) -> rows.add(row(id, uses, material)));
        List<Column> columns =
                List.of(
                        new Column(material.say("oversight.column.topic"), ColumnKind.NAME),
                        new Column(material.say("oversight.column.campaigns"), ColumnKind.TEXT),
                        new Column(material.say("oversight.column.in-use"), ColumnKind.TEXT));
        return Section.of(
                "topics",
                material.say("oversight.topics.title"),
                List.of(new Table("", columns, rows, List.of())));
    }

    private static Row row(String id, List<Use> uses, Material material) {
        List<Inline> campaigns = new ArrayList<>();
        for (Use use : uses) {
            if (!campaigns.isEmpty()) {
                campaigns.add(Inline.text(material.say("page.and")));
            }
            campaigns.add(link(use.campaign()));
        }
        return Row.of(
                List.of(
                        Cell.of(Inline.Reference.to(Addresses.topic(id), name(uses))),
                        Cell.of(campaigns),
                        Cell.of(
                                uses.stream()
                                        .map(use -> days(use.topic(), material))
                                        .distinct()
                                        .reduce((one, two) -> one + material.say("page.and") + two)
                                        .orElse(""))));
    }

    private static Inline link(Campaign campaign) {
        return Inline.Reference.to(
                Addresses.campaign(campaign.id().value()), campaign.name().value());
    }

    private static String name(List<Use> uses) {
        return uses.get(0).topic().name().value();
    }

    /** From when to when a topic is in use. */
    private static String days(Topic topic, Material material) {
        Optional<String> from = topic.from().map(day -> material.days().full(day.value()));
        Optional<String> to = topic.to().map(day -> material.days().full(day.value()));
        if (from.isEmpty() && to.isEmpty()) {
            return material.say("oversight.topics.always");
        }
        return material.say("oversight.topics.days", from.orElse(""), to.orElse(""));
    }

    private static PageEntry page(String id, List<Use> uses, Material material) {
        String name = name(uses);
        return new Draft(
                        Addresses.topic(id),
                        "topic",
                        name,
                        material.say("oversight.topic.description", name),
                        material.crumbs(
                                Inline.Reference.to(
                                        Addresses.TOPICS, material.say("oversight.topics.title"))))
                .of(
                        material,
                        material.say("oversight.topic.kicker"),
                        "",
                        () -> facts(uses, material),
                        () -> sections(id, material));
    }

    private static List<Block.Fact> facts(List<Use> uses, Material material) {
        return uses.stream()
                .map(
                        use ->
                                new Block.Fact(
                                        days(use.topic(), material), List.of(link(use.campaign()))))
                .toList();
    }

    private static List<Section> sections(String id, Material material) {
        List<Section> sections = new ArrayList<>();
        material.kinds().forEach(kind -> sections.addAll(kind.onTopic(id, material.view())));
        if (sections.isEmpty()) {
            sections.add(
                    Section.of(
                            "nothing",
                            material.say("owner.records"),
                            List.of(Block.Paragraph.of(material.say("oversight.topic.nothing")))));
        }
        return sections;
    }
}
