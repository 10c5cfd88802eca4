package org.liangbang.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Stream;
import org.liangbang.address.Address;
import org.liangbang.address.Addresses;
import org.liangbang.output.Artifact;
import org.liangbang.plan.DataDocument;
import org.liangbang.plan.DataTable;
import org.liangbang.plan.Publication;
import org.liangbang.text.Json;

/** The open data: each table as CSV and JSON, row by row, and the description of the package. */
final class DataFiles {
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
                                                file(
                                                        table.name() + ".csv",
                                                        out -> TableFile.csv(table, out)),
                                                file(
                                                        table.name() + ".json",
                                                        out -> TableFile.json(table, out))));
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
