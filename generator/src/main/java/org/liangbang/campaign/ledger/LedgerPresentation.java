package org.liangbang.campaign.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.liangbang.address.Addresses;
import org.liangbang.campaign.NamedFigure;
import org.liangbang.campaign.OpenDocument;
import org.liangbang.campaign.OpenTable;
import org.liangbang.campaign.Presentation;
import org.liangbang.campaign.RecordPage;
import org.liangbang.campaign.View;
import org.liangbang.campaign.ledger.book.Books;
import org.liangbang.campaign.ledger.book.RowStatus;
import org.liangbang.check.CheckedContent;
import org.liangbang.check.Derivation;
import org.liangbang.document.Block;
import org.liangbang.document.Inline;
import org.liangbang.document.Section;
import org.liangbang.document.Table;
import org.liangbang.model.Post;
import org.liangbang.model.Unit;
import org.liangbang.source.Located;
import org.liangbang.source.SourceFile;

/** What ledgers show. */
final class LedgerPresentation implements Presentation {
    /** How many rows of a ledger the page of a unit, post or the front page names. */
    private static final int MOST_NAMED = 6;

    /** More ledgers than these share one table on the page of a unit. */
    private static final int MOST_APART = 3;

    private final Derivation<Books> books;

    LedgerPresentation(Derivation<Books> books) {
        this.books = books;
    }

    private static LedgerResults results(View view) {
        return view.results().get(LedgerResults.TYPE);
    }

    private static String word(View view, String key, Object... values) {
        return view.words().get("ledger." + key, values);
    }

    @Override
    public List<Section> onHome(View view) {
        List<RowStatus> overdue =
                results(view).all().stream()
                        .flatMap(standing -> standing.shown().stream().filter(RowStatus::isOverdue))
                        .sorted(Comparator.comparing(RowStatus::daysLate).reversed())
                        .limit(MOST_NAMED)
                        .toList();
        if (overdue.isEmpty()) {
            return List.of();
        }
        Table table = new RowTable(view).brief(word(view, "home.caption"), overdue, true);
        return List.of(
                Section.of("ledgers", word(view, "section.home"), List.of(table))
                        .more(Addresses.LEDGERS, word(view, "more.all")));
    }

    @Override
    public List<Section> onUnit(Unit unit, View view) {
        String id = unit.id().value();
        Map<LedgerStanding, List<RowStatus>> ledgers = new LinkedHashMap<>();
        for (LedgerStanding standing : results(view).all()) {
            List<RowStatus> rows = standing.ofUnit(id);
            if (!rows.isEmpty()) {
                ledgers.put(standing, rows);
            }
        }
        return ledgers.size() > MOST_APART
                ? List.of(new LedgerOverview(view, ledgers).section(id))
                : sections(view, standing -> standing.ofUnit(id), standing -> total(standing, id));
    }

    private static List<Inline> total(LedgerStanding standing, String unit) {
        return standing.figure("of-unit", unit)
                .map(figure -> List.of(LedgerSections.traced(figure)))
                .orElse(List.of());
    }

    @Override
    public List<Section> onOwner(Post post, View view) {
        return sections(
                view,
                standing ->
                        standing.ownedBy(post.id().value()).stream()
                                .filter(RowStatus::isOpen)
                                .toList(),
                standing -> List.of());
    }

    private static List<Section> sections(
            View view,
            Function<LedgerStanding, List<RowStatus>> chosen,
            Function<LedgerStanding, List<Inline>> scope) {
        List<Section> sections = new ArrayList<>();
        for (LedgerStanding standing : results(view).all()) {
            List<RowStatus> rows = chosen.apply(standing);
            if (!rows.isEmpty()) {
                String id = standing.ledger().id().value();
                List<RowStatus> named = rows.subList(0, Math.min(MOST_NAMED, rows.size()));
                List<Block> blocks = new ArrayList<>();
                blocks.add(new RowTable(view).brief("", named, false));
                if (rows.size() > MOST_NAMED) {
                    blocks.add(Block.Paragraph.of(word(view, "rest", MOST_NAMED)));
                }
                sections.add(
                        Section.of("ledger-" + id, standing.ledger().name().value(), blocks)
                                .about(scope.apply(standing))
                                .more(Addresses.ledger(id), word(view, "more.ledger")));
            }
        }
        return sections;
    }

    @Override
    public List<Section> onCampaign(String campaign, View view) {
        return list(
                view,
                standing ->
                        standing.ledger().campaigns().stream()
                                .anyMatch(each -> each.value().equals(campaign)));
    }

    @Override
    public List<Section> onTopic(String topic, View view) {
        return list(
                view,
                standing ->
                        standing.ledger().topic().map(Located::value).equals(Optional.of(topic)));
    }

    /** The ledgers that fit, a line each with its first figures. */
    private static List<Section> list(View view, Predicate<LedgerStanding> fits) {
        List<List<Block>> items = new ArrayList<>();
        for (LedgerStanding standing : results(view).all()) {
            if (fits.test(standing)) {
                List<Inline> line = new ArrayList<>();
                line.add(
                        Inline.Reference.to(
                                Addresses.ledger(standing.ledger().id().value()),
                                standing.ledger().name().value()));
                for (Block.Fact fact :
                        new LedgerSections(view, standing).facts().stream().limit(2).toList()) {
                    line.add(Inline.text(word(view, "line.gap") + fact.label() + " "));
                    line.addAll(fact.value());
                }
                items.add(List.of(new Block.Paragraph(line)));
            }
        }
        return items.isEmpty()
                ? List.of()
                : List.of(
                        Section.of(
                                        "ledgers",
                                        word(view, "list.title"),
                                        List.of(new Block.Items(false, items)))
                                .more(Addresses.LEDGERS, word(view, "more.all")));
    }

    @Override
    public List<Section> onMethods(View view) {
        if (results(view).all().isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        for (String each : List.of("clock", "median", "approximate", "private", "small")) {
            blocks.add(Block.Paragraph.of(word(view, "method." + each)));
        }
        return List.of(Section.of("ledgers", word(view, "method.title"), blocks));
    }

    @Override
    public List<RecordPage> pages(View view) {
        return new LedgerPages(view).all();
    }

    @Override
    public List<OpenTable> openData(View view) {
        return new LedgerTables(view).all();
    }

    @Override
    public List<OpenDocument> openDocuments(View view) {
        return List.of();
    }

    @Override
    public List<NamedFigure> namedFigures(View view) {
        return LedgerNames.in(view);
    }

    @Override
    public Map<SourceFile, SourceFile> masked(View view) {
        return new RowMask(view.words().get("ledger.masked")).files(view.content());
    }

    @Override
    public List<Located<String>> photos(CheckedContent content) {
        return new RowPhotos(content.register().derived(books)).all();
    }
}
