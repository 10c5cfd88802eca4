package org.liangbang.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.liangbang.address.Addresses;
import org.liangbang.document.Block;
import org.liangbang.document.Inline;
import org.liangbang.document.Section;
import org.liangbang.document.Table;
import org.liangbang.document.Table.ColumnKind;

/** The page from which the open data are fetched, with what every column means. */
final class DataPages {
    private final Material material;

    DataPages(Material material) {
        this.material = material;
    }

    PageEntry page(List<DataTable> tables, List<DataDocument> documents) {
        return new Draft(
                        Addresses.DATA,
                        "data",
                        material.say("data-page.title"),
                        material.say("data-page.description", material.site().name().value()),
                        material.crumbs())
                .of(
                        material,
                        "",
                        material.say("data-page.deck"),
                        List::of,
                        () -> sections(tables, documents));
    }

    private List<Section> sections(List<DataTable> tables, List<DataDocument> documents) {
        List<Section> sections = new ArrayList<>();
        sections.add(
                Section.of(
                        "files",
                        material.say("data-page.files"),
                        List.of(files(tables, documents), licence())));
        for (DataTable table : tables) {
            sections.add(
                    Section.of("table-" + table.name(), table.title(), List.of(dictionary(table)))
                            .wide(Section.Width.HALF));
        }
        return sections;
    }

    private Table files(List<DataTable> tables, List<DataDocument> documents) {
        List<Table.Row> rows = new ArrayList<>();
        for (DataTable table : tables) {
            rows.add(row(table.title(), file(table.name(), "csv"), file(table.name(), "json")));
        }
        for (DataDocument document : documents) {
            rows.add(row(document.title(), Inline.text(""), file(document.name(), "json")));
        }
        String whole = material.say("data-page.package");
        rows.add(row(whole, Inline.text(""), file("datapackage", "json")));
        return new Table(
                "",
                List.of(
                        new Table.Column(material.say("data-page.content"), ColumnKind.NAME),
                        new Table.Column("CSV", ColumnKind.TEXT),
                        new Table.Column("JSON", ColumnKind.TEXT)),
                rows,
                List.of());
    }

    private static Table.Row row(String name, Inline csv, Inline json) {
        return Table.Row.of(List.of(Table.Cell.of(name), Table.Cell.of(csv), Table.Cell.of(json)));
    }

    private static Inline file(String name, String ending) {
        String words = name + "." + ending.toLowerCase(Locale.ROOT);
        return Inline.Reference.to(Addresses.data(words), words);
    }

    private Block licence() {
        String licence = material.site().licence().orElse("");
        return Block.Paragraph.of(
                licence.isEmpty()
                        ? material.say("data-page.no-licence")
                        : material.say("data-page.licence", licence));
    }

    private Table dictionary(DataTable table) {
        List<Table.Row> rows =
                table.columns().stream()
                        .map(
                                column ->
                                        Table.Row.of(
                                                List.of(
                                                        Table.Cell.of(
                                                                new Inline.Code(column.name())),
                                                        Table.Cell.of(column.meaning()))))
                        .toList();
        return new Table(
                "",
                List.of(
                        new Table.Column(material.say("data-page.column"), ColumnKind.NAME),
                        new Table.Column(material.say("data-page.meaning"), ColumnKind.TEXT)),
                rows,
                List.of());
    }
}
