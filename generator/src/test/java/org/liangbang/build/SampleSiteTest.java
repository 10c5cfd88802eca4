package org.liangbang.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liangbang.Scale;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.tools.NuValidator;
import org.liangbang.tools.VeraPdf;

/** The sample district becomes a site and editions that keep their standards. */
class SampleSiteTest {
    private static SampleSite sample;
    private static final Map<String, Document> PAGES = new TreeMap<>();

    @BeforeAll
    static void readPages() throws IOException {
        sample = SampleSite.built();
        for (Path page : sample.files(".html")) {
            String path = sample.folder().relativize(page).toString();
            PAGES.put(path, Jsoup.parse(Files.readString(page)));
        }
    }

    /** Other tests of this process need the room. */
    @AfterAll
    static void forget() {
        PAGES.clear();
    }

    @Test
    void theSampleBecomesASite() throws IOException {
        assertThat(sample.report().diagnostics()).noneMatch(Diagnostic::isError);
        BuildReport.Made made = sample.report().made().orElseThrow();
        assertThat(made.pages()).isGreaterThan(300).isEqualTo(PAGES.size());
        assertThat(made.editions()).isEqualTo(editions());
        assertThat(SampleSite.build().made().orElseThrow().written())
                .as("written by a second build")
                .isZero();
    }

    private static int editions() throws IOException {
        try (Stream<Path> editions = Files.list(Path.of("content", "editions"))) {
            return (int) editions.count();
        }
    }

    /** Some pages of every kind in every build, all in the exhaustive one. */
    @Test
    void everyPageIsValidHtml(@TempDir Path folder) throws Exception {
        Map<String, Integer> kinds = new LinkedHashMap<>();
        for (Map.Entry<String, Document> page : PAGES.entrySet()) {
            String kind = page.getValue().body().className();
            if (kinds.merge(kind, 1, Integer::sum) <= Scale.of(4, Integer.MAX_VALUE)) {
                Path copy = folder.resolve(page.getKey());
                Files.createDirectories(copy.getParent());
                Files.copy(sample.folder().resolve(page.getKey()), copy);
            }
        }
        assertThat(kinds).hasSizeGreaterThanOrEqualTo(45);
        assertThat(NuValidator.check(folder)).isEmpty();
    }

    /** Whole editions and a placard of each form in every build, all in the exhaustive one. */
    @Test
    void everyPdfKeepsItsStandards() throws Exception {
        List<Path> pdfs = sample.files(".pdf");
        BuildReport.Made made = sample.report().made().orElseThrow();
        assertThat(pdfs).hasSize(made.editions() + made.sheets() + made.placards());
        List<Path> whole =
                pdfs.stream()
                        .filter(pdf -> pdf.endsWith(pdf.getParent().getFileName() + ".pdf"))
                        .toList();
        assertThat(whole).hasSize(made.editions());
        List<Path> some = new ArrayList<>(whole);
        for (String form :
                List.of("wall-chart.pdf", "weili-shuanggeng.pdf", "2025-q4-zhufang.pdf")) {
            some.addAll(pdfs.stream().filter(pdf -> pdf.endsWith(form)).toList());
        }
        assertThat(some).hasSize(made.editions() + 3);
        assertThat(VeraPdf.validate(Scale.isExhaustive() ? pdfs : some)).isEmpty();
    }

    @Test
    void everyLinkOnAPrintedPageLeadsToAPage() throws IOException {
        List<String> dead = new ArrayList<>();
        for (Path pdf : sample.files(".pdf")) {
            for (String target : links(pdf)) {
                String path = target.replaceFirst("^https://liangbang.example/", "");
                Path page = sample.folder().resolve(path.replaceFirst("#.*", ""));
                if (!Files.exists(path.endsWith("/") ? page.resolve("index.html") : page)) {
                    dead.add(pdf.getFileName() + " " + target);
                }
            }
        }
        assertThat(dead).isEmpty();
    }

