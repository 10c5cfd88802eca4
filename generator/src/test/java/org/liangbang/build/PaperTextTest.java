package org.liangbang.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.liangbang.address.FigureId;
import org.liangbang.campaign.Views;
import org.liangbang.compute.Results;
import org.liangbang.paper.pdf.TaggedText;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What the PDFs of the sample editions say is what is written in the content, code point for code
 * point.
 */
class PaperTextTest {
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Path CONTENT = Path.of("content");

    private static final Map<String, byte[]> PDFS = new TreeMap<>();
    private static final Map<String, JsonNode> EDITIONS = new TreeMap<>();
    private static Optional<Views> views = Optional.empty();

    @BeforeAll
    static void print() throws IOException {
        BuildRequest request =
                new BuildRequest(
                        CONTENT,
                        Optional.empty(),
                        Path.of("target", "unused"),
                        site -> site.asOf().orElse(LocalDate.EPOCH),
                        Optional.empty(),
                        false,
                        false,
                        2);
        Timings timings = new Timings(stage -> {});
        views = Build.standard().compute(request, timings).value().map(Computed::views);
        for (Path file : files("editions")) {
            JsonNode edition = YAML.readTree(Files.readString(file));
            String id = edition.get("id").asString();
            EDITIONS.put(id, edition);
            Path pdf = Path.of("editions", id, id + ".pdf");
            PDFS.put(id, Files.readAllBytes(SampleSite.built().folder().resolve(pdf)));
        }
    }

    /** Other tests of this process need the room. */
    @AfterAll
    static void forget() {
        views = Optional.empty();
        PDFS.clear();
        EDITIONS.clear();
    }

    private static List<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(CONTENT.resolve(folder))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** The ids of the articles of an edition, in the order in which they are read. */
    private static List<String> articles(JsonNode edition) {
        List<String> ids = new ArrayList<>();
        for (JsonNode page : edition.get("pages")) {
            for (JsonNode item : page.get("items")) {
                if (item.has("article")) {
                    ids.add(item.get("article").asString());
                }
                item.path("box").path("articles").forEach(id -> ids.add(id.asString()));
            }
        }
        return ids;
    }

    private static ArticleSource article(String id) throws IOException {
        Path file =
                files("articles").stream()
                        .filter(each -> each.getFileName().toString().equals(id + ".md"))
                        .findFirst()
                        .orElseThrow();
        return ArticleSource.read(file);
    }

    private static List<String> expected(String id) throws IOException {
        ArticleSource article = article(id);
        return article.printed(figure -> figure(figure, article.date()));
    }

    private static String figure(String id, LocalDate day) {
        return results(day).figure(new FigureId(id)).orElseThrow().printed();
    }

    private static Results results(LocalDate day) {
        return views.orElseThrow().on(day).results();
    }

