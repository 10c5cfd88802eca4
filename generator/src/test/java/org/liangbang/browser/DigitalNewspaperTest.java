package org.liangbang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liangbang.build.SampleSite;

/** A printed page on the web, as a reader uses it. */
@Tag("browser")
class DigitalNewspaperTest {
    private static final String PAGE = "/editions/2025-12-24/2/";
    private static final String SHOWN =
            "[...document.querySelectorAll('article')].filter(story => story.checkVisibility())"
                    + ".map(story => story.id).join()";
    private static final String LIT =
            "[...document.querySelectorAll('.facsimile .lit')].map(area => area.dataset.story)"
                    + ".join()";

    private static SiteServer server;
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        server = SiteServer.of(SampleSite.built().folder());
        chromium = Chromium.start();
    }

    @AfterAll
    static void end() {
        chromium.close();
        server.close();
    }

    @Test
    void oneStoryIsShownAtATimeAndAnAddressLeadsToEach() {
        try (Tab tab = chromium.open(View.DESKTOP).visit(server.at(PAGE))) {
            assertThat(tab.evaluate(SHOWN).asString()).isEqualTo("s1");
            tab.evaluate("document.querySelector('.facsimile a[data-story=\"3\"]').focus()");
            tab.press(Key.ENTER);
            assertThat(tab.evaluate("location.hash").asString()).isEqualTo("#s3");
            assertThat(tab.evaluate(SHOWN).asString()).isEqualTo("s3");
        }
        try (Tab tab = chromium.open(View.DESKTOP).visit(server.at(PAGE + "#s2"))) {
            assertThat(tab.evaluate(SHOWN).asString()).isEqualTo("s2");
        }
    }

    @Test
    void aTitleLightsItsStoryOnThePage() {
        try (Tab tab = chromium.open(View.DESKTOP).visit(server.at(PAGE))) {
            assertThat(tab.evaluate(LIT).asString()).isEmpty();
            tab.evaluate("document.querySelector('.titles a[data-story=\"2\"]').focus()");
            assertThat(tab.evaluate(LIT).asString()).isEqualTo("2");
        }
    }

    /** A picture that did not come leaves the page as light as its background. */
    @Test
    void thePictureIsDrawn(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("page.png");
        try (Tab tab = chromium.open(View.DESKTOP).visit(server.at(PAGE))) {
            tab.evaluate("document.querySelector('.facsimile').scrollIntoView()");
            tab.picture(file);
            assertThat(tab.console()).isEmpty();
            assertThat(tab.policyViolations()).isEmpty();
        }
        var seen = ImageIO.read(file.toFile());
        int dark = 0;
        for (int y = 0; y < seen.getHeight(); y++) {
            for (int x = 0; x < seen.getWidth() / 2; x++) {
                dark += (seen.getRGB(x, y) & 0xff) < 100 ? 1 : 0;
            }
        }
        assertThat(dark).isGreaterThan(seen.getWidth() / 2 * seen.getHeight() / 50);
    }
}
