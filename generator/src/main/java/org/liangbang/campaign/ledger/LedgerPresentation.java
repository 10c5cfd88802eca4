package org.liangbang.campaign.ledger;

import java.util.List;
import org.liangbang.campaign.OpenDocument;
import org.liangbang.campaign.OpenTable;
import org.liangbang.campaign.Presentation;
import org.liangbang.campaign.RecordPage;
import org.liangbang.campaign.View;
import org.liangbang.document.Section;
import org.liangbang.model.Post;
import org.liangbang.model.Unit;

/** What ledgers show. */
final class LedgerPresentation implements Presentation {
    @Override
    public List<Section> onHome(View view) {
        return List.of();
    }

    @Override
    public List<Section> onUnit(Unit unit, View view) {
        return List.of();
    }

    @Override
    public List<Section> onOwner(Post post, View view) {
        return List.of();
    }

    @Override
    public List<Section> onCampaign(String campaign, View view) {
        return List.of();
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