    @TestFactory
    Stream<DynamicTest> everyArticleIsPrintedCodePointForCodePoint() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Map.Entry<String, JsonNode> edition : EDITIONS.entrySet()) {
            List<String> ids = articles(edition.getValue());
            List<String> stories = TaggedText.stories(PDFS.get(edition.getKey()));
            assertThat(stories).as(edition.getKey()).hasSameSizeAs(ids);
            for (int at = 0; at < ids.size(); at++) {
                String id = ids.get(at);
                String printed = ArticleSource.solid(stories.get(at));
                tests.add(
                        DynamicTest.dynamicTest(
                                edition.getKey() + " " + id,
                                () -> assertThat(expected(id)).contains(printed)));
            }
        }
        assertThat(tests).hasSizeGreaterThan(20);
        return tests.stream();
    }

    @Test
    void aLostCharacterOfTheSavedPdfIsSeen() throws IOException {
        for (Map.Entry<String, JsonNode> edition : EDITIONS.entrySet()) {
            byte[] pdf = PDFS.get(edition.getKey());
            List<String> whole = solid(TaggedText.stories(pdf));
            int found = 0;
            for (int share = 5; share < 100; share += 15) {
                List<String> damaged = solid(TaggedText.stories(LostGlyph.in(pdf, share)));
                long lost =
                        IntStream.range(0, whole.size())
                                .filter(at -> !whole.get(at).equals(damaged.get(at)))
                                .count();
                assertThat(wrong(edition.getValue(), damaged)).hasSize((int) lost);
                found += (int) lost;
            }
            assertThat(found).as(edition.getKey()).isPositive();
        }
    }

    private static List<String> solid(List<String> texts) {
        return texts.stream().map(ArticleSource::solid).toList();
    }

    private static List<String> wrong(JsonNode edition, List<String> stories) throws IOException {
        List<String> ids = articles(edition);
        List<String> wrong = new ArrayList<>();
        for (int at = 0; at < ids.size(); at++) {
            if (!expected(ids.get(at)).contains(stories.get(at))) {
                wrong.add(ids.get(at));
            }
        }
        return wrong;
    }

    @Test
    void anEditionSaysItsOwnWordsToo() throws IOException {
        for (Map.Entry<String, JsonNode> edition : EDITIONS.entrySet()) {
            String all =
                    ArticleSource.solid(
                            String.join("|", TaggedText.leaves(PDFS.get(edition.getKey()))));
            List<String> words = new ArrayList<>();
            edition.getValue()
                    .path("key-figures")
                    .forEach(each -> own(words, each, "label", "note"));
            edition.getValue().path("corrections").forEach(each -> own(words, each, "text"));
            for (JsonNode page : edition.getValue().get("pages")) {
                own(words, page.path("headline"), "kicker", "title", "deck");
                own(words, page, "lead");
                page.get("items").forEach(item -> own(words, item.path("box"), "name"));
            }
            assertThat(words).as(edition.getKey()).isNotEmpty();
            assertThat(all).contains(words);
        }
    }

    private static void own(List<String> words, JsonNode node, String... keys) {
        for (String key : keys) {
            if (node.has(key)) {
                words.add(ArticleSource.solid(node.get(key).asString()));
            }
        }
    }

    @Test
    void theTablesOfStandingsHoldEveryPlaceInOrder() throws IOException {
        int tables = 0;
        for (Map.Entry<String, JsonNode> edition : EDITIONS.entrySet()) {
            List<String> leaves = TaggedText.leaves(PDFS.get(edition.getKey()));
            String all = ArticleSource.solid(String.join("", leaves));
            LocalDate day = LocalDate.parse(edition.getValue().get("date").asString());
            for (JsonNode call : edition.getValue().findValues("standings")) {
                tables++;
                List<String[]> places = places(call, day);
                List<String> totals = places.stream().map(each -> each[1]).distinct().toList();
                assertThat(places).hasSize(call.get("top").asInt());
                assertThat(all).contains(places.stream().map(each -> each[0]).toList());
                assertThat(all).containsSubsequence(totals);
            }
        }
        assertThat(tables).isGreaterThan(3);
    }

    /** Name and total of each of the first places of a contest, from the figures. */
    private static List<String[]> places(JsonNode call, LocalDate day) throws IOException {
        String contest = contestPath(call.get("contest").asString());
        Map<String, String> places = new TreeMap<>();
        for (Path file : files("units")) {
            for (JsonNode unit : YAML.readTree(Files.readString(file))) {
                String figures = contest + "/" + unit.get("id").asString();
                results(day)
                        .figure(new FigureId(figures + "/rank"))
                        .ifPresent(
                                rank ->
                                        places.put(
                                                rank.printed().length() + rank.printed() + figures,
                                                unit.get("name").asString()
                                                        + "|"
                                                        + figure(figures + "/total", day)));
            }
        }
        return places.values().stream()
                .limit(call.get("top").asInt())
                .map(place -> place.split("[|]"))
                .toList();
    }

    private static String contestPath(String contest) throws IOException {
        Path file =
                files("campaigns").stream()
                        .filter(each -> each.endsWith("contests/" + contest + ".yaml"))
                        .findFirst()
                        .orElseThrow();
        return file.getParent().getParent().getFileName() + "/" + contest;
    }
}
