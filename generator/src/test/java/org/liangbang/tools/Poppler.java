package org.liangbang.tools;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What {@code pdftotext} of the Poppler tools reads in a PDF. It shares no code with the library
 * that our tests and our writer use, so a mistake of that library does not hide here.
 */
public final class Poppler {
    private static final String PROGRAM = "pdftotext";

    private Poppler() {}

    /** Whether the program is installed. */
    public static boolean installed() {
        return program().isPresent();
    }

    private static Optional<Path> program() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, PROGRAM))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /**
     * The lines of a PDF in the order in which they are painted, without empty ones.
     *
     * @throws IllegalStateException when the program is not installed or says that it failed
     */
    public static List<String> lines(byte[] pdf) throws IOException {
        Path program = program().orElseThrow(() -> new IllegalStateException("no " + PROGRAM));
        Path folder = Files.createTempDirectory(PROGRAM);
        Path file = Files.write(folder.resolve("in.pdf"), pdf);
        Path text = folder.resolve("out.txt");
        try {
            run(program, file, text);
            return Files.readAllLines(text, StandardCharsets.UTF_8).stream()
                    .filter(line -> !line.isEmpty())
                    .toList();
        } finally {
            Files.deleteIfExists(text);
            Files.delete(file);
            Files.delete(folder);
        }
    }

    private static void run(Path program, Path file, Path text) throws IOException {
        List<String> command =
                List.of(
                        program.toString(),
                        "-raw",
                        "-nopgbrk",
                        "-enc",
                        "UTF-8",
                        file.toString(),
                        text.toString());
        try {
            int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
            if (exit != 0) {
                throw new IllegalStateException(PROGRAM + ": " + exit);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException(interrupted));
        }
    }
}
