package org.liangbang.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Violations planted on purpose: sources written in a test and compiled into a folder of their own,
 * to prove that a guard sees what it guards against. They may stand in the packages of the program,
 * also in those that do not exist yet.
 */
final class Planted {
    private Planted() {}

    /**
     * Compiles sources and reads the classes.
     *
     * @param folder for the class files, which get a folder of their own in it
     * @param sources source texts by full class name
     */
    static JavaClasses compile(Path folder, Map<String, String> sources) {
        Path classes = newFolder(folder);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
        List<String> options =
                List.of("-d", classes.toString(), "-proc:none", "-nowarn", "--release", "17");
        List<JavaFileObject> units =
                sources.entrySet().stream()
                        .map(entry -> source(entry.getKey(), entry.getValue()))
                        .toList();
        compiler.getTask(null, null, messages, options, null, units).call();
        assertThat(messages.getDiagnostics())
                .as("planted sources compile")
                .noneMatch(message -> message.getKind() == Diagnostic.Kind.ERROR);
        return ArchConfiguration.withThreadLocalScope(
                configuration -> {
                    // names are enough here, and the classes of the JDK take most of the time
                    configuration.setResolveMissingDependenciesFromClassPath(false);
                    return new ClassFileImporter().importPath(classes);
                });
    }

    private static Path newFolder(Path folder) {
        try {
            return Files.createTempDirectory(folder, "classes");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A source file that exists in memory only. */
    static JavaFileObject source(String className, String text) {
        URI place = URI.create("planted:///" + className.replace('.', '/') + ".java");
        return new SimpleJavaFileObject(place, JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }
}
