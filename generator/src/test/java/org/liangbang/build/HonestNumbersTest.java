package org.liangbang.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every figure of the sample site as a reader sees it: its parts, its day and its source. */
class HonestNumbersTest {
    private static final Pattern PER_CENT = Pattern.compile("^约?([+−]?\\d+\\.\\d)%");
    private static final Pattern PARTS =
            Pattern.compile("约?(−?\\d+(?:\\.\\d+)?)[/／]约?(−?\\d+(?:\\.\\d+)?)");

    /** What stands directly beside a figure: in its cell, fact, item or sentence. */
    private static final String BESIDE = "td, th, dd, li, p, figcaption, summary";

    private static final Map<Path, Document> PAGES = new TreeMap<>();
    private static final Map<Path, Map<String, Boolean>> SOURCED = new LinkedHashMap<>();

    private record Shown(Path page, Element figure) {
        @Override
        public String toString() {
            return page + ": " + figure.outerHtml();
        }
    }

    private static final List<Shown> FIGURES = new ArrayList<>();

    @BeforeAll
    static void readPages() throws IOException {
        for (Path page : SampleSite.built().files(".html")) {
            PAGES.put(page.normalize(), Jsoup.parse(Files.readString(page)));
        }
        PAGES.forEach(
                (path, page) ->
                        page.select("a.figure[href]")
                                .forEach(figure -> FIGURES.add(new Shown(path, figure))));
        assertThat(FIGURES).hasSizeGreaterThan(10_000);
    }

    /** Other tests of this process need the room. */
    @AfterAll
    static void forget() {
        FIGURES.clear();
        SOURCED.clear();
        PAGES.clear();
    }

    /** The parts stand with it or beside it, and give what is printed when they are divided. */
    @Test
    void everyPercentageCarriesItsTwoNumbers() {
        List<Shown> percentages =
                FIGURES.stream()
                        .filter(shown -> PER_CENT.matcher(shown.figure().text()).find())
                        .toList();
        assertThat(percentages).hasSizeGreaterThan(1000);
        assertThat(percentages.stream().filter(shown -> !carriesItsParts(shown.figure())))
                .isEmpty();
    }

    private static boolean carriesItsParts(Element figure) {
        Matcher printed = PER_CENT.matcher(figure.text());
        Element beside = figure.closest(BESIDE);
        String around = figure.text() + " " + (beside == null ? "" : beside.text());
        Matcher parts = PARTS.matcher(around);
        while (printed.find()) {
            while (parts.find()) {
                if (perCent(parts).compareTo(number(printed.group(1)).abs()) == 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private static BigDecimal perCent(Matcher parts) {
        BigDecimal below = number(parts.group(2));
        return below.signum() == 0
                ? BigDecimal.valueOf(-1)
                : number(parts.group(1))
                        .movePointRight(2)
                        .divide(below, 1, RoundingMode.HALF_UP)
                        .abs();
    }

    private static BigDecimal number(String shown) {
        return new BigDecimal(shown.replace('−', '-').replace("+", ""));
    }

    /** No other sign of approximation, and none that is told as exact. */
    @Test
    void whatIsOnlyAboutIsMarkedInOneWay() {
        assertThat(FIGURES).noneMatch(shown -> shown.figure().text().matches(".*[≈~～].*"));
    }

    @Test
    void everyFigureStandsOnAPageThatNamesItsDay() {
        assertThat(FIGURES)
                .allSatisfy(
                        shown -> {
                            Element strip =
                                    PAGES.get(shown.page()).selectFirst(".strip time[datetime]");
                            assertThat(strip).as(shown.toString()).isNotNull();
                            assertThat(strip.attr("datetime")).matches("\\d{4}-\\d\\d-\\d\\d");
                        });
    }

    /** The way from a figure ends at a line of a file of the content. */
    @Test
    void everyFigureLeadsToASource() {
        List<Shown> without =
                FIGURES.stream()
                        .filter(shown -> !leads(shown.page(), shown.figure().attr("href")))
                        .toList();
        assertThat(without).isEmpty();
    }

    private static boolean leads(Path from, String href) {
        int hash = href.indexOf('#');
        if (href.contains("://")) {
            return false;
        }
        String path = href.substring(0, hash);
        Path page = (path.isEmpty() ? from : from.resolveSibling(path)).normalize();
        return isSourced(page, href.substring(hash + 1));
    }

    private static boolean isSourced(Path page, String anchor) {
        Map<String, Boolean> known = SOURCED.computeIfAbsent(page, none -> new LinkedHashMap<>());
        Boolean before = known.get(anchor);
        if (before != null) {
            return before;
        }
        known.put(anchor, false);
        Document there = PAGES.get(page);
        Element place = there == null ? null : there.getElementById(anchor);
        boolean sourced =
                place != null
                        && (isLine(place)
                                || namesALine(place)
                                || place.select(".where a[href]").stream()
                                        .anyMatch(link -> leads(page, link.attr("href"))));
        known.put(anchor, sourced);
        return sourced;
    }

    /** An article works out what has changed since, and names the lines where they are kept. */
    private static boolean namesALine(Element place) {
        return place.select(".where:has(code) a[href*=#L]").eachText().stream()
                .anyMatch(link -> link.matches("第\\d+(?:至\\d+)?行"));
    }

    private static boolean isLine(Element place) {
        return place.hasClass("ln")
                && place.parent().selectFirst(".file") != null
                && place.selectFirst("i").text().matches("\\d+");
    }
}
