package org.liangbang.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/** The paths that builds have made in a folder, kept in a file there. */
final class Manifest {
    /** The folder, inside the site's, with everything that is not published. */
    static final String HOUSEHOLD = ".liangbang";

    private static final String HEAD = "# files made by liangbang; it removes these and no others";

    private final Path file;
    private NavigableSet<String> paths;

    private Manifest(Path file, NavigableSet<String> paths) {
        this.file = file;
        this.paths = paths;
    }

    /** The manifest of a folder; without a path when nothing was built there. */
    static Manifest of(Path root) throws IOException {
        Path file = root.resolve(HOUSEHOLD).resolve("files.txt");
        NavigableSet<String> paths = new TreeSet<>();
        if (Files.exists(file)) {
            Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(paths::add);
        }
        return new Manifest(file, paths);
    }

    /** Whether an earlier build made the file at a path. */
    boolean has(String path) {
        return paths.contains(path);
    }

    /** The paths, sorted. */
    NavigableSet<String> paths() {
        return Collections.unmodifiableNavigableSet(paths);
    }

    /** Keeps more paths, so that a build cut off from here on still knows its own files. */
    void add(Set<String> more) throws IOException {
        NavigableSet<String> all = new TreeSet<>(paths);
        all.addAll(more);
        keep(all);
    }

    /** Keeps just these paths; writes nothing when they are those kept already. */
    void keep(NavigableSet<String> now) throws IOException {
        if (now.equals(paths)) {
            return;
        }
        Files.createDirectories(file.getParent());
        Path next = file.resolveSibling("files.next.txt");
        String text = HEAD + "\n" + String.join("\n", now) + "\n";
        Files.writeString(next, text, StandardCharsets.UTF_8);
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        paths = new TreeSet<>(now);
    }
}