    private static List<String> links(Path pdf) throws IOException {
        List<String> links = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            for (PDPage page : document.getPages()) {
                page.getAnnotations().forEach(each -> target(each).ifPresent(links::add));
            }
        }
        return links;
    }

    private static Optional<String> target(PDAnnotation annotation) {
        return annotation instanceof PDAnnotationLink link
                        && link.getAction() instanceof PDActionURI action
                ? Optional.of(action.getURI()).filter(each -> each.contains("liangbang.example"))
                : Optional.empty();
    }

    @Test
    void everyPageSaysWhatItIsAndOfWhichDay() {
        PAGES.forEach(
                (path, page) -> {
                    assertThat(page.root().child(0).attr("lang")).as(path).isEqualTo("zh-CN");
                    assertThat(page.title()).as(path).isNotBlank();
                    assertThat(page.select("meta[name=description]")).as(path).hasSize(1);
                    assertThat(page.select("meta[name=description]").attr("content"))
                            .as(path)
                            .hasSizeGreaterThanOrEqualTo(8);
                    assertThat(page.select(".strip time[datetime]").attr("datetime"))
                            .as(path)
                            .matches("2025-\\d\\d-\\d\\d");
                    assertThat(page.select("h1")).as(path).hasSize(1);
                    assertThat(page.select(".sample").text()).as(path).isEqualTo("示例数据");
                });
    }

    @Test
    void noTwoPagesHaveOneTitle() {
        Map<String, String> known = new LinkedHashMap<>();
        PAGES.forEach(
                (path, page) -> {
                    if (!page.body().className().equals("moved-page")) {
                        assertThat(known.put(page.title(), path))
                                .as(page.title() + " is the title of " + path + " and of")
                                .isNull();
                    }
                });
    }

    /** The policy comes first, so that it holds for all that follows. */
    @Test
    void everyPageForbidsWhatItDoesNotNeed() {
        PAGES.forEach(
                (path, page) -> {
                    Element policy = page.head().child(1);
                    assertThat(page.head().child(0).hasAttr("charset")).as(path).isTrue();
                    assertThat(policy.attr("http-equiv"))
                            .as(path)
                            .isEqualTo("Content-Security-Policy");
                    assertThat(directives(policy.attr("content")))
                            .as(path)
                            .containsEntry("default-src", "'none'")
                            .containsEntry("base-uri", "'none'")
                            .containsEntry("form-action", "'none'")
                            .allSatisfy((name, from) -> assertThat(from).isIn("'none'", "'self'"));
                });
    }

    private static Map<String, String> directives(String policy) {
        Map<String, String> directives = new LinkedHashMap<>();
        Arrays.stream(policy.split(";"))
                .map(directive -> directive.strip().split(" ", 2))
                .forEach(parts -> directives.put(parts[0], parts[1]));
        return directives;
    }

    @Test
    void noPageCarriesStylesOrScriptsOfItsOwn() {
        PAGES.forEach(
                (path, page) -> {
                    assertThat(page.select("style, script:not([src]), [style]")).as(path).isEmpty();
                    assertThat(page.select("script, link[rel=stylesheet], img").stream())
                            .as(path)
                            .map(part -> part.attr("src") + part.attr("href"))
                            .noneMatch(address -> address.contains("//"));
                    assertThat(page.getAllElements())
                            .as(path)
                            .flatMap(part -> part.attributes().asList())
                            .noneMatch(attribute -> attribute.getKey().startsWith("on"));
                });
    }

    @Test
    void aStepOfAnExplanationNamesEachFileOnce() {
        PAGES.forEach(
                (path, page) ->
                        page.select(".where")
                                .forEach(
                                        where ->
                                                assertThat(where.select("code").eachText())
                                                        .as(path)
                                                        .doesNotHaveDuplicates()));
    }

    /** Neither in descriptions and feeds nor in open data, search or anything else. */
    @Test
    void nothingOfAWithdrawnTextIsPublished() throws IOException {
        List<String> withdrawn = withdrawnSentences();
        assertThat(withdrawn).hasSizeGreaterThan(5);
        for (String ending : List.of(".html", ".xml", ".json", ".csv", ".js", ".txt")) {
            for (Path file : sample.files(ending)) {
                String text = Files.readString(file, StandardCharsets.UTF_8);
                assertThat(withdrawn).as(file.toString()).noneMatch(text::contains);
            }
        }
    }

    /** What the articles that were taken back said, beside their titles. */
    private static List<String> withdrawnSentences() throws IOException {
        try (Stream<Path> articles = Files.walk(Path.of("content", "articles"))) {
            return articles.filter(Files::isRegularFile)
                    .map(SampleSiteTest::text)
                    .filter(text -> text.contains("\nwithdrawn:"))
                    .flatMap(text -> Arrays.stream(text.split("\ndeck:|\n---\n")).skip(1))
                    .map(part -> part.replaceAll("(?m)^[a-z-]+:.*$", ""))
                    .flatMap(part -> Arrays.stream(part.split("[。？！\n、，“”]")))
                    .filter(sentence -> sentence.codePointCount(0, sentence.length()) >= 8)
                    .filter(sentence -> sentence.codePoints().anyMatch(point -> point > 0x3000))
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
