package org.liangbang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liangbang.build.Sites;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The commands as a shell meets them: exit codes, what they say, what they write. */
class CommandsTest {
    private static final Path MINIMAL = Path.of("generator/src/test/sites/minimal");
    private static final String PLEDGES = "campaigns/lsb-2025/pledges/jiaxiang-yiyuan.yaml";
    private static final String BOARD = "articles/2025/notice-board.md";
    private static final String TOTAL = "lsb-2025/2025-q4-jiaxiang/jiaxiang-yiyuan/total";
    private static final String ALL = "lsb-2025/pledges/all";

    @TempDir private Path work;
    private Shell shell;

    @BeforeEach
    void layContent() throws IOException {
        shell = new Shell(Sites.lay(work, MINIMAL, MINIMAL.resolveSibling("none")));
    }

    @Test
    void aBuildSaysWhatItMadeAndWhichFileToOpen() {
        assertThat(shell.run("build")).isEqualTo(ExitCode.DONE);
        Path front = shell.site().resolve("index.html");
        assertThat(front).isNotEmptyFile();
        assertThat(shell.out()).contains("做好了：", "个网页", "期报纸", "打开 " + front);
        assertThat(shell.run("build", "--lang", "en", "--timings")).isEqualTo(ExitCode.DONE);
        assertThat(shell.out()).contains("Made ", " 0 old ones removed", "s  typeset");
    }

    @Test
    void aBuildWritesNothingWhenThereIsAMistake() {
        shell.edit(BOARD, "units: [jiaxiang]", "units: [jiaxang]");
        assertThat(shell.run("build")).isEqualTo(ExitCode.MISTAKES);
        assertThat(shell.site()).doesNotExist();
        assertThat(shell.err())
                .contains("错误[article.unit-unknown]", BOARD + ":", "为什么：", "怎么改：")
                .doesNotContain("\tat ", "Exception");
        assertThat(shell.out()).contains("什么也没有写出");
    }

    @Test
    void aSiteThatIsThereStaysAsItWasWhenThereIsAMistake() {
        shell.run("build");
        Map<String, String> before = Shell.files(shell.site());
        shell.edit(PLEDGES, "due:", "deu:");
        assertThat(shell.run("build")).isEqualTo(ExitCode.MISTAKES);
        assertThat(Shell.files(shell.site())).isEqualTo(before);
    }

    @Test
    void aWarningStopsAStrictBuildOnly() {
        shell.edit(BOARD, "下班路过，", "下班路过,");
        assertThat(shell.run("build", "--strict")).isEqualTo(ExitCode.MISTAKES);
        assertThat(shell.out()).contains("--strict");
        assertThat(shell.site()).doesNotExist();
        assertThat(shell.run("build")).isEqualTo(ExitCode.DONE);
        assertThat(shell.err()).contains("提醒[punctuation.half-width]");
        assertThat(shell.site()).exists();
    }

    @Test
    void diagnosticsCanBeReadByPrograms() {
        shell.edit(BOARD, "下班路过，", "下班路过,");
        assertThat(shell.run("check", "--format", "json")).isEqualTo(ExitCode.DONE);
        List<String> lines = shell.out().lines().toList();
        assertThat(lines).isNotEmpty();
        JsonNode first = new ObjectMapper().readTree(lines.get(0));
        assertThat(first.path("code").asString()).isEqualTo("punctuation.half-width");
        assertThat(shell.run("check", "--fix", "--format", "json")).isEqualTo(ExitCode.DONE);
        assertThat(shell.out()).isEmpty();
    }

    @Test
    void aCheckWritesNothing() {
        Map<String, String> before = Shell.files(work);
        assertThat(shell.run("check")).isEqualTo(ExitCode.DONE);
        assertThat(shell.out()).contains("没有错误");
        shell.edit(PLEDGES, "due:", "deu:");
        Map<String, String> wrong = Shell.files(work);
        assertThat(shell.run("check")).isEqualTo(ExitCode.MISTAKES);
        assertThat(Shell.files(work)).isEqualTo(wrong).hasSameSizeAs(before);
    }

