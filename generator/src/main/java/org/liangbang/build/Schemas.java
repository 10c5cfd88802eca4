package org.liangbang.build;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.liangbang.model.RecordSource;
import org.liangbang.model.format.FieldTexts;
import org.liangbang.model.format.JsonSchema;
import org.liangbang.text.Json;

/** The schemas of all content files, from the declarations with which the files are read. */
public final class Schemas {
    /** The file that ties schemas to content files in VS Code's YAML extension. */
    public static final String SETTINGS = "vscode-settings.json";

    private Schemas() {}

    /**
     * Every file to write, by name: one schema a kind of content file, and {@link #SETTINGS}.
     * Tables have none: no editor's program knows schemas of CSV.
     *
     * @param sources the kinds of content file
     */
    public static Map<String, String> of(List<RecordSource<?>> sources) {
        JsonSchema writer = new JsonSchema(FieldTexts.inChinese());
        Map<String, String> files = new TreeMap<>();
        for (RecordSource<?> source : sources) {
            if (source.isTable()) {
                continue;
            }
            files.put(fileName(source), writer.write(source.pattern().glob(), source.schema()));
        }
        files.put(SETTINGS, settings(sources));
        return files;
    }

    private static String fileName(RecordSource<?> source) {
        return source.type().name() + ".schema.json";
    }

    private static String settings(List<RecordSource<?>> sources) {
        Json json = Json.indented();
        json.object().name("yaml.schemas").object();
        for (RecordSource<?> source : sources) {
            if (!source.hasBody() && !source.isTable()) {
                json.name("./schemas/" + fileName(source));
                json.value("content/" + source.pattern().glob());
            }
        }
        return json.endObject().endObject() + "\n";
    }
}
