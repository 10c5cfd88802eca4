package org.liangbang.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The editions of the sample district: their list, their calendar and their pages. */
class EditionPagesTest {
    private static final Path EDITIONS = SampleSite.built().folder().resolve("editions");

    private static Document page(String path) throws IOException {
        return Jsoup.parse(Files.readString(EDITIONS.resolve(path + "index.html")));
    }

    private static List<String> ids() throws IOException {
        return page("").select("section[id^=edition-]").eachAttr("id").stream()
                .map(id -> id.substring("edition-".length()))
                .toList();
    }

    @Test
    void theListShowsEachFrontPageWithItsSizeAndWords() throws IOException {
        Document list = page("");
        assertThat(ids()).hasSizeGreaterThanOrEqualTo(8);
        for (String id : ids()) {
            Element front = list.select("#edition-" + id + " .plates img").first();
            assertThat(front).as(id).isNotNull();
            assertThat(front.attr("src")).isEqualTo(id + "/" + id + "-1.png");
            assertThat(front.attr("alt")).matches("第\\d+期第1版的版面");
            assertThat(front.attr("width")).isEqualTo("240");
            assertThat(front.attr("height")).matches("3\\d\\d");
            assertThat(front.parent().attr("href")).isEqualTo(id + "/1/index.html");
        }
        List<String> loading = list.select(".plates img").eachAttr("loading");
        assertThat(loading).hasSize(ids().size() - 3).containsOnly("lazy");
    }

    @Test
    void theCalendarLeadsToEveryEditionByDayAndNumber() throws IOException {
        Document list = page("");
        assertThat(list.select(".calendar a")).hasSameSizeAs(ids());
        for (String id : ids()) {
            Element day = list.select(".calendar a[href=" + id + "/index.html]").first();
            assertThat(day).as(id).isNotNull();
            String[] date = id.split("-");
            int month = Integer.parseInt(date[1]);
            int number = Integer.parseInt(date[2]);
            assertThat(day.text()).isEqualTo(Integer.toString(number));
            assertThat(day.attr("aria-label"))
                    .startsWith(month + "月" + number + "日 第")
                    .endsWith(page(id + "/").select("h1").text());
            assertThat(day.closest("table").select("caption").text())
                    .startsWith(date[0] + "年" + month + "月");
        }
    }

    @Test
    void daysStandUnderTheirWeekdays() throws IOException {
        Element december = page("").select(".calendar").last();
        assertThat(december.select("caption").text()).startsWith("2025年12月");
        assertThat(december.select("thead th").eachText())
                .containsExactly("一", "二", "三", "四", "五", "六", "日");
        assertThat(december.select("tbody tr").first().select("td").eachText())
                .containsExactly("1", "2", "3", "4", "5", "6", "7");
        Element last = december.select("tbody tr").last();
        assertThat(last.select("td")).hasSize(7);
        assertThat(last.text()).isEqualTo("29 30 31");
    }

    @Test
    void anEditionShowsItsPagesAndLeadsToThoseAround() throws IOException {
        Document edition = page("2025-11-14/");
        int pages = edition.select("section[id^=page-]").size();
        assertThat(edition.select(".plates img")).hasSize(pages).hasSizeGreaterThan(1);
        assertThat(edition.select("main > .facts a").eachAttr("href"))
                .contains("../2025-10-24/index.html", "../2025-12-24/index.html");
        assertThat(page("2025-12-24/").select("main > .facts a").eachAttr("href"))
                .contains("../2025-11-14/index.html")
                .noneMatch(href -> href.contains("2026"));
    }

    @Test
    void aPrintedPageShowsTheOthersAndItsMonth() throws IOException {
        Document second = page("2025-12-24/2/");
        assertThat(second.select("#pages .plates a").eachAttr("href"))
                .contains("../1/index.html", "../4/index.html");
        assertThat(second.select("#pages [aria-current=page]").text()).startsWith("2 ");
        assertThat(second.select("#pages img").eachAttr("loading")).containsOnly("lazy");
        assertThat(second.select("#calendar [aria-current=date]").text()).isEqualTo("24");
    }
}
