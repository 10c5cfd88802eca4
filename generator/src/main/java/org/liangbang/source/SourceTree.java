package org.liangbang.source;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everything that was found in the content folder, in path order: texts read, other files named.
 *
 * @param root the content folder
 * @param texts the text files by path
 * @param assets the other files (photos) by path
 */
public record SourceTree(
        Path root, SortedMap<String, SourceFile> texts, SortedMap<String, Asset> assets) {
    /**
     * A file that is published or re-encoded rather than read as text.
     *
     * @param path relative to the content folder, parts joined by {@code /}
     * @param file where it lies on this machine
     * @param size in bytes
     */
    public record Asset(String path, Path file, long size) {}

    /** Keeps its own copies. */
    public SourceTree {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
        assets = Collections.unmodifiableSortedMap(new TreeMap<>(assets));
    }

    /** The text files in path order. */
    public List<SourceFile> files() {
        return List.copyOf(texts.values());
    }

    /** The text file at a path, if there is one. */
    public Optional<SourceFile> file(String path) {
        return Optional.ofNullable(texts.get(path));
    }

    /** The photo or other file at a path, if there is one. */
    public Optional<Asset> asset(String path) {
        return Optional.ofNullable(assets.get(path));
    }
}
