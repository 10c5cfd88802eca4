package org.liangbang.campaign.contest;

import java.util.ArrayList;
import java.util.List;
import org.liangbang.campaign.Claim;
import org.liangbang.campaign.OpenDocument;
import org.liangbang.campaign.OpenTable;
import org.liangbang.campaign.Presentation;
import org.liangbang.campaign.RecordPage;
import org.liangbang.campaign.View;
import org.liangbang.document.Section;
import org.liangbang.document.placard.PlacardFile;
import org.liangbang.model.Campaign;
import org.liangbang.model.Post;
import org.liangbang.model.Unit;

/** What contests show. */
final class ContestPresentation implements Presentation {
    @Override
    public List<Claim> claims(View view) {
        return ContestClaims.in(view);
    }

    @Override
    public List<Section> onHome(View view) {
        return new ContestSections(view).onHome();
    }

    @Override
    public List<Section> onUnit(Unit unit, View view) {
        return new ContestSections(view).onUnit(unit);
    }

    @Override
    public List<Section> onOwner(Post post, View view) {
        return new ContestSections(view).onOwner(post);
    }

    @Override
    public List<Section> onCampaign(String campaign, View view) {
        return new ContestSections(view).onCampaign(campaign);
    }

    @Override
    public List<Section> onTopic(String topic, View view) {
        return List.of();
    }

    @Override
    public List<Section> onMethods(View view) {
        return new MethodPages(view).list().stream().toList();
    }

    @Override
    public List<RecordPage> pages(View view) {
        List<RecordPage> pages = new ArrayList<>();
        ContestLists lists = new ContestLists(view);
        for (Campaign campaign : view.content().all(Campaign.TYPE)) {
            lists.page(campaign).ifPresent(pages::add);
        }
        for (ContestResult result : view.results().get(ContestResults.TYPE).all()) {
            pages.add(new ContestPage(view, result).page());
        }
        pages.addAll(new MethodPages(view).all());
        return pages;
    }

    @Override
    public List<PlacardFile> placards(View view) {
        return new ContestNotices(view).all();
    }

    @Override
    public List<OpenTable> openData(View view) {
        return new ContestTables(view).all();
    }

    @Override
    public List<OpenDocument> openDocuments(View view) {
        return List.of(RulesDocument.of(view));
    }
}
