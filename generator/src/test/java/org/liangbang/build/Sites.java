package org.liangbang.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.liangbang.diagnostic.Diagnostic;

/** Small content folders for tests, laid over each other in a temporary folder. */
public final class Sites {
    private static final LocalDate AS_OF = LocalDate.of(2025, 12, 24);

    private Sites() {}

    /**
     * Lays a sample over a base: the sample's folders {@code content} and {@code theme} replace or
     * add files; it may name content files to take away in {@code removed.txt}, one a line, and
     * describe files to be made in {@code make.txt} ({@link Making}).
     *
     * @return the content folder
     */
    public static Path lay(Path work, Path base, Path sample) throws IOException {
        Path content = work.resolve("content");
        copy(base.resolve("content"), content);
        for (String folder : List.of("content", "theme")) {
            if (Files.isDirectory(sample.resolve(folder))) {
                copy(sample.resolve(folder), work.resolve(folder));
            }
        }
        for (String name : lines(sample.resolve("removed.txt"))) {
            Files.delete(content.resolve(name));
        }
        new Making(work).make(lines(sample.resolve("make.txt")));
        return content;
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    /** What a build would say about a content folder and the theme beside it, if there is one. */
    public static List<Diagnostic> check(Path content) {
        Path theme = content.resolveSibling("theme");
        return check(content, Optional.of(theme).filter(Files::isDirectory));
    }

    /** Copies a folder with all that is in it; files that are there are replaced. */
    public static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.sorted().toList()) {
                Path target = to.resolve(from.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(each, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    /** A request to build a content folder beside itself. */
    public static BuildRequest request(Path content, Optional<Path> theme) {
        return new BuildRequest(
                content,
                theme,
                content.resolveSibling("site"),
                site -> site.asOf().orElse(AS_OF),
                Optional.empty(),
                false,
                false,
                2);
    }

    /** What a build would say about a content folder. */
    public static List<Diagnostic> check(Path content, Optional<Path> theme) {
        return Build.standard().check(request(content, theme), new Timings(stage -> {}));
    }
}
