package org.liangbang.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.load.ContentLoad;
import org.liangbang.markdown.MarkdownReader;
import org.liangbang.model.RecordSource;
import org.liangbang.source.SourceFile;
import org.liangbang.source.SourceTree;
import org.liangbang.yaml.YamlReader;

/** The page about the content format says what the program reads. */
class ContentFormatTest {
    private static final Path PAGE = Path.of("docs/content-format.md");
    private static final Pattern TABLES =
            Pattern.compile("(?s)(<!-- fields: ([a-z-]+) -->\n).*?(<!-- end -->)");
    private static final Pattern EXAMPLE =
            Pattern.compile("(?s)`content/([^`]+)`[^\n]*\n\n(````?)[a-z]+\n(.*?)\n\\2\n");
    private static final List<RecordSource<?>> SOURCES = Build.standard().sources();

    @Test
    void itsTablesAreTheFieldsThatAreRead() throws IOException {
        String page = Files.readString(PAGE);
        Matcher tables = TABLES.matcher(page);
        Golden.here().compare(PAGE, tables.replaceAll(ContentFormatTest::fill));
    }

    private static String fill(MatchResult place) {
        RecordSource<?> of =
                SOURCES.stream()
                        .filter(source -> source.type().name().equals(place.group(2)))
                        .findFirst()
                        .orElseThrow();
        return Matcher.quoteReplacement(
                place.group(1) + FieldTables.of(of.schema()) + place.group(3));
    }

    @Test
    void everyKindOfFileHasItsTablesAndAnExample() throws IOException {
        String page = Files.readString(PAGE);
        SortedMap<String, SourceFile> examples = examples(page);
        for (RecordSource<?> source : SOURCES) {
            assertThat(page).contains("<!-- fields: " + source.type().name() + " -->");
            assertThat(examples.keySet())
                    .as(source.type().name())
                    .anyMatch(path -> source.pattern().match(path).isPresent());
        }
    }

    @Test
    void everyDataBlockHasARow() throws IOException {
        String page = Files.readString(PAGE);
        assertThat(Build.standard().dataBlocks())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(page).contains("\n| `" + name + "` | "));
    }

    @Test
    void itsExamplesAreRight() throws IOException {
        SourceTree tree =
                new SourceTree(Path.of("."), examples(Files.readString(PAGE)), new TreeMap<>());
        assertThat(
                        new ContentLoad(SOURCES, new YamlReader(), new MarkdownReader())
                                .load(tree)
                                .diagnostics())
                .extracting(Diagnostic::toString)
                .isEmpty();
    }

    private static SortedMap<String, SourceFile> examples(String page) {
        SortedMap<String, SourceFile> examples = new TreeMap<>();
        EXAMPLE.matcher(page)
                .results()
                .forEach(
                        found ->
                                examples.put(
                                        found.group(1),
                                        new SourceFile(found.group(1), found.group(3) + "\n")));
        return examples;
    }
}
