package org.liangbang.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liangbang.address.Address;
import org.liangbang.address.Addresses;
import org.liangbang.campaign.References;
import org.liangbang.document.Block;
import org.liangbang.document.Inline;
import org.liangbang.document.Section;
import org.liangbang.document.Table;
import org.liangbang.document.Table.ColumnKind;
import org.liangbang.model.Article;
import org.liangbang.model.Campaign;
import org.liangbang.model.Post;
import org.liangbang.model.Stage;
import org.liangbang.model.Unit;
import org.liangbang.source.Located;

/** The list of campaigns, and the page of each. */
final class CampaignPages implements PageMaker {
    @Override
    public List<PageEntry> pages(Material material) {
        List<PageEntry> pages = new ArrayList<>();
        if (!material.campaigns().isEmpty()) {
            pages.add(list(material));
        }
        for (Campaign campaign : material.campaigns()) {
            pages.add(page(campaign, material));
            Address address = Addresses.campaign(campaign.id().value());
            int articles = material.articles().of(campaign.id().value()).size();
            Parts parts = Parts.of(address, articles);
            for (int part = 2; part <= parts.count(); part++) {
                pages.add(furtherArticles(campaign, parts, part, material));
            }
        }
        return pages;
    }

    private static Inline.Reference listLink(Material material) {
        return Inline.Reference.to(Addresses.CAMPAIGNS, material.say("campaigns.title"));
    }

    private static PageEntry list(Material material) {
        return new Draft(
                        Addresses.CAMPAIGNS,
                        "campaigns",
                        material.say("campaigns.title"),
                        material.say("campaigns.description", material.site().name().value()),
                        material.crumbs())
                .of(material, () -> campaigns(material));
    }

    private static List<Section> campaigns(Material material) {
        List<Section> sections = new ArrayList<>();
        for (Campaign campaign : material.campaigns()) {
            List<Block> blocks = new ArrayList<>();
            blocks.add(Block.Paragraph.of(campaign.fullName().value()));
            campaign.summary().ifPresent(text -> blocks.add(Block.Paragraph.of(text.value())));
            sections.add(
                    Section.of(campaign.id().value(), campaign.name().value(), blocks)
                            .about(Inline.line(period(campaign, material)))
                            .more(
                                    Addresses.campaign(campaign.id().value()),
                                    material.say("campaigns.open")));
        }
        return sections;
    }

    private static String period(Campaign campaign, Material material) {
        return material.say(
                "campaign.days",
                material.days().full(campaign.period().from().value()),
                material.days().full(campaign.period().last()));
    }

    private static PageEntry page(Campaign campaign, Material material) {
        Address address = Addresses.campaign(campaign.id().value());
        String name = campaign.name().value();
        Draft draft =
                new Draft(
                        address,
                        "campaign",
                        material.say("campaign.title", campaign.year(), name),
                        campaign.fullName().value(),
                        material.crumbs(listLink(material)));
        PageBody.Head head =
                new PageBody.Head(
                        material.say("campaign.year", campaign.year()),
                        name,
                        campaign.fullName().value());
        return draft.showing(
                material,
                Feeds.of(address, material),
                () ->
                        new PageBody.Sections(
                                head, facts(campaign, material), sections(campaign, material)));
    }

    private static List<Block.Fact> facts(Campaign campaign, Material material) {
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(
                new Block.Fact(
                        material.say("campaign.period"), Inline.line(period(campaign, material))));
        facts.add(
                new Block.Fact(
                        material.say("campaign.issuer"),
                        List.of(issuer(campaign.issuer().value(), material))));
        current(campaign, material)
                .ifPresent(
                        stage ->
                                facts.add(
                                        new Block.Fact(
                                                material.say("campaign.stage"),
                                                Inline.line(stage.name().value()))));
        return facts;
    }

    private static Inline issuer(String id, Material material) {
        Optional<Post> post = material.content().register().post(id);
        Optional<Unit> unit = material.content().register().unit(id);
        return post.<Inline>map(References::to)
                .or(() -> unit.map(References::to))
                .orElseGet(() -> Inline.text(id));
    }

    private static Optional<Stage> current(Campaign campaign, Material material) {
        return campaign.stages().stream()
                .filter(
                        stage ->
                                !material.asOf().isBefore(stage.from().value())
                                        && !material.asOf().isAfter(stage.to().value()))
                .findFirst();
    }

    private static List<Section> sections(Campaign campaign, Material material) {
        String id = campaign.id().value();
        List<Section> sections = new ArrayList<>();
        campaign.summary()
                .map(Located::value)
                .ifPresent(
                        text ->
                                sections.add(
                                        Section.of(
                                                "about",
                                                material.say("campaign.about"),
                                                List.of(Block.Paragraph.of(text)))));
        material.kinds().forEach(kind -> sections.addAll(kind.onCampaign(id, material.view())));
        List<Article> articles = material.articles().of(id);
        if (!articles.isEmpty()) {
            Parts parts = Parts.of(Addresses.campaign(id), articles.size());
            sections.add(
                    articles(parts.entries(articles, 1), parts.ways(1, material), material)
                            .wide(Section.Width.TWO_THIRDS));
        }
        if (!campaign.stages().isEmpty()) {
            sections.add(
                    Section.of(
                                    "stages",
                                    material.say("campaign.stages"),
                                    List.of(stages(campaign, material)))
                            .wide(Section.Width.THIRD));
        }
        return sections;
    }

    private static Section articles(List<Article> some, List<Block> ways, Material material) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Stories(material).list(some));
        blocks.addAll(ways);
        return Section.of("articles", material.say("campaign.articles"), blocks);
    }

    private static Table stages(Campaign campaign, Material material) {
        List<Table.Column> columns =
                List.of(
                        new Table.Column(material.say("campaign.stage"), ColumnKind.NAME),
                        new Table.Column(material.say("campaign.period"), ColumnKind.TEXT));
        List<Table.Row> rows =
                campaign.stages().stream()
                        .map(
                                stage ->
                                        Table.Row.of(
                                                List.of(
                                                        Table.Cell.of(stage.name().value()),
                                                        Table.Cell.of(days(stage, material)))))
                        .toList();
        return new Table("", columns, rows, List.of());
    }

    private static String days(Stage stage, Material material) {
        return material.say(
                "campaign.days",
                material.days().brief(stage.from().value()),
                material.days().brief(stage.to().value()));
    }

    private static PageEntry furtherArticles(
            Campaign campaign, Parts parts, int part, Material material) {
        String name = campaign.name().value();
        List<Article> all = material.articles().of(campaign.id().value());
        return new Draft(
                        Addresses.part(parts.list(), part),
                        "campaign-articles",
                        material.say("unit.articles-part", name, part),
                        material.say("unit.articles-description", name, part),
                        material.crumbs(
                                listLink(material), Inline.Reference.to(parts.list(), name)))
                .of(
                        material,
                        () ->
                                List.of(
                                        articles(
                                                parts.entries(all, part),
                                                parts.ways(part, material),
                                                material)));
    }
}
