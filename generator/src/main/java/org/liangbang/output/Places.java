package org.liangbang.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** The places of a site's files in its folder. Not thread-safe. */
final class Places {
    private final Path root;
    private final Set<Path> sound = new HashSet<>();
    private final Set<Path> absent = new HashSet<>();
    private final Set<Path> present = new HashSet<>();

    Places(Path root) {
        this.root = root;
        sound.add(root);
        present.add(root);
    }

    /** A path relative to the folder as it is kept, parts joined by {@code /}. */
    static String name(Path relative) {
        StringBuilder name = new StringBuilder();
        for (Path part : relative) {
            name.append(name.length() == 0 ? "" : "/").append(part);
        }
        return name.toString();
    }

    /**
     * Makes sure that a file may be put at a path: no folder above it is a link or someone's file,
     * and what stands there an earlier build has made.
     */
    void check(String path, Manifest manifest) {
        Path place = root.resolve(path);
        checkFolder(above(place), manifest);
        if (!manifest.has(path) && stands(place)) {
            throw new OutputFailure(OutputFailure.Problem.NOT_OURS, place);
        }
    }

    private void checkFolder(Path folder, Manifest manifest) {
        if (absent.contains(folder) || !sound.add(folder)) {
            return;
        }
        checkFolder(above(folder), manifest);
        if (!stands(folder)) {
            absent.add(folder);
        } else if (Files.isSymbolicLink(folder)) {
            throw new OutputFailure(OutputFailure.Problem.LEADS_OUTSIDE, folder);
        } else if (!Files.isDirectory(folder) && !manifest.has(name(root.relativize(folder)))) {
            throw new OutputFailure(OutputFailure.Problem.NOT_A_FOLDER, folder);
        }
    }

    /** Nothing stands in a folder that is not there: most need not be looked at. */
    private boolean stands(Path place) {
        return !absent.contains(above(place)) && Files.exists(place, LinkOption.NOFOLLOW_LINKS);
    }

    /** Moves a finished file to its path, in one step. */
    void put(Path file, String path) {
        Path place = root.resolve(path);
        try {
            if (present.add(above(place))) {
                Files.createDirectories(above(place));
            }
            Files.move(
                    file,
                    place,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw OutputFailure.of(place, failure);
        }
    }

    /** Removes the file at a path, and the folders that are empty then. */
    void remove(String path) {
        Path place = root.resolve(path);
        try {
            Files.deleteIfExists(place);
            Path folder = above(place);
            while (!folder.equals(root) && isEmptyFolder(folder)) {
                Files.delete(folder);
                folder = above(folder);
            }
        } catch (IOException failure) {
            throw OutputFailure.of(place, failure);
        }
    }

    /** Everything below the root has a folder above it. */
    private static Path above(Path place) {
        return Objects.requireNonNull(place.getParent());
    }

    private static boolean isEmptyFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> content = Files.list(folder)) {
            return content.findAny().isEmpty();
        }
    }
}
