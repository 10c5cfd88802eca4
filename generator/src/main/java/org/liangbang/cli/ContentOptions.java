package org.liangbang.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.liangbang.build.BuildRequest;
import picocli.CommandLine.Option;

/** The options that say what to work on. */
final class ContentOptions {
    /** How diagnostics are shown. */
    enum Format {
        /** To people. */
        TEXT,
        /** To programs, one object a line. */
        JSON
    }

    @Option(names = "--content", descriptionKey = "content", paramLabel = "DIR")
    private Path content = Path.of("content");

    @Option(names = "--theme", descriptionKey = "theme", paramLabel = "DIR")
    private Optional<Path> theme = Optional.empty();

    @Option(names = "--out", descriptionKey = "out", paramLabel = "DIR")
    private Path out = Path.of("site");

    @Option(names = "--as-of", descriptionKey = "as-of", paramLabel = "DATE")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(names = "--base-url", descriptionKey = "base-url", paramLabel = "URL")
    private Optional<String> baseUrl = Optional.empty();

    @Option(names = "--drafts", descriptionKey = "drafts")
    private boolean drafts;

    @Option(names = "--strict", descriptionKey = "strict")
    private boolean strict;

    @Option(names = "--format", descriptionKey = "format", paramLabel = "text|json")
    private Format format = Format.TEXT;

    @Option(names = "--jobs", descriptionKey = "jobs", paramLabel = "N")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(names = "--lang", descriptionKey = "lang", paramLabel = "zh-CN|en")
    private String language = "zh-CN";

    /** What to build. */
    BuildRequest request(Surroundings surroundings) {
        Today today = new Today(asOf, surroundings.environment(), surroundings.clock());
        return new BuildRequest(content, theme, out, today::on, baseUrl, drafts, strict, jobs());
    }

    /** What to put before paths of content files so that they can be opened from here. */
    String displayRoot() {
        return content.toString().replace('\\', '/') + "/";
    }

    /** The content folder. */
    Path content() {
        return content;
    }

    /** The theme folder that overrides the built-in theme, if there is one. */
    Optional<Path> theme() {
        return theme;
    }

    /** The folder of the site. */
    Path out() {
        return out;
    }

    /** How diagnostics are shown. */
    Format format() {
        return format;
    }

    /** Whether warnings count as mistakes. */
    boolean strict() {
        return strict;
    }

    /** How many threads may work at once, at least 1. */
    int jobs() {
        return Math.max(1, jobs);
    }

    /** The language asked for; {@link CommandLineProgram} has read it already. */
    String language() {
        return language;
    }
}
