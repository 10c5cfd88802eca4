package org.liangbang.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * A folder that is filled.
 *
 * @param root where it lies
 */
record Folder(Path root) {
    /** Writes a file, with the folders it needs. */
    void put(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** Copies all files of another folder. */
    void copy(Path from) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                put(from.relativize(file).toString(), Files.readString(file));
            }
        }
    }
}
