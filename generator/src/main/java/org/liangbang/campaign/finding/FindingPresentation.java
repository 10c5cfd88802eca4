package org.liangbang.campaign.finding;

import java.util.ArrayList;
import java.util.List;
import org.liangbang.address.Address;
import org.liangbang.address.Addresses;
import org.liangbang.campaign.NamedFigure;
import org.liangbang.campaign.OpenDocument;
import org.liangbang.campaign.OpenTable;
import org.liangbang.campaign.Presentation;
import org.liangbang.campaign.RecordPage;
import org.liangbang.campaign.View;
import org.liangbang.campaign.finding.Tally.Counted;
import org.liangbang.document.Block;
import org.liangbang.document.Inline;
import org.liangbang.document.Section;
import org.liangbang.document.Table;
import org.liangbang.model.Post;
import org.liangbang.model.Unit;

/** What findings show. */
final class FindingPresentation implements Presentation {
    /** How many overdue findings the front page names. */
    private static final int URGENT = 6;

    private static FindingResults results(View view) {
        return view.results().get(FindingResults.TYPE);
    }

    @Override
    public List<Section> onHome(View view) {
        FindingWords words = new FindingWords(view);
        List<Section> sections = new ArrayList<>();
        for (String campaign : results(view).campaigns()) {
            Tally whole = results(view).campaign(campaign);
            List<FindingStatus> overdue =
                    whole.those(Counted.OVERDUE).stream()
                            .sorted(FindingRows.URGENT_FIRST)
                            .limit(URGENT)
                            .toList();
            if (!overdue.isEmpty()) {
                Table table =
                        new FindingRows(view).table(words.get("caption.overdue"), overdue, true);
                sections.add(
                        Section.of("findings", words.get("section.overdue"), List.of(table))
                                .about(progress(campaign, whole, words))
                                .more(Addresses.findings(campaign), words.get("more")));
            }
        }
        return sections;
    }

    private static List<Inline> progress(String campaign, Tally whole, FindingWords words) {
        return List.of(
                words.count(campaign, FindingFigures.WHOLE, whole, Counted.OVERDUE),
                Inline.text(words.get("progress", whole.standing())),
                words.figure(campaign, FindingFigures.WHOLE, "close-rate"));
    }

    @Override
    public List<Section> onUnit(Unit unit, View view) {
        FindingWords words = new FindingWords(view);
        List<Section> sections = new ArrayList<>();
        String id = unit.id().value();
        for (String campaign : results(view).campaigns()) {
            results(view)
                    .unit(campaign, id)
                    .ifPresent(
                            tally ->
                                    sections.add(
                                            Section.of(
                                                            "findings-" + campaign,
                                                            words.get("section.unit"),
                                                            ofUnit(id, campaign, tally, view))
                                                    .about(Inline.line(words.campaign(campaign)))
                                                    .more(
                                                            Addresses.findings(campaign),
                                                            words.get("more"))));
        }
        return sections;
    }

    /** A unit's own findings in full; of the units below only counts and what is overdue. */
    private static List<Block> ofUnit(String unit, String campaign, Tally tally, View view) {
        FindingSummary summary = new FindingSummary(view, campaign);
        FindingRows rows = new FindingRows(view);
        FindingWords words = new FindingWords(view);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Facts(summary.facts(unit, tally)));
        List<FindingStatus> own =
                tally.findings().stream()
                        .filter(each -> each.finding().unit().value().equals(unit))
                        .sorted(FindingRows.URGENT_FIRST)
                        .toList();
        if (!own.isEmpty()) {
            blocks.add(rows.table(words.get("caption.unit"), own, false));
        }
        List<FindingStatus> below =
                tally.those(Counted.OVERDUE).stream()
                        .filter(each -> !each.finding().unit().value().equals(unit))
                        .sorted(FindingRows.URGENT_FIRST)
                        .toList();
        if (!below.isEmpty()) {
            blocks.add(rows.table(words.get("caption.overdue"), below, true));
        }
        summary.below(unit).ifPresent(blocks::add);
        return blocks;
    }

    @Override
    public List<Section> onOwner(Post post, View view) {
        FindingWords words = new FindingWords(view);
        List<Section> sections = new ArrayList<>();
        String id = post.id().value();
        for (String campaign : results(view).campaigns()) {
            Tally tally = results(view).owners(campaign).get(id);
            if (tally != null) {
                List<FindingStatus> owned =
                        tally.findings().stream().sorted(FindingRows.URGENT_FIRST).toList();
                List<Block> blocks =
                        List.of(
                                new Block.Facts(
                                        new FindingSummary(view, campaign).facts(id, tally)),
                                new FindingRows(view)
                                        .table(words.get("caption.owner"), owned, true));
                sections.add(
                        Section.of("findings-" + campaign, words.get("section.owner"), blocks)
                                .about(Inline.line(words.campaign(campaign))));
            }
        }
        return sections;
    }

    @Override
    public List<Section> onCampaign(String campaign, View view) {
        if (!results(view).campaigns().contains(campaign)) {
            return List.of();
        }
        FindingWords words = new FindingWords(view);
        FindingSummary summary = new FindingSummary(view, campaign);
        return summary.belowDistrict().stream()
                .map(
                        table ->
                                Section.of(
                                                "findings",
                                                words.get("section.campaign"),
                                                List.of(table))
                                        .about(
                                                progress(
                                                        campaign,
                                                        results(view).campaign(campaign),
                                                        words))
                                        .more(Addresses.findings(campaign), words.get("more")))
                .toList();
    }

    @Override
    public List<Section> onTopic(String topic, View view) {
        return List.of();
    }

    @Override
    public List<Section> onRecord(Address page, View view) {
        List<FindingStatus> raised = results(view).raisedOn(page);
        if (raised.isEmpty()) {
            return List.of();
        }
        FindingWords words = new FindingWords(view);
        String campaign = raised.get(0).finding().campaign();
        Tally tally = new Tally(raised);
        return List.of(
                Section.of(
                                "raised",
                                words.get("section.raised"),
                                List.of(new FindingRows(view).table("", raised, true)))
                        .about(
                                Inline.line(
                                        words.get(
                                                "raised",
                                                raised.size(),
                                                tally.count(Counted.CLOSED))))
                        .more(Addresses.findings(campaign), words.get("more")));
    }

    @Override
    public List<Section> onMethods(View view) {
        if (results(view).campaigns().isEmpty()) {
            return List.of();
        }
        FindingWords words = new FindingWords(view);
        List<List<Block>> items = new ArrayList<>();
        for (String each :
                List.of("state", "overdue", "verified", "closed", "days", "repeat", "reopened")) {
            items.add(List.of(Block.Paragraph.of(words.get("method." + each))));
        }
        return List.of(
                Section.of(
                        "findings",
                        words.get("section.methods"),
                        List.of(new Block.Items(false, items))));
    }

    @Override
    public List<RecordPage> pages(View view) {
        return results(view).campaigns().stream()
                .map(campaign -> new FindingPage(view, campaign).page())
                .toList();
    }

    @Override
    public List<OpenTable> openData(View view) {
        return new FindingTables(view).all();
    }

    @Override
    public List<OpenDocument> openDocuments(View view) {
        return List.of();
    }

    @Override
    public List<NamedFigure> namedFigures(View view) {
        return FindingNames.in(view);
    }
}
