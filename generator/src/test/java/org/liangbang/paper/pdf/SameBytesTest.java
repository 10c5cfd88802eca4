package org.liangbang.paper.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SameBytesTest {
    private static final Pattern FEATURE = Pattern.compile("JAVA_VERSION=\"(\\d+).*");

    @Test
    void secondRunGivesTheSameBytes() throws Exception {
        assertThat(SameBytes.digest()).isEqualTo(SameBytes.digest());
    }

    @Test
    void threadsDoNotMatter() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Callable<String>> tasks = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            tasks.add(SameBytes::digest);
        }
        String expected = SameBytes.digest();
        for (Future<String> digest : threads.invokeAll(tasks)) {
            assertThat(digest.get()).isEqualTo(expected);
        }
        threads.shutdown();
    }

    @Test
    void neitherZoneNorLocaleNorVersionOfJavaMatters() throws Exception {
        String expected = SameBytes.digest();
        for (Path java : javas()) {
            assertThat(elsewhere(java, "tr", "America/Los_Angeles"))
                    .as(java.toString())
                    .isEqualTo(expected);
            assertThat(elsewhere(java, "ar", "Asia/Shanghai"))
                    .as(java.toString())
                    .isEqualTo(expected);
        }
    }

    /** The running Java and those installed beside it that are not too old. */
    private static List<Path> javas() throws IOException {
        Path running = Path.of(System.getProperty("java.home")).toRealPath();
        try (Stream<Path> installed = Files.list(running.getParent())) {
            return installed
                    .filter(home -> Files.isRegularFile(home.resolve("release")))
                    .filter(home -> Files.isExecutable(home.resolve("bin").resolve("java")))
                    .filter(home -> !Files.isSymbolicLink(home))
                    .filter(SameBytesTest::isNewEnough)
                    .sorted()
                    .toList();
        }
    }

    private static boolean isNewEnough(Path home) {
        try {
            return Files.readAllLines(home.resolve("release")).stream()
                    .map(FEATURE::matcher)
                    .filter(Matcher::matches)
                    .anyMatch(release -> Integer.parseInt(release.group(1)) >= 17);
        } catch (IOException e) {
            return false;
        }
    }

    private static String elsewhere(Path java, String language, String zone) throws Exception {
        Process process =
                new ProcessBuilder(
                                java.resolve("bin").resolve("java").toString(),
                                "-Djava.awt.headless=true",
                                "-Duser.language=" + language,
                                "-Duser.timezone=" + zone,
                                "-Dfile.encoding=ISO-8859-1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                SameBytes.class.getName())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        byte[] printed = process.getInputStream().readAllBytes();
        assertThat(process.waitFor()).isZero();
        return new String(printed, StandardCharsets.US_ASCII).trim();
    }
}
