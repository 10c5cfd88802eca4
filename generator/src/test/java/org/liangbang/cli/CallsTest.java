package org.liangbang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liangbang.model.Site;
import org.liangbang.site.StringSite;

/** How the program is called: help, wrong calls, and the day it goes by. */
class CallsTest {
    private final Shell shell = new Shell(Path.of("none", "content"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bild",
                "build --nope",
                "build --as-of 24.12.2025",
                "build --as-of 2025-02-30",
                "build --format xml",
                "build --jobs many",
                "serve --port 65536",
                "serve --port -1",
                "explain",
                "typeset",
                "new",
                "new story",
                "new article",
                "new article snow --date today",
                "new pledge lsb-2025 village p1",
                "check extra"
            })
    void aWrongCallIsExplained(String call) {
        assertThat(shell.plain(call.split(" "))).as(shell.err()).isEqualTo(ExitCode.WRONG_CALL);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err()).isNotBlank().doesNotContain("Exception", "\tat ");
        assertThat(shell.err().codePoints()).anyMatch(point -> point > 0x4e00);
    }

    @Test
    void helpListsTheCommandsThereAre() {
        assertThat(shell.plain("--help")).isEqualTo(ExitCode.DONE);
        List<String> commands =
                shell.out()
                        .lines()
                        .dropWhile(line -> !line.startsWith("命令"))
                        .skip(1)
                        .map(line -> line.strip().split(" ")[0])
                        .toList();
        assertThat(commands)
                .containsExactly("build", "check", "serve", "explain", "typeset", "schema", "new");
        for (String command : commands) {
            assertThat(shell.plain(command, "--help")).isEqualTo(ExitCode.DONE);
            assertThat(shell.out()).contains("用法", "--help");
            assertThat(shell.plain(command, "--help", "--lang", "en")).isIn(0, 2);
        }
    }

    @Test
    void theDayIsTheOneAskedForElseTheSitesElseThatOfTheBuildElseToday() {
        Clock lateInLondon = Clock.fixed(Instant.parse("2025-03-01T20:00:00Z"), ZoneOffset.UTC);
        Map<String, String> none = Map.of();
        Map<String, String> epoch = Map.of("SOURCE_DATE_EPOCH", "1735700000");
        Optional<LocalDate> asked = Optional.of(LocalDate.of(2024, 5, 6));
        Site fixed = site("as-of: 2025-12-24\n");
        Site open = site("");
        assertThat(new Today(asked, epoch, lateInLondon).on(fixed)).isEqualTo("2024-05-06");
        assertThat(new Today(Optional.empty(), epoch, lateInLondon).on(fixed))
                .isEqualTo("2025-12-24");
        assertThat(new Today(Optional.empty(), epoch, lateInLondon).on(open))
                .isEqualTo("2025-01-01");
        assertThat(new Today(Optional.empty(), none, lateInLondon).on(open))
                .isEqualTo("2025-03-02");
    }

    private static Site site(String asOf) {
        return StringSite.of(StringSite.BASE.replace("as-of: 2025-12-24\n", asOf)).site();
    }
}
