package org.liangbang.tools;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The PDF validator: PDF/A-2a and PDF/UA-1. Starting it takes about two seconds and a file about
 * one more, so pass all files of a test at once.
 */
public final class VeraPdf {
    private static final Path JARS = Path.of("target", "tools", "verapdf");
    private static final Path PROGRAM = Path.of("generator", "tools", "verapdf", "Validate.java");

    private VeraPdf() {}

    /**
     * A rule that a file breaks.
     *
     * @param flavour {@code 2a} or {@code ua1}
     * @param rule clause and number of the test, such as {@code 6.2.11.4.1-1}
     * @param message what veraPDF says
     * @param file which file
     */
    public record Failure(String flavour, String rule, String message, Path file) {}

    /**
     * The rules that some files break; empty when all is well.
     *
     * @param files PDF files
     * @throws IllegalStateException when the validator did not check them all
     */
    public static List<Failure> validate(List<Path> files) throws IOException {
        Path list = Files.createTempFile("verapdf", ".txt");
        Path answer = Files.createTempFile("verapdf", ".out");
        try {
            Files.write(list, files.stream().map(Path::toString).toList());
            int exit = run(list, answer);
            List<String> lines = Files.readAllLines(answer, StandardCharsets.UTF_8);
            if (exit != 0 || !lines.contains("checks\t" + 2 * files.size())) {
                throw new IllegalStateException("veraPDF: " + exit + " " + lines);
            }
            return failures(lines);
        } finally {
            Files.delete(list);
            Files.delete(answer);
        }
    }

    private static int run(Path list, Path answer) throws IOException {
        ProcessBuilder process =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        // a short run: half the time of the usual settings
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        JARS.resolve("*").toString(),
                        PROGRAM.toString(),
                        list.toString());
        process.redirectErrorStream(true).redirectOutput(answer.toFile());
        try {
            return process.start().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static List<Failure> failures(List<String> lines) {
        List<Failure> failures = new ArrayList<>();
        for (String line : lines) {
            String[] parts = line.split("\t", -1);
            if (parts.length == 4) {
                failures.add(new Failure(parts[0], parts[1], parts[2], Path.of(parts[3])));
            }
        }
        return failures;
    }
}
