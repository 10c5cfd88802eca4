package org.liangbang.tools;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program whose jars the build has copied into a folder of its own (see pom.xml). */
final class ToolFolder {
    private static final long MINUTES = 10;

    private final Path folder;

    /** The tool of a name below {@code target/tools}. */
    ToolFolder(String name) {
        this.folder = Path.of("target", "tools", name);
        if (!Files.isDirectory(folder)) {
            throw new IllegalStateException(
                    folder + " is missing: mvn process-test-classes brings it");
        }
    }

    /**
     * Runs the tool to its end, on the JDK of this test.
     *
     * @param mainClass with its package
     * @param arguments options and files
     * @return what it wrote to its standard output and error, in the order written
     */
    String run(String mainClass, List<String> arguments) {
        try {
            Path output = Files.createTempFile("tool", ".txt");
            Path options = Files.createTempFile("tool", ".args");
            List<String> words =
                    new ArrayList<>(List.of("-Xss8m", "-cp", folder + "/*", mainClass));
            words.addAll(arguments);
            Files.write(options, words.stream().map(ToolFolder::quoted).toList());
            String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
            Process process =
                    new ProcessBuilder(java, "@" + options)
                            .redirectErrorStream(true)
                            .redirectOutput(output.toFile())
                            .start();
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException(mainClass + " did not end");
            }
            String text = Files.readString(output);
            Files.delete(output);
            Files.delete(options);
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String quoted(String argument) {
        return '"' + argument.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
