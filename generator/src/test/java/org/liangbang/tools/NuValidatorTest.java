package org.liangbang.tools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The checker is there, says nothing of a good page and finds what was planted in a bad one. */
class NuValidatorTest {
    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="zh-CN">
            <head><meta charset="utf-8"><title>亮榜</title></head>
            <body>%s</body>
            </html>
            """;

    @TempDir private Path site;

    @Test
    void errorsAreFoundWithTheirPlacesInAllFilesOfTheFolder() throws IOException {
        Files.writeString(site.resolve("index.html"), PAGE.formatted("<p>榜</p>"));
        Files.createDirectories(site.resolve("units/liuan"));
        Files.writeString(
                site.resolve("units/liuan/index.html"),
                PAGE.formatted("<p>榜<div>内</div></p>\n<img src=\"a.png\">"));
        Files.writeString(
                site.resolve("page.svg"),
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><planted/></svg>\n");

        assertThat(NuValidator.check(site))
                .anyMatch(problem -> problem.startsWith("units/liuan/index.html:4:"))
                .anyMatch(problem -> problem.startsWith("units/liuan/index.html:5:1 An “img”"))
                .anyMatch(problem -> problem.startsWith("page.svg:1:"))
                .noneMatch(problem -> problem.startsWith("index.html"));
    }

    @Test
    void aFolderWithoutPagesIsNoGoodSite() {
        assertThatThrownBy(() -> NuValidator.check(site)).hasMessageStartingWith("no page in");
    }

    @Test
    void nothingIsSaidOfAGoodSite() throws IOException {
        Files.writeString(site.resolve("index.html"), PAGE.formatted("<p>榜</p>"));

        assertThat(NuValidator.check(site)).isEmpty();
    }
}
