package org.liangbang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liangbang.Scale;
import org.liangbang.browser.Reader.Look;
import org.liangbang.build.SampleSite;

/** A page of every kind of the sample district's site, as readers meet it. */
@Tag("browser")
class SampleSiteInBrowserTest {
    private static Path site;
    private static List<String> pages;
    private static SiteServer server;
    private static Chromium chromium;
    private static Reader reader;

    @BeforeAll
    static void start() {
        SampleSite sample = SampleSite.built();
        site = sample.folder();
        pages = PageKinds.largest(site, sample.files(".html"), Scale.of(1, 5));
        server = SiteServer.of(site);
        chromium = Chromium.start();
        reader = new Reader(chromium, server);
    }

    @AfterAll
    static void end() {
        chromium.close();
        server.close();
    }

    @Test
    void everyKindOfPageIsLookedAt() {
        assertThat(pages).hasSizeGreaterThanOrEqualTo(45);
        assertThat(pages).contains("/", "/404.html", "/about/", "/calendar/", "/owners/");
    }

    /**
     * Wide, light and usual, or narrow, dark and large: each page in one of the two ways, turn
     * about, in every build; in five ways in the exhaustive one.
     */
    @Test
    void everyoneCanReadEveryPage() {
        List<Look> looks =
                List.of(
                        new Look(View.DESKTOP, false),
                        new Look(View.PHONE.darkened(), true),
                        new Look(View.DESKTOP.darkened(), true),
                        new Look(View.PHONE, true),
                        new Look(View.PHONE.darkened(), false));
        assertThat(faults(page -> reader.barriers(page, inTurn(page, looks)))).isEmpty();
    }

    private static List<Look> inTurn(String page, List<Look> looks) {
        return Scale.isExhaustive() ? looks : List.of(looks.get(pages.indexOf(page) % 2));
    }

    @Test
    void pagesFitNarrowWindowsAndAskOnlyTheirOwnSite() {
        assertThat(faults(page -> reader.disorder(page, widths()))).isEmpty();
    }

    private static List<Look> widths() {
        return Stream.of(View.DESKTOP, View.PHONE, View.NARROW)
                .flatMap(view -> Stream.of(new Look(view, false), new Look(view, true)))
                .toList();
    }

    @Test
    void everyPageSaysTheSameWithoutScripts() {
        assertThat(faults(reader::needOfScripts)).isEmpty();
    }

    /** Two pages at a time. */
    private static List<String> faults(Function<String, List<String>> look) {
        return pages.parallelStream()
                .flatMap(page -> look.apply(page).stream().map(fault -> page + " " + fault))
                .toList();
    }

    @Test
    void plantedFaultsAreSeen(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("index.html"),
                """
                <!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>榜</title>
                <link rel="icon" href="data:,"><style>.wide { width: 400px } a { outline: none }
                </style></head><body><main><h1>亮榜</h1><p class="wide">宽</p><details><summary>开
                </summary><a href="#">连</a><img src="data:,"></details><script>document.querySelector(
                'main').append('要脚本才看得到的一句话，说得很长很长')</script></main></body></html>
                """);
        try (SiteServer planted = SiteServer.of(folder)) {
            Reader looking = new Reader(chromium, planted);
            assertThat(looking.disorder("/", widths()))
                    .anyMatch(fault -> fault.contains("320") && fault.contains("sideways: <p"))
                    .anyMatch(fault -> fault.startsWith("unseen focus: <a"))
                    .noneMatch(fault -> fault.contains("1280"));
            assertThat(looking.barriers("/", List.of(new Look(View.PHONE, false))))
                    .anyMatch(fault -> fault.contains("image-alt"));
            assertThat(looking.needOfScripts("/")).hasSize(1);
        }
    }

    @Test
    void theFirstStopOfTheTabKeyLeadsToTheText() {
        try (Tab tab = chromium.open(View.DESKTOP).visit(server.at("/"))) {
            tab.press(Key.TAB);
            assertThat(tab.evaluate("document.activeElement.className").asString())
                    .isEqualTo("skip");
            tab.press(Key.ENTER);
            assertThat(tab.evaluate("document.activeElement.id").asString()).isEqualTo("main");
        }
    }

    @Test
    void theSwitchesAreRememberedOnTheNextPage() {
        try (Tab tab = chromium.open(View.DESKTOP).visit(server.at("/"))) {
            String paper = "getComputedStyle(document.body).backgroundColor";
            String size = "getComputedStyle(document.documentElement).fontSize";
            String light = tab.evaluate(paper).asString();
            String usual = tab.evaluate(size).asString();
            tab.evaluate("document.getElementById('dark').click()");
            tab.evaluate("document.getElementById('large').click()");
            tab.visit(server.at("/units/"));
            assertThat(tab.evaluate(paper).asString()).isNotEqualTo(light);
            assertThat(tab.evaluate(size).asString()).isNotEqualTo(usual);
        }
    }

    @Test
    void theSiteOpensFromAFolder() {
        try (Tab tab = chromium.open(View.DESKTOP).visit(site.resolve("index.html").toUri())) {
            String skip = "getComputedStyle(document.querySelector('.skip')).position";
            assertThat(tab.evaluate(skip).asString()).isEqualTo("absolute");
            String units = "document.querySelector('.contents a[href*=\"units\"]').href";
            tab.visit(URI.create(tab.evaluate(units).asString()));
            assertThat(tab.evaluate(skip).asString()).isEqualTo("absolute");
            assertThat(tab.console()).isEmpty();
            assertThat(tab.policyViolations()).isEmpty();
            assertThat(tab.failedRequests()).isEmpty();
        }
    }
}
