package org.liangbang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The browser sees what was planted in bad pages, and nothing in a good one. */
@Tag("browser")
class TabTest {
    private static final String POLICY =
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'self'\">";
    private static final String PAGE =
            """
            <!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>亮榜</title>
            %s<link rel="icon" href="data:,"></head><body><main><h1>亮榜</h1>%s</main></body></html>
            """;

    private static Chromium chromium;

    @TempDir private Path site;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void end() {
        chromium.close();
    }

    @Test
    void nothingIsSaidOfAGoodPage() throws IOException {
        page("", "<p><a href=\"a/\">榜</a></p>");
        try (SiteServer server = SiteServer.of(site);
                Tab tab = chromium.open(View.DESKTOP).visit(server.at("/"))) {
            assertThat(tab.axe()).isEmpty();
            assertThat(tab.console()).isEmpty();
            assertThat(tab.policyViolations()).isEmpty();
            assertThat(tab.foreignRequests()).isEmpty();
            assertThat(tab.failedRequests()).isEmpty();
            assertThat(tab.requests()).first().isEqualTo(server.at("/").toString());
        }
    }

    @Test
    void aContrastFaultIsSeen() throws IOException {
        page(
                "<style>.low { color: #999 } .enough { color: #767676 }</style>",
                "<p class=\"low\">看不清</p><p class=\"enough\">不够七比一</p><img src=\"data:,\">");
        try (Tab tab = chromium.open(View.PHONE).visit(file())) {
            assertThat(tab.axe())
                    .anyMatch(fault -> fault.startsWith("color-contrast-enhanced at .low"))
                    .anyMatch(fault -> fault.startsWith("color-contrast-enhanced at .enough"))
                    .anyMatch(fault -> fault.startsWith("image-alt at img"));
        }
    }

    @Test
    void aFaultInTheDarkOnlyIsSeenInTheDark() throws IOException {
        page(
                "<style>@media (prefers-color-scheme: dark) { body { color: #777 } }</style>",
                "<p>榜</p>");
        try (Tab light = chromium.open(View.DESKTOP).visit(file());
                Tab dark = chromium.open(View.DESKTOP.darkened()).visit(file())) {
            assertThat(light.axe()).isEmpty();
            assertThat(dark.axe()).isNotEmpty();
        }
    }

    @Test
    void messagesAndExceptionsAreHeard() throws IOException {
        page("", "<script>console.error('planted'); throw new Error('thrown')</script>");
        try (Tab tab = chromium.open(View.DESKTOP).visit(file())) {
            assertThat(tab.console())
                    .anyMatch(text -> text.contains("planted"))
                    .anyMatch(text -> text.contains("thrown"));
        }
    }

    @Test
    void aForeignRequestIsSeen() throws IOException {
        page("", "<img alt=\"\" src=\"http://planted.invalid/a.png\">");
        try (Tab tab = chromium.open(View.DESKTOP).visit(file())) {
            assertThat(tab.foreignRequests()).containsExactly("http://planted.invalid/a.png");
            assertThat(tab.failedRequests()).isNotEmpty();
        }
    }

    @Test
    void aBreakOfThePolicyIsSeen() throws IOException {
        page(POLICY, "<script>document.title = 'ran'</script><p style=\"color: red\">榜</p>");
        try (Tab tab = chromium.open(View.DESKTOP).visit(file())) {
            assertThat(tab.policyViolations())
                    .anyMatch(violation -> violation.startsWith("script-src"))
                    .anyMatch(violation -> violation.startsWith("style-src"));
            assertThat(tab.evaluate("document.title").asString()).isEqualTo("亮榜");
            assertThat(tab.axe()).isEmpty();
        }
    }

    @Test
    void scriptsCanBeSwitchedOff() throws IOException {
        page("", "<p>榜</p><script>document.title = 'ran'</script><noscript>无脚本</noscript>");
        try (Tab with = chromium.open(View.DESKTOP).visit(file());
                Tab without = chromium.open(View.DESKTOP.withoutScripts()).visit(file())) {
            assertThat(with.evaluate("document.title").asString()).isEqualTo("ran");
            assertThat(without.evaluate("document.title").asString()).isEqualTo("亮榜");
            assertThat(without.evaluate("document.body.innerText").asString()).contains("无脚本");
        }
    }

    @Test
    void keysMoveTheFocusAndFollowLinks() throws IOException {
        page(
                "",
                "<a href=\"#a\" id=\"one\">一</a> <a href=\"#b\" id=\"two\">二</a> <input id=\"i\" aria-label=\"找\">");
        try (Tab tab = chromium.open(View.DESKTOP).visit(file())) {
            tab.press(Key.TAB, Key.TAB);
            assertThat(tab.evaluate("document.activeElement.id").asString()).isEqualTo("two");
            tab.press(Key.BACK_TAB, Key.ENTER);
            assertThat(tab.evaluate("location.hash").asString()).isEqualTo("#a");
            tab.press(Key.TAB, Key.TAB).type("承诺");
            assertThat(tab.evaluate("document.getElementById('i').value").asString())
                    .isEqualTo("承诺");
        }
    }

    @Test
    void theWindowHasTheSizeAskedForAndCanBePictured() throws IOException {
        page("<style>@media print { h1 { display: none } }</style>", "<p>榜</p>");
        Path picture = site.resolve("picture.png");
        try (Tab tab = chromium.open(View.PHONE).visit(file());
                Tab print = chromium.open(View.DESKTOP.printed()).visit(file())) {
            tab.picture(picture);
            assertThat(tab.evaluate("innerWidth").asInt()).isEqualTo(390);
            assertThat(ImageIO.read(picture.toFile()).getHeight()).isEqualTo(844);
            assertThat(
                            print.evaluate("getComputedStyle(document.querySelector('h1')).display")
                                    .asString())
                    .isEqualTo("none");
        }
    }

    @Test
    void aMissingPageIsAFailedRequest() throws IOException {
        page("", "<img alt=\"\" src=\"missing.png\">");
        try (SiteServer server = SiteServer.of(site);
                Tab tab = chromium.open(View.DESKTOP).visit(server.at("/"))) {
            assertThat(tab.failedRequests()).containsExactly(server.at("/missing.png").toString());
        }
    }

    private void page(String head, String body) throws IOException {
        Files.writeString(site.resolve("index.html"), PAGE.formatted(head, body));
    }

    private URI file() {
        return site.resolve("index.html").toUri();
    }
}
