package org.liangbang.campaign.finding;

import java.util.ArrayList;
import java.util.List;
import org.liangbang.address.Addresses;
import org.liangbang.campaign.RecordPage;
import org.liangbang.campaign.View;
import org.liangbang.campaign.finding.FindingResults.Weakness;
import org.liangbang.campaign.finding.Tally.Counted;
import org.liangbang.document.Block;
import org.liangbang.document.Inline;
import org.liangbang.document.Section;
import org.liangbang.document.Section.Width;

/** The ledger of a campaign's findings. */
final class FindingPage {
    private final View view;
    private final String campaign;
    private final FindingResults results;
    private final FindingWords words;
    private final FindingRows rows;
    private final FindingSummary summary;
    private final Tally whole;

    FindingPage(View view, String campaign) {
        this.view = view;
        this.campaign = campaign;
        this.results = view.results().get(FindingResults.TYPE);
        this.words = new FindingWords(view);
        this.rows = new FindingRows(view);
        this.summary = new FindingSummary(view, campaign);
        this.whole = results.campaign(campaign);
    }

    RecordPage page() {
        String name = words.campaign(campaign);
        return new RecordPage(
                Addresses.findings(campaign),
                "findings",
                List.of(Inline.Reference.to(Addresses.campaign(campaign), name)),
                view.content().campaign(campaign).fullName().value(),
                words.get("page.title"),
                words.get("page.deck"),
                words.get("page.description", name, whole.count(Counted.ALL)),
                summary.facts(FindingFigures.WHOLE, whole),
                this::sections);
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        sections.add(
                Section.of(
                                "ledger",
                                words.get("section.ledger"),
                                List.of(rows.table(words.get("caption.all"), sorted(whole), true)))
                        .about(Inline.line(words.get("scope", whole.findings().size()))));
        summary.belowDistrict()
                .ifPresent(
                        table ->
                                sections.add(
                                        Section.of(
                                                "units",
                                                words.get("section.units"),
                                                List.of(table))));
        list("reopened", Counted.REOPENED, sections);
        list("repeated", Counted.REPEATED, sections);
        sections.add(
                Section.of("owners", words.get("section.owners"), List.of(summary.owners()))
                        .wide(Width.TWO_THIRDS));
        weaknesses(sections);
        return sections;
    }

    private static List<FindingStatus> sorted(Tally tally) {
        return tally.findings().stream().sorted(FindingRows.URGENT_FIRST).toList();
    }

    private void list(String id, Counted counted, List<Section> sections) {
        List<FindingStatus> those =
                whole.those(counted).stream().sorted(FindingRows.URGENT_FIRST).toList();
        if (!those.isEmpty()) {
            sections.add(
                    Section.of(
                                    id,
                                    words.get("section." + id),
                                    List.of(rows.table(words.get("caption." + id), those, true)))
                            .about(Inline.line(words.get("scope", those.size()))));
        }
    }

    /** What was named as weak and never became a finding. */
    private void weaknesses(List<Section> sections) {
        List<Weakness> all = results.weaknesses(campaign);
        List<List<Block>> items = new ArrayList<>();
        for (Weakness each : all) {
            if (each.findings().isEmpty()) {
                items.add(
                        List.of(
                                new Block.Paragraph(
                                        List.of(
                                                Inline.text(
                                                        words.days()
                                                                        .near(
                                                                                each.event().day(),
                                                                                view.asOf())
                                                                + words.get("apart")),
                                                Inline.Reference.to(
                                                        each.event().address(),
                                                        each.event().title())))));
            }
        }
        if (!all.isEmpty()) {
            int raised = all.size() - items.size();
            List<Block> blocks = new ArrayList<>();
            blocks.add(
                    new Block.Paragraph(
                            List.of(
                                    Inline.text(words.get("weak.said", all.size(), raised)),
                                    words.figure(campaign, FindingFigures.WHOLE, "raised-rate"),
                                    Inline.text(words.get("weak.rest")))));
            if (!items.isEmpty()) {
                blocks.add(new Block.Items(false, items));
            }
            sections.add(
                    Section.of("weaknesses", words.get("section.weaknesses"), blocks)
                            .wide(Width.THIRD));
        }
    }
}
