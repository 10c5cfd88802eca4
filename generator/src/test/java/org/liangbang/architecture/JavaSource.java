package org.liangbang.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A parsed source file.
 *
 * @param path from the top of the repository, or the class name of a planted source
 * @param text the file as it stands
 * @param tree what the compiler's parser read
 * @param trees gives positions and comments
 */
record JavaSource(String path, String text, CompilationUnitTree tree, DocTrees trees) {
    /** Where the sources of the program lie. */
    static final Path MAIN = Path.of("generator/src/main/java");

    /** Where the sources of the tests lie. */
    static final Path TEST = Path.of("generator/src/test/java");

    /** All source files below a folder, in path order. */
    static List<JavaSource> below(Path folder) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (Stream<Path> files = Files.walk(folder);
                StandardJavaFileManager manager =
                        compiler.getStandardFileManager(null, null, null)) {
            List<Path> paths =
                    files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
            return parse(manager.getJavaFileObjectsFromPaths(paths));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A source written in a test. */
    static JavaSource planted(String className, String text) {
        return parse(List.of(Planted.source(className, text))).get(0);
    }

    private static List<JavaSource> parse(Iterable<? extends JavaFileObject> files) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> options = List.of("--release", "17", "-proc:none");
        JavacTask task = (JavacTask) compiler.getTask(null, null, null, options, null, files);
        DocTrees trees = DocTrees.instance(task);
        List<JavaSource> sources = new ArrayList<>();
        try {
            for (CompilationUnitTree tree : task.parse()) {
                JavaFileObject file = tree.getSourceFile();
                String text = file.getCharContent(true).toString();
                sources.add(new JavaSource(file.getName(), text, tree, trees));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sources;
    }

    /** The number of lines. */
    int lines() {
        return Math.toIntExact(text.lines().count());
    }

    /** The line, from 1, on which a piece of the file begins. */
    int lineOf(Tree piece) {
        return line(trees.getSourcePositions().getStartPosition(tree, piece));
    }

    /** The line, from 1, on which a piece of the file ends. */
    int lastLineOf(Tree piece) {
        return line(trees.getSourcePositions().getEndPosition(tree, piece));
    }

    /** Path and line, as an editor opens it. */
    String place(Tree piece) {
        return path + ":" + lineOf(piece);
    }

    private int line(long position) {
        return Math.toIntExact(tree.getLineMap().getLineNumber(position));
    }
}
