package org.liangbang.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.liangbang.address.Address;
import org.liangbang.address.Addresses;
import org.liangbang.campaign.OpenDocument;
import org.liangbang.campaign.OpenTable;
import org.liangbang.campaign.OpenTable.Column;
import org.liangbang.model.Article;
import org.liangbang.model.CalendarYear;
import org.liangbang.model.Post;
import org.liangbang.model.Unit;
import org.liangbang.model.format.Values;
import org.liangbang.source.Located;

/**
 * The open data: units, posts, articles and the working calendar, and what the kinds of record
 * bring along.
 */
final class OpenData {
    private final Material material;

    OpenData(Material material) {
        this.material = material;
    }

    /** The tables, by name. */
    List<DataTable> tables() {
        TreeMap<String, DataTable> tables = new TreeMap<>();
        for (OpenTable table : List.of(units(), posts(), articles(), calendar())) {
            tables.put(table.name(), described(table));
        }
        material.kinds().stream()
                .flatMap(kind -> kind.openData(material.view()).stream())
                .forEach(table -> tables.put(table.name(), described(table)));
        return List.copyOf(tables.values());
    }

    /** The documents, by name. */
    List<DataDocument> documents() {
        TreeMap<String, DataDocument> documents = new TreeMap<>();
        for (OpenDocument each :
                material.kinds().stream()
                        .flatMap(kind -> kind.openDocuments(material.view()).stream())
                        .toList()) {
            String title = material.say("data." + each.name() + ".title");
            documents.put(each.name(), new DataDocument(each.name(), title, each.content()));
        }
        return List.copyOf(documents.values());
    }

    /** The addresses of all files. */
    static List<Address> files(List<DataTable> tables, List<DataDocument> documents) {
        List<Address> files = new ArrayList<>();
        for (DataTable table : tables) {
            files.add(Addresses.data(table.name() + ".csv"));
            files.add(Addresses.data(table.name() + ".json"));
        }
        documents.forEach(each -> files.add(Addresses.data(each.name() + ".json")));
        files.add(Addresses.data("datapackage.json"));
        return files;
    }

    private DataTable described(OpenTable table) {
        String key = "data." + table.name() + ".";
        List<DataTable.Column> columns =
                table.columns().stream()
                        .map(
                                column ->
                                        new DataTable.Column(
                                                column.name(),
                                                type(column.type()),
                                                column.meaning()
                                                        .orElseGet(
                                                                () ->
                                                                        material.say(
                                                                                key
                                                                                        + column
                                                                                                .name()))))
                        .toList();
        String title = table.title().orElseGet(() -> material.say(key + "title"));
        return new DataTable(table.name(), title, columns, table.rows()::forEach);
    }

    private static DataTable.Type type(OpenTable.ColumnType type) {
        return switch (type) {
            case ID -> DataTable.Type.ID;
            case TEXT -> DataTable.Type.TEXT;
            case NUMBER -> DataTable.Type.NUMBER;
            case DATE -> DataTable.Type.DATE;
        };
    }

    private static String value(Optional<Located<String>> given) {
        return given.map(Located::value).orElse("");
    }

    private OpenTable units() {
        return new OpenTable(
                "units",
                List.of(
                        Column.id("id"),
                        Column.text("name"),
                        Column.id("kind"),
                        Column.id("track"),
                        Column.id("parent")),
                taker -> {
                    for (Unit unit : material.content().register().units().values()) {
                        taker.accept(
                                List.of(
                                        unit.id().value(),
                                        unit.name().value(),
                                        Values.word(unit.kind()),
                                        unit.track().map(Values::word).orElse(""),
                                        value(unit.parent())));
                    }
                });
    }

    private OpenTable posts() {
        return new OpenTable(
                "posts",
                List.of(
                        Column.id("id"),
                        Column.text("role"),
                        Column.id("unit"),
                        Column.text("phone")),
                taker -> {
                    for (Post post : material.content().register().posts().values()) {
                        taker.accept(
                                List.of(
                                        post.id().value(),
                                        post.role().value(),
                                        post.unit().value(),
                                        value(post.phone())));
                    }
                });
    }

    private OpenTable articles() {
        return new OpenTable(
                "articles",
                List.of(
                        Column.id("id"),
                        Column.date("date"),
                        Column.text("headline"),
                        Column.id("units"),
                        Column.id("campaigns")),
                taker -> {
                    for (Article article : material.articles().listed()) {
                        taker.accept(
                                List.of(
                                        article.id(),
                                        article.front().date().value().toString(),
                                        Stories.title(article),
                                        joined(article.front().units()),
                                        joined(article.front().campaigns())));
                    }
                });
    }

    /** Days in their order in the content: those off, then those worked instead, by year. */
    private OpenTable calendar() {
        return new OpenTable(
                "calendar",
                List.of(
                        Column.date("first"),
                        Column.date("last"),
                        Column.id("kind"),
                        Column.text("name")),
                taker -> {
                    for (CalendarYear year : material.content().all(CalendarYear.TYPE)) {
                        for (CalendarYear.Holiday holiday : year.holidays()) {
                            String first = holiday.from().value().toString();
                            String last = holiday.to().value().toString();
                            taker.accept(List.of(first, last, "holiday", holiday.name().value()));
                        }
                        for (Located<LocalDate> worked : year.workdays()) {
                            String day = worked.value().toString();
                            taker.accept(List.of(day, day, "workday", ""));
                        }
                    }
                });
    }

    private static String joined(List<Located<String>> ids) {
        return String.join(" ", ids.stream().map(Located::value).toList());
    }
}
