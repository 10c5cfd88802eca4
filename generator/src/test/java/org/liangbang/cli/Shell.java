package org.liangbang.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Calls the program as a shell does, and keeps what it says. */
final class Shell {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2025-12-24T01:00:00Z"), ZoneOffset.UTC);

    private final Path content;
    private final Path site;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    /** A shell whose calls work on a content folder; the site goes beside it. */
    Shell(Path content) {
        this.content = content;
        this.site = content.resolveSibling("site");
    }

    /** Runs a command on the content folder; gives the exit code. */
    int run(String... arguments) {
        return run(CLOCK, arguments);
    }

    /** Runs a command at a time of its own. */
    int run(Clock clock, String... arguments) {
        out.reset();
        err.reset();
        List<String> all = new ArrayList<>(Arrays.asList(arguments));
        all.add("--content");
        all.add(content.toString());
        if (List.of("build", "check", "typeset", "serve", "explain").contains(arguments[0])) {
            all.add("--out");
            all.add(site.toString());
        }
        return call(clock, all);
    }

    /** Runs a command with just these arguments. */
    int plain(String... arguments) {
        out.reset();
        err.reset();
        return call(CLOCK, List.of(arguments));
    }

    private int call(Clock clock, List<String> arguments) {
        Terminal terminal =
                new Terminal(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8));
        return new CommandLineProgram(terminal, new Surroundings(Map.of(), clock)).run(arguments);
    }

    /** What the last command said that was asked for. */
    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    /** What the last command complained about. */
    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    /** A file of the content. */
    Path content(String path) {
        return content.resolve(path);
    }

    /** The folder of the site. */
    Path site() {
        return site;
    }

    /** Writes something else into a content file. */
    void edit(String path, String right, String wrong) {
        String text = text(content.resolve(path));
        if (!text.contains(right)) {
            throw new IllegalArgumentException(path + " has no " + right);
        }
        try {
            Files.writeString(content.resolve(path), text.replace(right, wrong));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a file. */
    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All files under a folder with the time of their last change; empty without the folder. */
    static SortedMap<String, String> files(Path folder) {
        SortedMap<String, String> files = new TreeMap<>();
        if (!Files.exists(folder)) {
            return files;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(
                        folder.relativize(file).toString(),
                        Files.size(file) + " " + Files.getLastModifiedTime(file));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
