package org.liangbang.campaign.ledger;

import java.util.ArrayList;
import java.util.List;
import org.liangbang.address.Address;
import org.liangbang.address.Addresses;
import org.liangbang.campaign.Days;
import org.liangbang.campaign.RecordPage;
import org.liangbang.campaign.View;
import org.liangbang.campaign.ledger.book.RowStatus;
import org.liangbang.campaign.ledger.format.Column;
import org.liangbang.campaign.ledger.format.ColumnType;
import org.liangbang.campaign.ledger.format.Ledger;
import org.liangbang.document.Block;
import org.liangbang.document.Inline;
import org.liangbang.document.Section;

/** The list of ledgers, the page of each, and its further pages when it has many rows. */
final class LedgerPages {
    private static final int KEY_FIGURES = 4;

    private final View view;
    private final LedgerResults results;

    LedgerPages(View view) {
        this.view = view;
        this.results = view.results().get(LedgerResults.TYPE);
    }

    private String word(String key, Object... values) {
        return view.words().get("ledger." + key, values);
    }

    List<RecordPage> all() {
        List<RecordPage> pages = new ArrayList<>();
        if (!results.all().isEmpty()) {
            pages.add(list());
        }
        for (LedgerStanding standing : results.all()) {
            int parts = standing.parts();
            for (int part = 1; part <= parts; part++) {
                pages.add(page(standing, part, parts));
            }
        }
        return pages;
    }

    private RecordPage list() {
        int count = results.all().size();
        return new RecordPage(
                Addresses.LEDGERS,
                "ledgers",
                List.of(),
                "",
                word("list.title"),
                word("list.deck"),
                word("list.description", count),
                List.of(),
                () -> results.all().stream().map(this::card).toList());
    }

    /** A ledger in brief: what it is, its first figures, the way to it. */
    Section card(LedgerStanding standing) {
        Ledger ledger = standing.ledger();
        String id = ledger.id().value();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Paragraph.of(ledger.summary().value()));
        List<Block.Fact> facts = new LedgerSections(view, standing).facts();
        if (!facts.isEmpty()) {
            blocks.add(new Block.Facts(facts.subList(0, Math.min(KEY_FIGURES, facts.size()))));
        }
        return Section.of("ledger-" + id, ledger.name().value(), blocks)
                .wide(Section.Width.HALF)
                .more(Addresses.ledger(id), word("more.ledger"));
    }

    private RecordPage page(LedgerStanding standing, int part, int parts) {
        Ledger ledger = standing.ledger();
        String name = ledger.name().value();
        Address own = Addresses.ledger(ledger.id().value());
        List<Inline.Reference> crumbs = new ArrayList<>();
        crumbs.add(Inline.Reference.to(Addresses.LEDGERS, word("list.title")));
        if (part > 1) {
            crumbs.add(Inline.Reference.to(own, name));
        }
        return new RecordPage(
                Addresses.part(own, part),
                part == 1 ? "ledger" : "ledger-rows",
                crumbs,
                word("kicker"),
                part == 1 ? name : word("part.title", name, part),
                part == 1 ? ledger.summary().value() : "",
                word(part == 1 ? "description" : "part.description", name, part),
                part == 1 ? facts(standing) : List.of(),
                () -> sections(standing, part, parts));
    }

    private List<Block.Fact> facts(LedgerStanding standing) {
        Ledger ledger = standing.ledger();
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(
                new Block.Fact(
                        word("fact.keeper"),
                        List.of(new CellText(view).post(ledger.keeper().value()))));
        standing.latest()
                .ifPresent(
                        day ->
                                facts.add(
                                        new Block.Fact(
                                                word("fact.latest"),
                                                Inline.line(
                                                        new Days(view.words())
                                                                .near(day, view.asOf())))));
        facts.add(
                new Block.Fact(
                        word("fact.pace"), Inline.line(word("pace", ledger.updateWithin()))));
        standing.figure("row-counts", "all")
                .ifPresent(
                        figure ->
                                facts.add(
                                        new Block.Fact(
                                                word("fact.rows"),
                                                List.of(LedgerSections.traced(figure)))));
        return facts;
    }

    private List<Section> sections(LedgerStanding standing, int part, int parts) {
        List<Section> sections = new ArrayList<>();
        if (part == 1) {
            sections.addAll(new LedgerSections(view, standing).head());
        }
        List<Block> blocks = new ArrayList<>();
        Ledger ledger = standing.ledger();
        if (ledger.showsRows()) {
            List<RowStatus> rows = standing.part(part);
            if (!rows.isEmpty()) {
                blocks.add(new RowTable(view).full(ledger, "", rows));
            }
            blocks.addAll(ways(ledger, part, parts));
        } else {
            blocks.add(Block.Paragraph.of(word("totals-only")));
        }
        ledger.suppressBelow()
                .ifPresent(bound -> blocks.add(Block.Paragraph.of(word("suppressed", bound))));
        sections.add(Section.of("rows", word("section.rows"), blocks));
        List<Block> photos = photos(ledger, standing.part(part));
        if (!photos.isEmpty()) {
            sections.add(Section.of("photos", word("section.photos"), photos));
        }
        return sections;
    }

    /** The photos of some rows, each under the title of its row. */
    private List<Block> photos(Ledger ledger, List<RowStatus> rows) {
        List<Block> photos = new ArrayList<>();
        for (Column column : ledger.columns()) {
            boolean shown =
                    column.type() == ColumnType.PHOTO && ledger.isPublic(column.id().value());
            for (RowStatus row : shown && ledger.showsRows() ? rows : List.<RowStatus>of()) {
                String caption = word("photo", row.row().title(), column.name().value());
                row.row()
                        .cell(column.id().value())
                        .ifPresent(
                                cell ->
                                        cell.values()
                                                .forEach(
                                                        file ->
                                                                photos.add(
                                                                        new Block.Photo(
                                                                                file.value().key(),
                                                                                caption,
                                                                                "",
                                                                                caption))));
            }
        }
        return photos;
    }

    private List<Block> ways(Ledger ledger, int part, int parts) {
        if (parts == 1) {
            return List.of();
        }
        Address own = Addresses.ledger(ledger.id().value());
        List<Inline> line = new ArrayList<>();
        line.add(Inline.text(word("part.of", part, parts)));
        for (int each = 1; each <= parts; each++) {
            line.add(Inline.text(word("part.gap")));
            line.add(
                    each == part
                            ? Inline.text(Integer.toString(each))
                            : Inline.Reference.to(
                                    Addresses.part(own, each), Integer.toString(each)));
        }
        return List.of(new Block.Paragraph(line));
    }
}
