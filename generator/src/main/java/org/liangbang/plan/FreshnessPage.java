package org.liangbang.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.liangbang.address.Addresses;
import org.liangbang.campaign.Upkeep;
import org.liangbang.document.Block;
import org.liangbang.document.Inline;
import org.liangbang.document.Section;
import org.liangbang.document.Sign;
import org.liangbang.document.Table;
import org.liangbang.document.Table.Cell;
import org.liangbang.document.Table.Column;
import org.liangbang.document.Table.ColumnKind;
import org.liangbang.document.Table.Row;
import org.liangbang.model.Article;
import org.liangbang.model.Edition;

/** What is blank or out of date on the site, and who keeps it. */
final class FreshnessPage implements PageMaker {
    private static final int MONTH = 31;

    @Override
    public List<PageEntry> pages(Material material) {
        List<Upkeep> parts = parts(material);
        if (parts.isEmpty()) {
            return List.of();
        }
        return List.of(
                new Draft(
                                Addresses.FRESHNESS,
                                "freshness",
                                material.say("oversight.freshness.title"),
                                material.say("oversight.freshness.description"),
                                material.crumbs())
                        .of(
                                material,
                                "",
                                material.say("oversight.freshness.deck"),
                                List::of,
                                () -> sections(parts, material)));
    }

    private static List<Upkeep> parts(Material material) {
        List<Upkeep> parts = new ArrayList<>();
        if (!material.articles().listed().isEmpty()) {
            parts.add(
                    new Upkeep(
                            Inline.Reference.to(Addresses.ARTICLES, material.say("articles.title")),
                            material.articles().listed().stream()
                                    .map(FreshnessPage::day)
                                    .max(Comparator.naturalOrder()),
                            Upkeep.FORTNIGHT,
                            Optional.empty()));
        }
        if (!material.editions().isEmpty()) {
            parts.add(
                    new Upkeep(
                            Inline.Reference.to(Addresses.EDITIONS, material.say("editions.title")),
                            material.editions().stream()
                                    .map((Edition edition) -> edition.date().value())
                                    .max(Comparator.naturalOrder()),
                            MONTH,
                            Optional.empty()));
        }
        material.request().oversight().forEach(kind -> parts.addAll(kind.upkeep(material.view())));
        return parts;
    }

    private static LocalDate day(Article article) {
        return article.front().date().value();
    }

    private static List<Section> sections(List<Upkeep> parts, Material material) {
        List<Upkeep> blank = parts.stream().filter(part -> part.last().isEmpty()).toList();
        List<Upkeep> stale = parts.stream().filter(part -> part.isStale(material.asOf())).toList();
        List<Upkeep> fresh = new ArrayList<>(parts);
        fresh.removeAll(blank);
        fresh.removeAll(stale);
        List<Section> sections = new ArrayList<>();
        add("blank", blank, material, sections);
        add("stale", stale, material, sections);
        if (blank.isEmpty() && stale.isEmpty()) {
            sections.add(
                    Section.of(
                            "nothing",
                            material.say("oversight.freshness.stale"),
                            List.of(Block.Paragraph.of(material.say("oversight.freshness.none")))));
        }
        add("fresh", fresh, material, sections);
        return sections;
    }

    private static void add(
            String name, List<Upkeep> parts, Material material, List<Section> sections) {
        if (parts.isEmpty()) {
            return;
        }
        List<Column> columns =
                List.of(
                        new Column(material.say("oversight.column.part"), ColumnKind.NAME),
                        new Column(material.say("oversight.column.state"), ColumnKind.STATE),
                        new Column(material.say("oversight.column.last"), ColumnKind.DATE),
                        new Column(material.say("oversight.column.pace"), ColumnKind.NUMBER),
                        new Column(material.say("oversight.column.keeper"), ColumnKind.TEXT));
        List<Row> rows =
                parts.stream()
                        .sorted(Comparator.comparing(part -> part.last().orElse(LocalDate.MIN)))
                        .map(part -> row(part, material))
                        .toList();
        sections.add(
                Section.of(
                                name,
                                material.say("oversight.freshness." + name),
                                List.of(new Table("", columns, rows, List.of())))
                        .about(Inline.line(material.say("oversight.count", parts.size()))));
    }

    private static Row row(Upkeep part, Material material) {
        return Row.of(
                List.of(
                        Cell.of(part.what()),
                        Cell.of(state(part, material)),
                        Cell.of(
                                part.last()
                                        .map(day -> material.days().near(day, material.asOf()))
                                        .orElse("")),
                        Cell.of(material.say("oversight.pace", part.pace())),
                        Cell.of(part.post().map(material::postLink).orElse(List.of()))));
    }

    private static Inline.State state(Upkeep part, Material material) {
        if (part.last().isEmpty()) {
            return new Inline.State(Sign.MISSING, material.say("oversight.state.blank"));
        }
        long days = ChronoUnit.DAYS.between(part.last().get(), material.asOf());
        return part.isStale(material.asOf())
                ? new Inline.State(Sign.OVERDUE, material.say("oversight.state.stale", days))
                : new Inline.State(Sign.DONE, material.say("oversight.state.fresh", days));
    }
}
