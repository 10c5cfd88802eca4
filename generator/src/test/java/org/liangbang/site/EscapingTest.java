package org.liangbang.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.liangbang.site.StringSite.BASE;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** No text of the content becomes mark-up, wherever on a page it stands. */
class EscapingTest {
    private static final List<String> PAYLOADS =
            List.of(
                    "<script>alert(1)</script>",
                    "<img src=x onerror=alert(1)>",
                    "\"><svg onload=alert(1)>",
                    "' onmouseover='alert(1)",
                    "</title><script>alert(1)</script>",
                    "</textarea></style></script><b>",
                    "<!--><script>alert(1)</script>",
                    "{{ say('site.skip') }}{% raw %}",
                    "&lt;b&gt;&amp;",
                    "]]><x/>",
                    "javascript:alert(1)",
                    "`${alert(1)}`");

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private static StringSite siteSaying(String text) {
        String written = quoted(text);
        String content =
                BASE.replace("河边亮榜", written)
                        .replace("写在墙上", written)
                        .replace("桥头村", written)
                        .replace("上游镇", written)
                        .replace("村支书", written)
                        .replace("organ: 区办公室", "organ: " + written)
                        .replace("一号楼", written)
                        .replace("[编印：区办公室]", "[" + written + "]");
        String article =
                """
                -- articles/2025/a1.md --
                ---
                title: %1$s
                kicker: %1$s
                deck: %1$s
                date: 2025-12-20
                status: signed
                signed-by: qu.office
                dateline: %1$s
                byline: [{role: %1$s, names: [%1$s], credit: %1$s}]
                units: [cun]
                corrections: [{date: 2025-12-21, text: %1$s}]
                ---
                正文。
                """
                        .formatted(written);
        return StringSite.of(content, article);
    }

    @Test
    void noFieldOfTheContentReachesAPageUnescaped() {
        for (String payload : PAYLOADS) {
            for (Map.Entry<String, String> file : siteSaying(payload).files().entrySet()) {
                if (file.getKey().endsWith(".html")) {
                    assertHarmless(Jsoup.parse(file.getValue()), file.getKey() + " " + payload);
                } else if (file.getKey().endsWith(".xml") && payload.contains("<")) {
                    assertThat(file.getValue()).as(file.getKey()).doesNotContain(payload);
                }
            }
        }
    }

    private static void assertHarmless(Document page, String where) {
        assertThat(page.select("script:not([src]), img, textarea, b:not(label b), x"))
                .as(where)
                .isEmpty();
        assertThat(page.select("[onerror], [onload], [onmouseover]")).as(where).isEmpty();
        assertThat(page.select("a[href]").eachAttr("href"))
                .as(where)
                .noneMatch(href -> href.startsWith("javascript"));
    }

    @Test
    void whatWasWrittenIsReadAgainCharacterByCharacter() {
        for (String payload : PAYLOADS) {
            Document page = Jsoup.parse(siteSaying(payload).files().get("articles/a1/index.html"));
            String shown = payload.replaceAll("\\s+", " ");

            assertThat(page.selectFirst("h1").text()).isEqualTo(shown);
            assertThat(page.select(".deck").text()).isEqualTo(shown);
            assertThat(page.select(".prose strong").text()).isEqualTo(shown);
        }
    }

    @Test
    void attributesKeepTheirValuesWhole() {
        for (String payload : PAYLOADS) {
            HtmlWriter out = new HtmlWriter().open("p").with("title", payload).close();
            Document page = Jsoup.parse(new String(out.done().toBytes(), UTF_8));

            assertThat(page.selectFirst("p").attr("title")).isEqualTo(payload);
            assertThat(page.selectFirst("p").attributesSize()).isEqualTo(1);
        }
    }

    @Test
    void onlyHarmlessAddressesAreLinkedTo() {
        for (String address :
                List.of(
                        "javascript:alert(1)",
                        "JaVaScRiPt:alert(1)",
                        "data:text/html,x",
                        "vbscript:x",
                        "//evil.example",
                        " javascript:x",
                        "java\nscript:x",
                        "")) {
            assertThatThrownBy(() -> new HtmlWriter().open("a").link("href", address))
                    .as(address)
                    .isInstanceOf(IllegalArgumentException.class);
        }
        for (String address :
                List.of(
                        "https://x.example/?a=1&b=2",
                        "mailto:a@b.example",
                        "../units/index.html#a.b",
                        "#f1-l3",
                        "/b/index.html",
                        "index.html")) {
            assertThat(new HtmlWriter().open("a").link("href", address).close()).isNotNull();
        }
    }

    @Test
    void scriptsCannotBeSmuggledInAsAttributes() {
        for (String name : List.of("onclick", "href", "src", "formaction", "x y", "a=b", "")) {
            assertThatThrownBy(() -> new HtmlWriter().open("p").with(name, "x"))
                    .as(name)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
