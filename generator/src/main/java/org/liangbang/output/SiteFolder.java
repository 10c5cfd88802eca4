package org.liangbang.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The folder a site is published in.
 *
 * <p>All files of a build are made before the first is published; then each is moved into its place
 * at once, so that a reader never meets half a file, and a build that fails changes nothing. A file
 * that is the same as before is not touched. Files that no build made are never touched.
 */
public final class SiteFolder {
    private static final List<String> NOT_PUBLISHED = List.of(Manifest.HOUSEHOLD, ".git");
    private static final String IGNORE_LIST = ".gitignore";

    private final Path root;

    private SiteFolder(Path root) {
        this.root = root;
    }

    /** The folder at a path, which is made when there is none. */
    public static SiteFolder at(Path root) {
        return new SiteFolder(root.toAbsolutePath().normalize());
    }

    /**
     * Publishes the files of a build and removes those that an earlier build made and this one does
     * not.
     *
     * @param artifacts the files, each path once, in any order; taken one at a time
     * @param jobs how many of them are made at the same time, at least 1
     * @throws OutputFailure when the folder cannot be written
     * @throws IllegalStateException when two files have one path, which is a bug of ours
     */
    public WriteReport write(Stream<Artifact> artifacts, int jobs) {
        try {
            Files.createDirectories(root);
            Manifest manifest = Manifest.of(root);
            Staging staging = new Staging(root, manifest);
            try {
                Iterator<Artifact> queue = artifacts.iterator();
                Workers.run(jobs, () -> staging.work(queue));
                return isEmpty()
                        ? publishWhole(staging, manifest)
                        : publish(staging.made(), manifest);
            } finally {
                staging.clear();
            }
        } catch (IOException failure) {
            throw OutputFailure.of(root, failure);
        } catch (ReadOnlyFileSystemException failure) {
            throw OutputFailure.of(root, failure);
        }
    }

    /** Whether nothing is in the way of any file: neither ours nor someone's. */
    private boolean isEmpty() throws IOException {
        try (Stream<Path> files = Files.list(root)) {
            return files.map(root::relativize)
                    .allMatch(file -> NOT_PUBLISHED.contains(file.toString()));
        }
    }

    /** A first build goes into its place folder by folder, not file by file. */
    private WriteReport publishWhole(Staging staging, Manifest manifest) throws IOException {
        NavigableSet<String> made = new TreeSet<>(staging.made().keySet());
        manifest.keep(made);
        try (Stream<Path> parts = Files.list(staging.folder())) {
            for (Path part : parts.sorted().toList()) {
                Path place = root.resolve(staging.folder().relativize(part));
                Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
            }
        }
        return new WriteReport(made.size(), List.copyOf(made), List.of(), List.of());
    }

    private WriteReport publish(NavigableMap<String, Optional<Path>> made, Manifest manifest)
            throws IOException {
        Places places = new Places(root);
        NavigableMap<String, Path> changed = new TreeMap<>();
        made.forEach((path, file) -> file.ifPresent(staged -> changed.put(path, staged)));
        List<String> stale =
                manifest.paths().stream().filter(path -> !made.containsKey(path)).toList();
        for (String path : changed.keySet()) {
            places.check(path, manifest);
        }
        for (String path : stale) {
            places.check(path, manifest);
        }
        manifest.add(made.keySet());
        stale.forEach(places::remove);
        changed.forEach((path, staged) -> places.put(staged, path));
        manifest.keep(new TreeSet<>(made.keySet()));
        return new WriteReport(made.size(), List.copyOf(changed.keySet()), stale, foreign(made));
    }

    private List<String> foreign(NavigableMap<String, Optional<Path>> made) throws IOException {
        List<String> foreign = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(file -> !file.equals(root))
                    .map(root::relativize)
                    .filter(file -> !NOT_PUBLISHED.contains(file.getName(0).toString()))
                    .filter(file -> !Files.isDirectory(root.resolve(file)))
                    .map(Places::name)
                    .filter(path -> !made.containsKey(path) && !path.equals(IGNORE_LIST))
                    .sorted()
                    .forEach(foreign::add);
        }
        return foreign;
    }
}
