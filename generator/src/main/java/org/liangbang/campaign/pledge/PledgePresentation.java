package org.liangbang.campaign.pledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liangbang.address.Addresses;
import org.liangbang.campaign.Claim;
import org.liangbang.campaign.OpenDocument;
import org.liangbang.campaign.OpenTable;
import org.liangbang.campaign.Presentation;
import org.liangbang.campaign.RecordPage;
import org.liangbang.campaign.View;
import org.liangbang.campaign.pledge.Tally.Counted;
import org.liangbang.document.Block;
import org.liangbang.document.Inline;
import org.liangbang.document.Section;
import org.liangbang.document.Section.Width;
import org.liangbang.document.Table;
import org.liangbang.model.Campaign;
import org.liangbang.model.Post;
import org.liangbang.model.Site;
import org.liangbang.model.Unit;

/** What pledges show. */
final class PledgePresentation implements Presentation {
    /** How many urgent pledges the front page names. */
    private static final int URGENT = 6;

    /** How many pledges the page of a topic names. */
    private static final int OF_TOPIC = 100;

    /** What is due within so many days is soon. */
    private static final int SOON_DAYS = 14;

    private static PledgeResults results(View view) {
        return view.results().get(PledgeResults.TYPE);
    }

    private static String word(View view, String key, Object... values) {
        return view.words().get("pledge." + key, values);
    }

    @Override
    public List<Claim> claims(View view) {
        return PledgeClaims.in(view);
    }

    @Override
    public List<Section> onHome(View view) {
        List<Section> sections = new ArrayList<>();
        for (String campaign : results(view).campaigns()) {
            List<PledgeStatus> urgent = urgent(results(view).campaign(campaign).pledges());
            if (!urgent.isEmpty()) {
                sections.add(due(campaign, urgent, view));
            }
            progress(campaign, view).ifPresent(sections::add);
        }
        return sections;
    }

    private static List<PledgeStatus> urgent(List<PledgeStatus> pledges) {
        return pledges.stream()
                .filter(each -> each.isOverdue() || isSoon(each))
                .sorted(PledgeRows.URGENT_FIRST)
                .limit(URGENT)
                .toList();
    }

    private static boolean isSoon(PledgeStatus status) {
        boolean open =
                status.state() == PledgeState.UNDER_WAY
                        || status.state() == PledgeState.NOT_STARTED;
        return open && status.daysLeft() >= 0 && status.daysLeft() <= SOON_DAYS;
    }

    private static Section due(String campaign, List<PledgeStatus> urgent, View view) {
        PledgeRows rows = new PledgeRows(view);
        List<List<Block>> items = new ArrayList<>();
        for (PledgeStatus status : urgent) {
            List<Inline> line =
                    List.of(
                            rows.state(status),
                            Inline.text(word(view, "gap")),
                            rows.unit(status),
                            Inline.text(word(view, "gap") + status.pledge().text().value()));
            items.add(List.of(new Block.Paragraph(line)));
        }
        return Section.of("due", word(view, "section.due"), List.of(new Block.Items(false, items)))
                .wide(Width.THIRD)
                .more(Addresses.pledges(campaign).at("overdue"), word(view, "more.overdue"));
    }

    private static Optional<Section> progress(String campaign, View view) {
        PledgeProgress progress = new PledgeProgress(view, campaign);
        String district = view.content().all(Site.TYPE).get(0).district().value();
        Tally whole = results(view).campaign(campaign);
        return progress.below(district)
                .map(
                        table ->
                                Section.of(
                                                "pledges",
                                                word(view, "section.progress"),
                                                List.of(table))
                                        .wide(Width.TWO_THIRDS)
                                        .about(
                                                List.of(
                                                        progress.figure(
                                                                PledgeFigures.WHOLE,
                                                                whole,
                                                                Counted.ALL),
                                                        Inline.text(word(view, "scope.rate")),
                                                        progress.rate(PledgeFigures.WHOLE, whole)))
                                        .more(Addresses.pledges(campaign), word(view, "more.all")));
    }

    @Override
    public List<Section> onUnit(Unit unit, View view) {
        List<Section> sections = new ArrayList<>();
        String id = unit.id().value();
        for (String campaign : results(view).campaigns()) {
            results(view)
                    .unit(campaign, id)
                    .ifPresent(tally -> sections.add(ofUnit(unit, campaign, tally, view)));
        }
        return sections;
    }

