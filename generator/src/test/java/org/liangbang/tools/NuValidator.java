package org.liangbang.tools;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The Nu HTML checker: is every page valid HTML, every picture valid SVG? */
public final class NuValidator {
    private NuValidator() {}

    /**
     * Judges all HTML and SVG files of a folder in one go (1,000 pages take about 5 s).
     *
     * @param siteFolder a site
     * @return errors as {@code path:line:column message}, path from the folder, in the order of the
     *     checker; warnings are left out
     * @throws IllegalArgumentException when there is no page to judge
     */
    public static List<String> check(Path siteFolder) {
        Path folder = siteFolder.toAbsolutePath().normalize();
        if (!hasPages(folder)) {
            throw new IllegalArgumentException("no page in " + folder);
        }
        List<String> arguments =
                List.of(
                        "--format",
                        "json",
                        "--stdout",
                        "--errors-only",
                        "--exit-zero-always",
                        "--also-check-svg",
                        "--skip-non-html",
                        folder.toString());
        String output =
                new ToolFolder("nu")
                        .run("nu.validator.client.SimpleCommandLineValidator", arguments);
        int start = output.indexOf("{\"");
        if (start < 0) {
            throw new IllegalStateException("the checker said: " + output);
        }
        List<String> problems = new ArrayList<>();
        for (JsonNode message :
                new ObjectMapper().readTree(output.substring(start)).get("messages")) {
            problems.add(describe(message, folder));
        }
        return problems;
    }

    private static boolean hasPages(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".html"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String describe(JsonNode message, Path folder) {
        Path file = Path.of(URI.create(message.path("url").asString()));
        int line = message.path("lastLine").asInt(0);
        int column = message.path("firstColumn").asInt(message.path("lastColumn").asInt(0));
        return folder.relativize(file)
                + ":%d:%d %s".formatted(line, column, message.path("message").asString(""));
    }
}