    @Test
    void aFixMendsOnlyWhatWasOffered() {
        String right = Shell.text(shell.content(BOARD));
        shell.edit(BOARD, "下班路过，停下来", "下班路过,停下来");
        shell.edit(BOARD, "说完就记在本子上。", "说完就记在本子上.");
        assertThat(shell.run("check", "--fix")).isEqualTo(ExitCode.DONE);
        assertThat(shell.out()).contains("改好了 ");
        assertThat(Shell.text(shell.content(BOARD)))
                .isEqualTo(right.replace("说完就记在本子上。", "说完就记在本子上."));
        Map<String, String> mended = Shell.files(work);
        assertThat(shell.run("check", "--fix")).isEqualTo(ExitCode.DONE);
        assertThat(shell.out()).contains("改好了 0 处");
        assertThat(Shell.files(work)).isEqualTo(mended);
    }

    @Test
    void aFigureIsExplainedWithItsFilesAndLines() {
        assertThat(shell.run("explain", TOTAL)).isEqualTo(ExitCode.DONE);
        assertThat(shell.out())
                .startsWith(TOTAL + "  ")
                .contains("contests/2025-q4-jiaxiang.yaml:");
        assertThat(shell.run("explain", ALL)).isEqualTo(ExitCode.DONE);
        assertThat(shell.out()).contains("→ explain lsb-2025/");
        assertThat(shell.run("explain", "lsb-2025/pledges/al")).isEqualTo(ExitCode.WRONG_CALL);
        assertThat(shell.err()).contains(ALL);
        assertThat(shell.out()).isEmpty();
    }

    @Test
    void schemasAreWrittenForAllKindsOfFile() {
        Path out = work.resolve("schemas");
        assertThat(shell.plain("schema", "--out", out.toString())).isEqualTo(ExitCode.DONE);
        assertThat(Shell.files(out)).containsKeys("pledges.schema.json", "vscode-settings.json");
        assertThat(shell.out()).contains(out.toString());
    }

    @Test
    void anEditionIsTypesetAlone() throws IOException {
        assertThat(shell.run("typeset", "2025-12-24")).isEqualTo(ExitCode.DONE);
        Path pdf = shell.site().resolve("editions/2025-12-24/2025-12-24.pdf");
        assertThat(Files.readAllBytes(pdf)).startsWith("%PDF-".getBytes());
        assertThat(shell.out()).contains("第1版", "notice-board");
        assertThat(shell.site().resolve("index.html")).doesNotExist();
        assertThat(shell.run("typeset", "2025-12-25")).isEqualTo(ExitCode.WRONG_CALL);
        assertThat(shell.err()).contains("2025-12-25");
    }

    @Test
    void anEditionWithAMistakeIsNotTypeset() {
        shell.edit("editions/2025-12-24.yaml", "notice-board", "notice");
        assertThat(shell.run("typeset", "2025-12-24")).isEqualTo(ExitCode.MISTAKES);
        assertThat(shell.site()).doesNotExist();
    }

    @Test
    void filesThatCannotBeReadOrWrittenAreSaid() throws IOException {
        assertThat(shell.plain("check", "--content", work.resolve("none").toString()))
                .isEqualTo(ExitCode.FILES);
        assertThat(shell.err()).contains("none").doesNotContain("\tat ");
        Files.writeString(shell.site(), "a file, not a folder");
        assertThat(shell.run("build")).isEqualTo(ExitCode.FILES);
        assertThat(shell.run("typeset", "2025-12-24")).isEqualTo(ExitCode.FILES);
        assertThat(shell.site()).hasContent("a file, not a folder");
    }

    @Test
    void aBugOfOursIsSaidToBeOne() {
        shell.edit("site.yaml", "as-of: 2025-12-24\n", "");
        assertThat(shell.run(new StoppedClock(), "check")).isEqualTo(ExitCode.BUG);
        assertThat(shell.err()).contains("这是程序的错误", "the clock stands", "\tat ");
    }

    private static final class StoppedClock extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            throw new IllegalStateException("the clock stands");
        }
    }
}