    private static Section ofUnit(Unit unit, String campaign, Tally tally, View view) {
        String id = unit.id().value();
        PledgeProgress progress = new PledgeProgress(view, campaign);
        List<PledgeStatus> own =
                tally.pledges().stream()
                        .filter(each -> each.pledge().unit().equals(id))
                        .sorted(PledgeRows.URGENT_FIRST)
                        .toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Facts(progress.facts(id, tally)));
        if (!own.isEmpty()) {
            blocks.add(lives(own, campaign, view));
        }
        progress.below(id).ifPresent(blocks::add);
        return Section.of("pledges-" + campaign, word(view, "section.unit"), blocks)
                .about(Inline.line(campaign(campaign, view).name().value()))
                .more(Addresses.pledges(campaign), word(view, "more.all"));
    }

    private static Campaign campaign(String id, View view) {
        return view.content().register().campaign(id).orElseThrow();
    }

    /** The pledges of a unit with their life lines over the days of the campaign. */
    private static Table lives(List<PledgeStatus> pledges, String campaign, View view) {
        LocalDate first = campaign(campaign, view).period().from().value();
        LocalDate last = campaign(campaign, view).period().last();
        PledgeRows rows = new PledgeRows(view);
        List<Table.Column> columns =
                List.of(
                        new Table.Column(word(view, "column.text"), Table.ColumnKind.NAME),
                        new Table.Column(word(view, "column.state"), Table.ColumnKind.STATE),
                        new Table.Column(word(view, "column.progress"), Table.ColumnKind.NUMBER),
                        new Table.Column(word(view, "column.life"), Table.ColumnKind.DRAWING),
                        new Table.Column(word(view, "column.owner"), Table.ColumnKind.TEXT));
        List<Table.Row> lines = new ArrayList<>();
        for (PledgeStatus status : pledges) {
            String described =
                    word(
                            view,
                            "life",
                            status.printedProgress(),
                            status.due().value(),
                            rows.state(status).word());
            lines.add(
                    Table.Row.of(
                            List.of(
                                    Table.Cell.of(status.pledge().text().value())
                                            .noted(rows.note(status)),
                                    Table.Cell.of(rows.state(status)),
                                    Table.Cell.of(rows.progress(status)),
                                    Table.Cell.of(LifeLine.of(status, first, last), described),
                                    Table.Cell.of(rows.owner(status)))));
        }
        return new Table(
                word(view, "unit.caption"),
                columns,
                lines,
                Inline.line(word(view, "unit.note", first, last)));
    }

    @Override
    public List<Section> onOwner(Post post, View view) {
        List<PledgeStatus> owned = new ArrayList<>(results(view).ownedBy(post.id().value()));
        if (owned.isEmpty()) {
            return List.of();
        }
        owned.sort(PledgeRows.URGENT_FIRST);
        Table table = new PledgeRows(view).table(word(view, "owner.caption"), owned, true);
        return List.of(Section.of("pledges", word(view, "section.owner"), List.of(table)));
    }

    @Override
    public List<Section> onCampaign(String campaign, View view) {
        if (!results(view).campaigns().contains(campaign)) {
            return List.of();
        }
        return progress(campaign, view).map(each -> each.wide(Width.FULL)).stream().toList();
    }

    @Override
    public List<Section> onTopic(String topic, View view) {
        List<Section> sections = new ArrayList<>();
        for (String campaign : results(view).campaigns()) {
            Tally tally = results(view).topics(campaign).get(topic);
            if (tally != null) {
                sections.add(ofTopic(topic, campaign, tally, view));
            }
        }
        return sections;
    }

    private static Section ofTopic(String topic, String campaign, Tally tally, View view) {
        List<PledgeStatus> pledges =
                tally.pledges().stream().sorted(PledgeRows.URGENT_FIRST).limit(OF_TOPIC).toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                new Block.Facts(
                        new PledgeProgress(view, campaign)
                                .facts(PledgeFigures.topic(topic), tally)));
        blocks.add(new PledgeRows(view).table("", pledges, true));
        int rest = tally.pledges().size() - pledges.size();
        if (rest > 0) {
            blocks.add(Block.Paragraph.of(word(view, "topic.rest", rest)));
        }
        return Section.of("pledges-" + campaign, word(view, "section.unit"), blocks)
                .about(Inline.line(campaign(campaign, view).name().value()))
                .more(Addresses.pledges(campaign), word(view, "more.all"));
    }

    @Override
    public List<Section> onMethods(View view) {
        return List.of();
    }

    @Override
    public List<RecordPage> pages(View view) {
        return results(view).campaigns().stream().map(id -> page(id, view)).toList();
    }

    private static RecordPage page(String id, View view) {
        Campaign campaign = campaign(id, view);
        Tally whole = results(view).campaign(id);
        PledgeProgress progress = new PledgeProgress(view, id);
        String name = campaign.name().value();
        return new RecordPage(
                Addresses.pledges(id),
                "pledges",
                List.of(Inline.Reference.to(Addresses.campaign(id), name)),
                campaign.fullName().value(),
                word(view, "page.title"),
                word(view, "page.deck"),
                word(view, "page.description", name, whole.count(Counted.ALL)),
                progress.facts(PledgeFigures.WHOLE, whole),
                () -> sections(id, whole, view));
    }

    private static List<Section> sections(String campaign, Tally whole, View view) {
        List<Section> sections = new ArrayList<>();
        progress(campaign, view).map(each -> each.wide(Width.FULL)).ifPresent(sections::add);
        for (Counted counted :
                List.of(Counted.OVERDUE, Counted.LATE, Counted.ADJUSTED, Counted.WITHDRAWN)) {
            List<PledgeStatus> those = new ArrayList<>(whole.those(counted));
            if (!those.isEmpty()) {
                those.sort(PledgeRows.URGENT_FIRST);
                String title = word(view, "list." + counted.figure());
                Table table = new PledgeRows(view).table("", those, true);
                sections.add(
                        Section.of(counted.figure(), title, List.of(table))
                                .about(Inline.line(word(view, "scope.count", those.size()))));
            }
        }
        return sections;
    }

    @Override
    public List<OpenTable> openData(View view) {
        return new PledgeTables(view).all();
    }

    @Override
    public List<OpenDocument> openDocuments(View view) {
        return List.of();
    }
}
