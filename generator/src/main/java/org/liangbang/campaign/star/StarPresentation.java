package org.liangbang.campaign.star;

import java.util.ArrayList;
import java.util.List;
import org.liangbang.address.Addresses;
import org.liangbang.campaign.NamedFigure;
import org.liangbang.campaign.OpenDocument;
import org.liangbang.campaign.OpenTable;
import org.liangbang.campaign.Presentation;
import org.liangbang.campaign.RecordPage;
import org.liangbang.campaign.View;
import org.liangbang.document.Block;
import org.liangbang.document.Section;
import org.liangbang.document.Section.Width;
import org.liangbang.document.placard.PlacardFile;
import org.liangbang.model.Campaign;
import org.liangbang.model.Post;
import org.liangbang.model.Unit;

/** What stars and check-lists show. */
final class StarPresentation implements Presentation {
    private static List<CampaignStars> campaigns(View view) {
        return view.results().get(StarResults.TYPE).campaigns();
    }

    private static boolean hasUnits(CampaignStars stars) {
        return !stars.units().isEmpty();
    }

    @Override
    public List<Section> onHome(View view) {
        List<Section> sections = new ArrayList<>();
        for (CampaignStars stars : campaigns(view)) {
            if (hasUnits(stars)) {
                StarSections parts = new StarSections(view, stars);
                sections.add(
                        parts.chart(Width.TWO_THIRDS)
                                .more(
                                        Addresses.stars(stars.id()),
                                        view.words().get("star.more.all")));
                sections.add(parts.urgent());
            }
        }
        return sections;
    }

    @Override
    public List<Section> onUnit(Unit unit, View view) {
        List<Section> sections = new ArrayList<>();
        String id = unit.id().value();
        for (CampaignStars stars : campaigns(view)) {
            StarSections parts = new StarSections(view, stars);
            ChecklistPages lists = new ChecklistPages(view, stars.campaign());
            stars.unit(id)
                    .ifPresent(
                            standing -> sections.add(parts.onUnit(standing, lists.listsOf(unit))));
            if (stars.now(id).isPresent()) {
                sections.add(parts.onScope(id));
            }
        }
        return sections;
    }

    @Override
    public List<Section> onOwner(Post post, View view) {
        StarWords words = new StarWords(view);
        return campaigns(view).stream()
                .flatMap(stars -> new OwnerTables(words, stars).of(post).stream())
                .toList();
    }

    @Override
    public List<Section> onCampaign(String campaign, View view) {
        List<Section> sections = new ArrayList<>();
        for (CampaignStars stars : campaigns(view)) {
            if (stars.id().equals(campaign) && hasUnits(stars)) {
                StarSections parts = new StarSections(view, stars);
                sections.add(
                        parts.chart(Width.TWO_THIRDS)
                                .more(
                                        Addresses.stars(campaign),
                                        view.words().get("star.more.all")));
                sections.add(parts.urgent());
                sections.addAll(parts.towns());
            }
        }
        view.content()
                .register()
                .campaign(campaign)
                .ifPresent(of -> sections.addAll(new ChecklistPages(view, of).summary()));
        return sections;
    }

    @Override
    public List<Section> onTopic(String topic, View view) {
        return List.of();
    }

    @Override
    public List<Section> onMethods(View view) {
        boolean none =
                campaigns(view).isEmpty()
                        && view.results().get(ChecklistResults.TYPE).all().isEmpty();
        if (none) {
            return List.of();
        }
        StarWords words = new StarWords(view);
        List<List<Block>> items = new ArrayList<>();
        for (String rule : List.of("task", "held", "share", "plan", "checklist")) {
            items.add(List.of(Block.Paragraph.of(words.get("method." + rule))));
        }
        return List.of(
                Section.of(
                        "stars",
                        words.get("section.methods"),
                        List.of(new Block.Items(false, items))));
    }

    @Override
    public List<RecordPage> pages(View view) {
        List<RecordPage> pages = new ArrayList<>();
        for (CampaignStars stars : campaigns(view)) {
            if (hasUnits(stars)) {
                pages.addAll(new StarPages(view, stars).all());
            }
        }
        for (Campaign campaign : view.content().all(Campaign.TYPE)) {
            pages.addAll(new ChecklistPages(view, campaign).all());
        }
        return pages;
    }

    @Override
    public List<PlacardFile> placards(View view) {
        List<PlacardFile> files = new ArrayList<>();
        for (CampaignStars stars : campaigns(view)) {
            files.addAll(new StarPosters(view, stars).all());
            files.addAll(new StarNotices(view, stars).all());
        }
        return files;
    }

    @Override
    public List<OpenTable> openData(View view) {
        List<OpenTable> tables = new ArrayList<>(new StarData(view).all());
        tables.addAll(new ChecklistData(view).all());
        return tables;
    }

    @Override
    public List<OpenDocument> openDocuments(View view) {
        return List.of();
    }

    @Override
    public List<NamedFigure> namedFigures(View view) {
        return StarNames.in(view);
    }
}
