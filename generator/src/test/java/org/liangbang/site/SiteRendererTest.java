package org.liangbang.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liangbang.site.StringSite.BASE;
import static org.liangbang.site.StringSite.article;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class SiteRendererTest {
    private static final SortedMap<String, String> SITE =
            StringSite.of(
                            BASE,
                            article(
                                    "a1",
                                    "2025-12-20",
                                    "台上晒成绩 台下找差距",
                                    "桥头村得了第一。[看村里](/units/cun/)"),
                            article("a2", "2025-11-02", "第二篇", "话要说明白。"),
                            "-- redirects.yaml --\n- {from: /old/, to: /units/cun/}\n",
                            """
                            -- editions/e1.yaml --
                            id: e1
                            number: 3
                            date: 2025-12-24
                            status: signed
                            signed-by: qu.office
                            pages:
                              - name: 要闻
                                duty: {editor: 甲组, proof: 乙组, layout: 自动}
                                layout: standard
                                items: [{article: a1}]
                            """)
                    .files();

    private static Document page(String path) {
        return Jsoup.parse(SITE.get(path), "");
    }

    private static List<String> pages() {
        return SITE.keySet().stream().filter(path -> path.endsWith(".html")).toList();
    }

    @Test
    void everyPageSaysWhatItIs() {
        for (String path : pages()) {
            Document page = page(path);
            assertThat(page.selectFirst("html").attr("lang")).as(path).isEqualTo("zh-CN");
            assertThat(page.title()).as(path).isNotBlank();
            assertThat(page.select("meta[name=description]").attr("content")).as(path).isNotBlank();
            assertThat(page.select(".strip time").attr("datetime"))
                    .as(path)
                    .isEqualTo("2025-12-24");
            assertThat(page.select(".sample").text()).as(path).isEqualTo("示例数据");
            assertThat(page.select("h1")).as(path).hasSize(1);
            assertThat(page.select("main#main, a.skip[href=#main]")).as(path).hasSize(2);
        }
    }

    @Test
    void noTwoPagesHaveOneTitleAndDescription() {
        Set<String> heads = new LinkedHashSet<>();
        for (String path : pages()) {
            Document page = page(path);
            String head = page.title() + page.select("meta[name=description]").attr("content");
            assertThat(heads.add(head)).as(path + " " + head).isTrue();
        }
    }

    @Test
    void everyLinkOfEveryPageLeadsToAFileOfTheSite() {
        for (String path : pages()) {
            if (path.equals("404.html")) {
                continue;
            }
            for (Element link : page(path).select("a[href], link[href], script[src], img[src]")) {
                String href = link.hasAttr("href") ? link.attr("href") : link.attr("src");
                if (!href.startsWith("http")) {
                    assertThat(SITE).as(path + " " + href).containsKey(resolve(path, href));
                }
            }
        }
    }

    private static String resolve(String path, String href) {
        String target = href.replaceFirst("#.*", "");
        if (target.isEmpty()) {
            return path;
        }
        List<String> parts = new ArrayList<>(List.of(path.split("/")));
        parts.remove(parts.size() - 1);
        for (String part : target.split("/")) {
            if (part.equals("..")) {
                parts.remove(parts.size() - 1);
            } else {
                parts.add(part);
            }
        }
        return String.join("/", parts);
    }

    @Test
    void everyFragmentLeadsToAPlaceOnItsPage() {
        for (String path : pages()) {
            for (Element link : page(path).select("a[href*=#]")) {
                String href = link.attr("href");
                if (!href.startsWith("http")) {
                    String id = href.substring(href.indexOf('#') + 1);
                    assertThat(page(resolve(path, href)).getElementById(id))
                            .as(path + " " + href)
                            .isNotNull();
                }
            }
        }
    }

    @Test
    void idsAreUniqueOnEveryPage() {
        for (String path : pages()) {
            List<String> ids = page(path).select("[id]").eachAttr("id");
            assertThat(ids).as(path).doesNotHaveDuplicates();
        }
    }

    @Test
    void onlyTheSiteItselfMayGiveAPageStylesAndScripts() {
        for (String path : pages()) {
            Document page = page(path);
            assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                    .as(path)
                    .startsWith("default-src 'none'")
                    .doesNotContain("unsafe");
            assertThat(page.select("style, [style], script:not([src])")).as(path).isEmpty();
            page.getAllElements()
                    .forEach(
                            element ->
                                    element.attributes()
                                            .forEach(
                                                    attribute ->
                                                            assertThat(attribute.getKey())
                                                                    .doesNotStartWith("on")));
        }
    }

    @Test
    void feedsAreWellFormedAndAbsolute() {
        for (Map.Entry<String, String> file : SITE.entrySet()) {
            if (file.getKey().endsWith("feed.xml")) {
                Document feed = Jsoup.parse(file.getValue(), "", Parser.xmlParser());
                assertThat(feed.select("entry")).as(file.getKey()).isNotEmpty();
                assertThat(feed.select("link").eachAttr("href"))
                        .allMatch(link -> link.startsWith("https://example.org/b/"));
                assertThat(feed.select("updated").eachText())
                        .allMatch(time -> time.endsWith("+08:00"));
            }
        }
        assertThat(SITE)
                .containsKeys("feed.xml", "units/cun/feed.xml", "owners/cun.secretary/feed.xml")
                .doesNotContainKey("units/zhen/feed.xml");
    }

    @Test
    void theSiteMapNamesPagesThatAreThere() {
        Document map = Jsoup.parse(SITE.get("sitemap.xml"), "", Parser.xmlParser());
        List<String> places = map.select("loc").eachText();

        assertThat(places)
                .contains("https://example.org/b/", "https://example.org/b/articles/a1/")
                .noneMatch(place -> place.contains("404") || place.endsWith("/old/"));
        assertThat(SITE.get("robots.txt")).contains("https://example.org/b/sitemap.xml");
    }

    @Test
    void withoutAnAbsoluteAddressThereIsNothingAbsolute() {
        SortedMap<String, String> site =
                StringSite.of(
                                BASE.replaceFirst("base-url:.*\n", ""),
                                article("a1", "2025-12-20", "一", "二"))
                        .files();

        assertThat(site.keySet()).noneMatch(path -> path.endsWith(".xml"));
        assertThat(site.get("index.html")).doesNotContain("canonical");
        assertThat(site.get("404.html")).contains("href=\"assets/look.css\"");
    }

    @Test
    void thePageForUnknownAddressesWorksInAnyFolder() {
        assertThat(SITE.get("404.html")).contains("href=\"/b/assets/look.css\"");
        assertThat(page("404.html").select("a[href]").eachAttr("href"))
                .allMatch(href -> href.startsWith("/b/") || href.startsWith("#"));
    }

    @Test
    void anOldAddressLeadsOn() {
        Document old = page("old/index.html");

        assertThat(old.select("meta[http-equiv=refresh]").attr("content"))
                .isEqualTo("0; url=../units/cun/index.html");
        assertThat(old.select("main a").eachAttr("href")).contains("../units/cun/index.html");
    }

    @Test
    void anArticleStandsOnItsUnitsPageAndNamesItsEdition() {
        assertThat(page("units/cun/index.html").select("#articles h3").eachText())
                .containsExactly("台上晒成绩 台下找差距", "第二篇");
        assertThat(page("articles/a1/index.html").select(".by").text()).contains("第3期 第1版");
    }

    @Test
    void twoBuildsGiveTheSameBytes() {
        assertThat(StringSite.of(BASE, article("a1", "2025-12-20", "一", "二")).files())
                .isEqualTo(StringSite.of(BASE, article("a1", "2025-12-20", "一", "二")).files());
    }
}
