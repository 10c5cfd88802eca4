package org.liangbang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liangbang.build.Sites;

/** New files are right as they are written, and never overwrite anything. */
class NewFilesTest {
    private static final Path MINIMAL = Path.of("generator/src/test/sites/minimal");
    private static final String PLEDGES = "campaigns/lsb-2025/pledges/jiaxiang-eryuan.yaml";

    @TempDir private Path work;
    private Shell shell;

    @BeforeEach
    void layContent() throws IOException {
        shell = new Shell(Sites.lay(work, MINIMAL, MINIMAL.resolveSibling("none")));
    }

    private int newPledge(String campaign, String unit, String id) {
        return shell.run(
                "new",
                "pledge",
                campaign,
                unit,
                id,
                "--topic",
                "environment",
                "--due",
                "2025-12-31");
    }

    @Test
    void aNewArticlePassesTheCheckAndIsSeenInDrafts() {
        assertThat(shell.run("new", "article", "first-snow", "--date", "2025-12-20"))
                .isEqualTo(ExitCode.DONE);
        Path file = shell.content("articles/2025/first-snow.md");
        assertThat(file).content().contains("date: 2025-12-20", "status: draft");
        assertThat(shell.out()).contains(file.toString());
        assertThat(shell.run("check", "--strict")).isEqualTo(ExitCode.DONE);
        assertThat(shell.run("build")).isEqualTo(ExitCode.DONE);
        Path page = shell.site().resolve("articles/first-snow/index.html");
        assertThat(page).doesNotExist();
        assertThat(shell.run("build", "--drafts")).isEqualTo(ExitCode.DONE);
        assertThat(page).exists();
    }

    @Test
    void anArticleIsNeverOverwritten() {
        Map<String, String> before = Shell.files(work);
        assertThat(shell.run("new", "article", "notice-board", "--date", "2024-01-02"))
                .isEqualTo(ExitCode.WRONG_CALL);
        assertThat(shell.err()).contains("notice-board", "2025");
        assertThat(shell.run("new", "article", "Snow Day", "--date", "2025-12-20"))
                .isEqualTo(ExitCode.WRONG_CALL);
        assertThat(shell.run("new", "article", "../snow", "--date", "2025-12-20"))
                .isEqualTo(ExitCode.WRONG_CALL);
        assertThat(Shell.files(work)).isEqualTo(before);
    }

    @Test
    void aNewPledgeIsAddedBehindTheOthersAndPassesTheCheck() {
        String before = Shell.text(shell.content(PLEDGES));
        assertThat(newPledge("lsb-2025", "jiaxiang-eryuan", "p9")).isEqualTo(ExitCode.DONE);
        assertThat(Shell.text(shell.content(PLEDGES)))
                .startsWith(before)
                .contains("- id: p9 ", "topic: environment", "due: 2025-12-31");
        assertThat(shell.run("check", "--strict")).isEqualTo(ExitCode.DONE);
    }

    @Test
    void aFileWithoutALastNewlineIsContinuedOnALineOfItsOwn() throws IOException {
        Path file = shell.content(PLEDGES);
        Files.writeString(file, Shell.text(file).stripTrailing());
        assertThat(newPledge("lsb-2025", "jiaxiang-eryuan", "p9")).isEqualTo(ExitCode.DONE);
        assertThat(shell.run("check", "--strict")).isEqualTo(ExitCode.DONE);
    }

    @Test
    void aPledgeThatCannotBeAddedChangesNothing() {
        Map<String, String> before = Shell.files(work);
        assertThat(newPledge("lsb-2025", "jiaxiang-eryuan", "p1")).isEqualTo(ExitCode.WRONG_CALL);
        assertThat(shell.err()).contains("p1", "jiaxiang-eryuan.yaml");
        assertThat(newPledge("lsb-2026", "jiaxiang-eryuan", "p9")).isEqualTo(ExitCode.WRONG_CALL);
        assertThat(shell.err()).contains("lsb-2026");
        assertThat(newPledge("lsb-2025", "../eryuan", "p9")).isEqualTo(ExitCode.WRONG_CALL);
        assertThat(Shell.files(work)).isEqualTo(before);
    }
}
