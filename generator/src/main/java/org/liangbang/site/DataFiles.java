package org.liangbang.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.liangbang.address.Address;
import org.liangbang.address.Addresses;
import org.liangbang.output.Artifact;
import org.liangbang.plan.DataDocument;
import org.liangbang.plan.DataTable;
import org.liangbang.plan.Publication;
import org.liangbang.text.Csv;
import org.liangbang.text.Json;

/** The open data: each table as CSV and JSON, row by row, and the description of the package. */
final class DataFiles {
    /** Numbers as JSON writes them (RFC 8259). */
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?");

    private final Publication publication;

    DataFiles(Publication publication) {
        this.publication = publication;
    }

    Stream<Artifact> artifacts() {
        Stream<Artifact> tables =
                publication.tables().stream()
                        .flatMap(
                                table ->
                                        Stream.of(
                                                file(table.name() + ".csv", out -> csv(table, out)),
                                                file(
                                                        table.name() + ".json",
                                                        out -> json(table, out))));
        Stream<Artifact> documents =
                publication.documents().stream()
                        .map(each -> file(each.name() + ".json", out -> document(each, out)));
        Artifact description = file("datapackage.json", this::description);
        return Stream.of(tables, documents, Stream.of(description)).flatMap(files -> files);
    }

    private static Artifact file(String name, Artifact.Source source) {
        Address address = Addresses.data(name);
        return Artifact.of(address.file(), source);
    }

    /** UTF-8 with a byte order mark; text columns hold nothing that would be run as a formula. */
    private static void csv(DataTable table, OutputStream out) throws IOException {
        List<String> names = table.columns().stream().map(DataTable.Column::name).toList();
        out.write((Csv.BYTE_ORDER_MARK + Csv.row(names)).getBytes(UTF_8));
        rows(table, out, row -> Csv.row(harmless(table, row)));
    }

    private static List<String> harmless(DataTable table, List<String> row) {
        List<String> values = new ArrayList<>(row.size());
        for (int at = 0; at < row.size(); at++) {
            boolean text = table.columns().get(at).type() == DataTable.Type.TEXT;
            values.add(text ? Csv.harmless(row.get(at)) : row.get(at));
        }
        return values;
    }

    /** An array of one object a line; a value that is missing has no key. */
    private static void json(DataTable table, OutputStream out) throws IOException {
        String[] between = {"[\n"};
        rows(
                table,
                out,
                row -> {
                    String line = between[0] + object(table, row);
                    between[0] = ",\n";
                    return line;
                });
        out.write((between[0].startsWith("[") ? "[]\n" : "\n]\n").getBytes(UTF_8));
    }

    private static String object(DataTable table, List<String> row) {
        Json json = Json.onOneLine().object();
        for (int at = 0; at < row.size(); at++) {
            DataTable.Column column = table.columns().get(at);
            String value = row.get(at);
            if (value.isEmpty()) {
                continue;
            }
            json.name(column.name());
            if (column.type() == DataTable.Type.NUMBER && NUMBER.matcher(value).matches()) {
                json.number(value);
            } else {
                json.value(value);
            }
        }
        return json.endObject().toString();
    }

    private interface RowText {
        String of(List<String> row);
    }

    /** Rows are taken by a function that cannot throw what writing throws. */
    private static void rows(DataTable table, OutputStream out, RowText text) throws IOException {
        try {
            table.rows()
                    .forEach(
                            row -> {
                                try {
                                    out.write(text.of(row).getBytes(UTF_8));
                                } catch (IOException failure) {
                                    throw new UncheckedIOException(failure);
                                }
                            });
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private static void document(DataDocument document, OutputStream out) throws IOException {
        Json json = Json.indented();
        document.content().accept(json);
        out.write((json + "\n").getBytes(UTF_8));
    }

    /** A data package as frictionlessdata.io describes it. */
    private void description(OutputStream out) throws IOException {
        Json json = Json.indented().object();
        json.name("profile").value("tabular-data-package");
        json.name("name").value("liangbang");
        json.name("title").value(publication.chrome().name());
        if (!publication.chrome().licence().isEmpty()) {
            json.name("licenses").array().object();
            json.name("title").value(publication.chrome().licence());
            json.endObject().endArray();
        }
        json.name("resources").array();
        publication.tables().forEach(table -> resource(table, json));
        json.endArray().endObject();
        out.write((json + "\n").getBytes(UTF_8));
    }

    private static void resource(DataTable table, Json json) {
        json.object().name("name").value(table.name());
        json.name("title").value(table.title());
        json.name("path").value(table.name() + ".csv");
        json.name("profile").value("tabular-data-resource");
        json.name("format").value("csv").name("mediatype").value("text/csv");
        json.name("encoding").value("utf-8");
        json.name("schema").object().name("fields").array();
        for (DataTable.Column column : table.columns()) {
            json.object().name("name").value(column.name());
            json.name("type").value(type(column.type()));
            json.name("description").value(column.meaning()).endObject();
        }
        json.endArray().endObject().endObject();
    }

    private static String type(DataTable.Type type) {
        return switch (type) {
            case ID, TEXT -> "string";
            case NUMBER -> "number";
            case DATE -> "date";
        };
    }
}
