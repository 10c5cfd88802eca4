package org.liangbang.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.liangbang.source.Span;

/** The compiled program, without its tests; read once for all guards. */
final class Program {
    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(folder());

    private Program() {}

    /** All classes of the program. */
    static JavaClasses classes() {
        return CLASSES;
    }

    /** The class as it is called in a source file, where it stands with its outermost class. */
    static String outermost(JavaClass type) {
        return type.getName().replaceFirst("\\$.*", "");
    }

    private static Path folder() {
        try {
            return Path.of(Span.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the class folder has no path", e);
        }
    }
}
