package org.liangbang.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The digital newspaper of the sample district. */
class FacsimilePagesTest {
    private static final Map<String, Document> PAGES = new TreeMap<>();

    @BeforeAll
    static void readPages() throws IOException {
        SampleSite sample = SampleSite.built();
        for (Path file : sample.files(".html")) {
            String path = sample.folder().relativize(file).toString();
            if (path.matches("editions/[^/]+/\\d+/index\\.html")) {
                PAGES.put(path, Jsoup.parse(Files.readString(file)));
            }
        }
    }

    @AfterAll
    static void forget() {
        PAGES.clear();
    }

    @Test
    void everyPrintedPageHasOne() {
        assertThat(PAGES).hasSize(SampleSite.built().report().made().orElseThrow().sheets());
    }

    @Test
    void theListSaysWhatThePictureShows() {
        PAGES.forEach(
                (path, page) -> {
                    List<String> areas = page.select(".facsimile a").eachAttr("data-story");
                    List<String> titles = page.select(".titles a").eachAttr("data-story");
                    assertThat(areas).as(path).isEqualTo(titles).isNotEmpty();
                    assertThat(page.select(".facsimile a").eachAttr("aria-label"))
                            .as(path)
                            .isEqualTo(page.select(".titles a span:nth-child(2)").eachText());
                    assertThat(page.select(".titles li"))
                            .as(path)
                            .allMatch(title -> !title.text().isBlank());
                });
    }

    @Test
    void everyStoryIsThereInFullAndLeadsToItsOwnPage() {
        PAGES.forEach(
                (path, page) -> {
                    for (Element story : page.select("article")) {
                        String number = story.attr("data-story");
                        assertThat(story.id()).isEqualTo("s" + number);
                        assertThat(page.select(".facsimile a[href=#s" + number + "]")).hasSize(1);
                        assertThat(story.select(".by a").attr("href"))
                                .as(path)
                                .matches("\\.\\./\\.\\./\\.\\./articles/.*/index\\.html");
                        assertThat(story.select(".prose").text().length())
                                .as(path)
                                .isGreaterThan(150);
                    }
                });
    }

    @Test
    void noAreaReachesIntoAnotherOrOutOfThePage() {
        PAGES.forEach(
                (path, page) -> {
                    String[] sheet = page.select(".facsimile").attr("viewBox").split(" ");
                    List<int[]> areas = new ArrayList<>();
                    for (Element rect : page.select(".facsimile rect")) {
                        int x = Integer.parseInt(rect.attr("x"));
                        int y = Integer.parseInt(rect.attr("y"));
                        int right = x + Integer.parseInt(rect.attr("width"));
                        int bottom = y + Integer.parseInt(rect.attr("height"));
                        assertThat(x).as(path).isPositive();
                        assertThat(right).as(path).isLessThan(Integer.parseInt(sheet[2]));
                        assertThat(bottom).as(path).isLessThan(Integer.parseInt(sheet[3]));
                        areas.add(new int[] {x, y, right, bottom});
                    }
                    for (int one = 0; one < areas.size(); one++) {
                        for (int other = 0; other < one; other++) {
                            assertThat(overlap(areas.get(one), areas.get(other)))
                                    .as(path + " " + one + " and " + other)
                                    .isFalse();
                        }
                    }
                });
    }

    /** Whether two areas share more than what hangs out of a line. */
    private static boolean overlap(int[] a, int[] b) {
        int give = 5_000;
        return a[0] + give < b[2] && b[0] + give < a[2] && a[1] + give < b[3] && b[1] + give < a[3];
    }

    @Test
    void pagesLeadToEachOtherAndToTheEditionsAround() {
        Document last = PAGES.get("editions/2025-12-24/4/index.html");
        assertThat(last.select(".pager a[rel=prev]").attr("href")).isEqualTo("../3/index.html");
        assertThat(last.select(".pager a[rel=next]")).isEmpty();
        assertThat(last.select(".pager [aria-current=page]").text()).isEqualTo("4 岁末");
        assertThat(last.select(".pager a").first().attr("href"))
                .isEqualTo("../../2025-11-14/1/index.html");
        assertThat(last.select(".pager .right").attr("href")).isEqualTo("../2025-12-24-4.pdf");
    }
}
