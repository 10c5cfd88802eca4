package org.liangbang.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The site of the sample district, built once for all tests of a process that look at it. */
public final class SampleSite {
    private static final Path FOLDER =
            Path.of("target", "sample-site-" + System.getProperty("fork", "1"));

    private final BuildReport report;

    private SampleSite(BuildReport report) {
        this.report = report;
    }

    /** The site, newly built when it is first asked for. */
    public static SampleSite built() {
        return Once.SITE;
    }

    private static final class Once {
        private static final SampleSite SITE = fresh();

        private static SampleSite fresh() {
            try {
                clear();
                return new SampleSite(build());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void clear() throws IOException {
            if (Files.exists(FOLDER)) {
                try (Stream<Path> old = Files.walk(FOLDER)) {
                    for (Path each : old.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(each);
                    }
                }
            }
        }
    }

    /** Builds it again over what is there. */
    static BuildReport build() {
        BuildRequest request =
                new BuildRequest(
                        Path.of("content"),
                        Optional.empty(),
                        FOLDER,
                        site -> site.asOf().orElse(LocalDate.EPOCH),
                        Optional.empty(),
                        false,
                        false,
                        2);
        return Build.standard().run(request, new Timings(stage -> {}));
    }

    /** How the first build went. */
    public BuildReport report() {
        return report;
    }

    /** Where it is. */
    public Path folder() {
        return FOLDER;
    }

    /** Its files with an ending such as {@code .html}, in the order of their paths. */
    public List<Path> files(String ending) {
        try (Stream<Path> all = Files.walk(FOLDER)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
