package org.liangbang.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.liangbang.Scale;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.load.ContentLoad;
import org.liangbang.load.ContentScan;
import org.liangbang.markdown.MarkdownReader;
import org.liangbang.model.RecordSource;
import org.liangbang.model.format.FieldTexts;
import org.liangbang.source.SourceFile;
import org.liangbang.source.SourceTree;
import org.liangbang.yaml.YamlReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The schemas allow what the program reads, and refuse what it refuses. */
class SchemasTest {
    private static final List<RecordSource<?>> SOURCES = Build.standard().sources();
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Map<String, Schema> SCHEMAS = new TreeMap<>();
    private static SourceTree sample;

    @BeforeAll
    static void readSample() {
        sample = ContentScan.scan(Path.of("content")).value().orElseThrow();
        SchemaRegistry registry =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        Schemas.of(SOURCES)
                .forEach(
                        (name, text) -> {
                            if (name.endsWith(".schema.json")) {
                                SCHEMAS.put(
                                        name.replace(".schema.json", ""), registry.getSchema(text));
                            }
                        });
    }

    /** A sample file with what another reader takes its data for. */
    private record SampleFile(RecordSource<?> source, SourceFile file, JsonNode data) {
        List<String> refusals(JsonNode wrong) {
            return SCHEMAS.get(source.type().name()).validate(wrong).stream()
                    .map(error -> file.path() + " " + error)
                    .toList();
        }

        /** What the program says about the same data. */
        List<Diagnostic> said(JsonNode wrong) {
            String written = YAML.writeValueAsString(wrong);
            String text =
                    source.hasBody() ? "---\n" + written.substring(4) + "---\n正文。\n" : written;
            SortedMap<String, SourceFile> files = new TreeMap<>();
            files.put(file.path(), new SourceFile(file.path(), text));
            return new ContentLoad(SOURCES, new YamlReader(), new MarkdownReader())
                            .load(new SourceTree(Path.of("."), files, new TreeMap<>()))
                            .diagnostics()
                            .stream()
                            .filter(Diagnostic::isError)
                            .toList();
        }
    }

    private static List<SampleFile> files() {
        List<SampleFile> found = new ArrayList<>();
        for (SourceFile file : sample.files()) {
            SOURCES.stream()
                    .filter(source -> source.pattern().match(file.path()).isPresent())
                    .findFirst()
                    .filter(source -> !source.isTable())
                    .map(source -> new SampleFile(source, file, data(source, file.text())))
                    .ifPresent(found::add);
        }
        return found;
    }

    private static JsonNode data(RecordSource<?> source, String text) {
        return YAML.readTree(source.hasBody() ? text.split("(?m)^---$", 3)[1] : text);
    }

    @Test
    void everySampleFileKeepsToItsSchema() {
        List<SampleFile> files = files();
        assertThat(files).flatExtracting(file -> file.refusals(file.data())).isEmpty();
        assertThat(new TreeSet<>(files.stream().map(file -> file.source().type().name()).toList()))
                .isEqualTo(SCHEMAS.keySet());
    }

    @Test
    void aWrongFileIsRefusedByItsSchemaAndByTheProgram() {
        List<String> overlooked = new ArrayList<>();
        int planted = 0;
        for (SampleFile file : files()) {
            assertThat(file.said(file.data())).as(file.file().path()).isEmpty();
            for (WrongValues.Wrong wrong : some(file)) {
                String what = file.file().path() + " " + wrong.what();
                planted++;
                if (file.refusals(wrong.file()).isEmpty()) {
                    overlooked.add("schema: " + what);
                }
                if (file.said(wrong.file()).isEmpty()) {
                    overlooked.add("program: " + what);
                }
            }
        }
        assertThat(planted).isGreaterThan(1000);
        assertThat(overlooked).isEmpty();
    }

    /** Some ways to get a file wrong, chosen by its path. */
    private static List<WrongValues.Wrong> some(SampleFile file) {
        List<WrongValues.Wrong> all =
                new ArrayList<>(WrongValues.of(file.source().schema(), file.data()));
        Collections.shuffle(all, new Random(file.file().path().hashCode()));
        return all.subList(0, Math.min(Scale.of(8, 200), all.size()));
    }

    @Test
    void everyFieldIsDescribed() {
        SortedSet<String> fields = new TreeSet<>();
        SOURCES.forEach(source -> source.schema().accept(new FieldNames(fields)));
        assertThat(FieldTexts.inChinese().keySet()).containsExactlyInAnyOrderElementsOf(fields);
    }

    @Test
    void editorsGetADescriptionOfEveryField() {
        JsonNode pledges =
                new ObjectMapper().readTree(Schemas.of(SOURCES).get("pledges.schema.json"));
        assertThat(pledges.at("/items/properties/due/description").asString()).isEqualTo("期限");
    }
}
