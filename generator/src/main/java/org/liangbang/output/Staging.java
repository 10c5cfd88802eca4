package org.liangbang.output;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Iterator;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Makes the files of a build beside those that are published, in the folders they will stand in, so
 * that nothing changes when one of them fails. Thread-safe.
 */
final class Staging {
    private final Path root;
    private final Path folder;
    private final Manifest manifest;
    private final Set<Path> folders = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean failed = new AtomicBoolean();
    private final ConcurrentSkipListMap<String, Optional<Path>> made =
            new ConcurrentSkipListMap<>();

    /** Staging inside a site's folder; what a build that was cut off left there goes. */
    Staging(Path root, Manifest manifest) throws IOException {
        this.root = root;
        this.folder = root.resolve(Manifest.HOUSEHOLD).resolve("staging");
        this.manifest = manifest;
        clear();
        Files.createDirectories(folder);
    }

    /** Every path of the build, with the staged file of those that are new or changed. */
    NavigableMap<String, Optional<Path>> made() {
        return made;
    }

    /** Makes files until there are no more or one has failed; each worker calls it once. */
    void work(Iterator<Artifact> artifacts) {
        boolean whole = false;
        try {
            Spill spill = new Spill(folder);
            Optional<Artifact> next = next(artifacts);
            while (next.isPresent()) {
                make(next.get(), spill);
                next = next(artifacts);
            }
            whole = true;
        } finally {
            if (!whole) {
                failed.set(true);
            }
        }
    }

    private Optional<Artifact> next(Iterator<Artifact> artifacts) {
        synchronized (made) {
            return !failed.get() && artifacts.hasNext()
                    ? Optional.of(artifacts.next())
                    : Optional.empty();
        }
    }

    private void make(Artifact artifact, Spill spill) {
        try {
            stage(artifact, spill);
        } catch (IOException failure) {
            throw OutputFailure.of(root.resolve(artifact.path()), failure);
        }
    }

    private void stage(Artifact artifact, Spill spill) throws IOException {
        boolean ours = manifest.has(artifact.path());
        Path published = root.resolve(artifact.path());
        if (ours && artifact.lasting() && Files.isRegularFile(published)) {
            put(artifact, Optional.empty());
            return;
        }
        Path file = folder.resolve(artifact.path());
        Path above = Objects.requireNonNull(file.getParent());
        if (!folders.contains(above)) {
            Files.createDirectories(above);
            folders.add(above);
        }
        spill.begin(file);
        try (spill) {
            artifact.source().writeTo(spill);
        }
        if (ours && spill.equalsFile(published)) {
            spill.drop();
            put(artifact, Optional.empty());
        } else {
            spill.keep();
            put(artifact, Optional.of(file));
        }
    }

    private void put(Artifact artifact, Optional<Path> file) {
        if (made.putIfAbsent(artifact.path(), file) != null) {
            throw new IllegalStateException("two files of the site are " + artifact.path());
        }
    }

    /** Everything made, as it will stand in the site. */
    Path folder() {
        return folder;
    }

    /** Leaves no trace. */
    void clear() throws IOException {
        if (Files.isDirectory(folder)) {
            Files.walkFileTree(folder, new Removal());
        }
    }

    private static final class Removal extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path emptied, @Nullable IOException failure)
                throws IOException {
            if (failure != null) {
                throw failure;
            }
            Files.delete(emptied);
            return FileVisitResult.CONTINUE;
        }
    }
}
