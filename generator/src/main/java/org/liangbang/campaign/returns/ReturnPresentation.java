package org.liangbang.campaign.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liangbang.address.Addresses;
import org.liangbang.campaign.NamedFigure;
import org.liangbang.campaign.OpenDocument;
import org.liangbang.campaign.OpenTable;
import org.liangbang.campaign.Presentation;
import org.liangbang.campaign.RecordPage;
import org.liangbang.campaign.View;
import org.liangbang.document.Block;
import org.liangbang.document.Inline;
import org.liangbang.document.Section;
import org.liangbang.document.Section.Width;
import org.liangbang.document.Table;
import org.liangbang.document.Table.Cell;
import org.liangbang.document.Table.Column;
import org.liangbang.document.Table.ColumnKind;
import org.liangbang.model.Post;
import org.liangbang.model.Unit;

/** What returns show. */
final class ReturnPresentation implements Presentation {
    /** What has been missing for longer is no news for the front page. */
    private static final int FRESH_DAYS = 31;

    private static final int MOST_NAMED = 4;

    private static ReturnResults results(View view) {
        return view.results().get(ReturnResults.TYPE);
    }

    @Override
    public List<Section> onHome(View view) {
        ReturnWords words = new ReturnWords(view);
        List<List<Block>> items = new ArrayList<>();
        for (ReturnResult result : results(view).all()) {
            latestMissing(result, view).ifPresent(items::add);
        }
        if (items.isEmpty()) {
            return List.of();
        }
        String campaign = results(view).all().get(0).obligation().campaign();
        return List.of(
                Section.of(
                                "returns",
                                words.get("section.home"),
                                List.of(new Block.Items(false, items)))
                        .wide(Width.THIRD)
                        .more(
                                Addresses.returns(campaign).at("missing"),
                                words.get("more.missing")));
    }

    /** The last judged period of an obligation, when units are missing in it and it is fresh. */
    private static Optional<List<Block>> latestMissing(ReturnResult result, View view) {
        List<MissingList.Item> missing = MissingList.missing(List.copyOf(result.units()));
        if (missing.isEmpty() || missing.get(0).due().isBefore(view.asOf().minusDays(FRESH_DAYS))) {
            return Optional.empty();
        }
        Term latest = missing.get(0).status().term();
        List<String> names =
                missing.stream()
                        .filter(item -> item.status().term().equals(latest))
                        .map(item -> item.unit().unit().name().value())
                        .toList();
        ReturnWords words = new ReturnWords(view);
        String listed =
                String.join(
                        words.get("list-between"),
                        names.subList(0, Math.min(MOST_NAMED, names.size())));
        String said =
                words.get(
                        names.size() > MOST_NAMED ? "home.and-others" : "home.these",
                        words.period(latest.period()),
                        listed);
        return Optional.of(
                List.of(
                        new Block.Paragraph(
                                List.of(words.link(result.obligation()), Inline.text(said)))));
    }

    @Override
    public List<Section> onUnit(Unit unit, View view) {
        ReturnWords words = new ReturnWords(view);
        List<Section> sections = new ArrayList<>();
        String id = unit.id().value();
        for (String campaign : results(view).campaigns()) {
            boolean own =
                    results(view).campaign(campaign).stream()
                            .anyMatch(each -> each.unit(id).isPresent());
            for (Table table : new RateTable(view).obligations(campaign, id, "")) {
                Section section =
                        Section.of(
                                        "returns-" + campaign,
                                        words.get("section.unit"),
                                        List.of(
                                                table,
                                                Block.Paragraph.of(
                                                        words.get(own ? "key.strip" : "key.bar"))))
                                .about(
                                        Inline.line(
                                                view.content().campaign(campaign).name().value()));
                sections.add(
                        own
                                ? section.more(
                                        ReturnWords.page(campaign, id), words.get("more.unit"))
                                : section.more(Addresses.returns(campaign), words.get("more.all")));
            }
        }
        return sections;
    }

    /** What is due and overdue stands among the duties of all kinds; here is how it was kept. */
    @Override
    public List<Section> onOwner(Post post, View view) {
        List<UnitReturn> owned = results(view).ownedBy(post.id().value());
        ReturnWords words = new ReturnWords(view);
        return owned.isEmpty()
                ? List.of()
                : List.of(
                        Section.of(
                                "returns",
                                words.get("section.owner"),
                                List.of(
                                        new RateTable(view).owned(owned),
                                        Block.Paragraph.of(words.get("key.strip")))));
    }

    @Override
    public List<Section> onCampaign(String campaign, View view) {
        ReturnWords words = new ReturnWords(view);
        return new RateTable(view)
                .obligations(campaign, ReturnFigures.WHOLE, "").stream()
                        .map(
                                table ->
                                        Section.of(
                                                        "returns",
                                                        words.get("section.rates"),
                                                        List.of(table))
                                                .about(Inline.line(words.get("rates.scope")))
                                                .more(
                                                        Addresses.returns(campaign),
                                                        words.get("more.all")))
                        .toList();
    }

    @Override
    public List<Section> onTopic(String topic, View view) {
        return List.of();
    }

    @Override
    public List<Section> onMethods(View view) {
        ReturnWords words = new ReturnWords(view);
        List<ReturnResult> all = results(view).all();
        if (all.isEmpty()) {
            return List.of();
        }
        List<Column> columns =
                List.of(
                        new Column(words.get("column.return"), ColumnKind.NAME),
                        new Column(words.get("fact.rhythm"), ColumnKind.TEXT),
                        new Column(words.get("fact.deadline"), ColumnKind.TEXT),
                        new Column(words.get("fact.basis"), ColumnKind.TEXT));
        List<Table.Row> rows = new ArrayList<>();
        for (ReturnResult result : all) {
            Obligation obligation = result.obligation();
            rows.add(
                    Table.Row.of(
                            List.of(
                                    Cell.of(words.link(obligation)),
                                    Cell.of(words.rhythm(obligation)),
                                    Cell.of(words.deadline(obligation)),
                                    Cell.of(
                                            obligation
                                                    .basis()
                                                    .map(each -> each.value())
                                                    .orElse("")))));
        }
        return List.of(
                Section.of(
                        "returns",
                        words.get("section.methods"),
                        List.of(
                                Block.Paragraph.of(words.get("method.states")),
                                Block.Paragraph.of(words.get("method.rates")),
                                Block.Paragraph.of(words.get("method.people")),
                                new Table("", columns, rows, List.of()))));
    }

    @Override
    public List<RecordPage> pages(View view) {
        List<RecordPage> pages = new ArrayList<>();
        for (String campaign : results(view).campaigns()) {
            pages.add(new ReturnsPage(view, campaign).page());
            for (ReturnResult result : results(view).campaign(campaign)) {
                pages.addAll(new ReturnPage(view, result).pages());
            }
            pages.addAll(UnitPage.all(view, campaign));
        }
        return pages;
    }

    @Override
    public List<OpenTable> openData(View view) {
        return new ReturnTables(view).all();
    }

    @Override
    public List<OpenDocument> openDocuments(View view) {
        return List.of();
    }

    @Override
    public List<NamedFigure> namedFigures(View view) {
        return ReturnNames.in(view);
    }
}
