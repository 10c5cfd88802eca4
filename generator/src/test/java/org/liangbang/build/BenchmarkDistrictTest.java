package org.liangbang.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The benchmark's district keeps up with the content format. */
class BenchmarkDistrictTest {
    private static final String GENERATE = "generator/src/bench/generate";

    @TempDir private static Path district;

    @BeforeAll
    static void generate() throws IOException, InterruptedException {
        Path log = district.resolve("log");
        ProcessBuilder generate =
                new ProcessBuilder("sh", GENERATE, "20", "60", district.toString(), "all")
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile());
        generate.environment().put("JAVA_HOME", System.getProperty("java.home"));
        int exit = generate.start().waitFor();
        assertThat(exit).as(Files.readString(log)).isZero();
    }

    @Test
    void theDistrictOfTheBenchmarkHasNothingToComplainAbout() {
        assertThat(Sites.check(district.resolve("content"), Optional.empty())).isEmpty();
    }

    @Test
    void bothProgramsReadTheSameArticlesPledgesAndContests() throws IOException {
        Path content = district.resolve("content");
        Path hugo = district.resolve("hugo");
        Path campaign = content.resolve("campaigns/lsb-2025");
        assertSame(content.resolve("articles"), hugo.resolve("content/articles"), 20);
        assertSame(campaign.resolve("pledges"), hugo.resolve("data/pledges"), 60);
        assertSame(campaign.resolve("contests"), hugo.resolve("data/contests"), 8);
    }

    private static void assertSame(Path one, Path other, int count) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(one)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        assertThat(files).hasSize(count);
        for (Path file : files) {
            Path twin = other.resolve(one.relativize(file).toString());
            assertThat(twin).hasSameBinaryContentAs(file);
        }
    }
}
