package org.liangbang.theme;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The files of a theme: those of an own folder first, then those the program brings along. */
final class ThemeFiles {
    private static final String BUILT_IN = "/theme/";

    private final Optional<Path> own;

    ThemeFiles(Optional<Path> own) {
        this.own = own.map(folder -> folder.toAbsolutePath().normalize());
    }

    /**
     * The bytes of a file, from wherever it is.
     *
     * @param path relative to the theme, parts joined by {@code /}
     * @throws IOException when it cannot be read, or neither theme has it
     */
    byte[] read(String path) throws IOException {
        Optional<byte[]> bytes = readOwn(path);
        if (bytes.isEmpty()) {
            bytes = readBuiltIn(path);
        }
        return bytes.orElseThrow(() -> new FileNotFoundException("theme/" + path));
    }

    /** Whether either theme has a file. */
    boolean has(String path) {
        return ownFile(path).isPresent() || ThemeFiles.class.getResource(BUILT_IN + path) != null;
    }

    /** The bytes of a file of the own folder. */
    Optional<byte[]> readOwn(String path) throws IOException {
        Optional<Path> file = ownFile(path);
        return file.isPresent() ? Optional.of(Files.readAllBytes(file.get())) : Optional.empty();
    }

    /** The bytes of a file that the program brings along. */
    Optional<byte[]> readBuiltIn(String path) throws IOException {
        try (InputStream in = ThemeFiles.class.getResourceAsStream(BUILT_IN + path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        }
    }

    private Optional<Path> ownFile(String path) {
        return own.map(folder -> folder.resolve(path).normalize())
                .filter(file -> own.filter(file::startsWith).isPresent())
                .filter(Files::isRegularFile);
    }

    /**
     * The files in a folder of the own theme, by name, sorted; links are not followed.
     *
     * @throws IOException when the folder cannot be read
     */
    List<String> ownNames(String folder) throws IOException {
        Optional<Path> place = own.map(root -> root.resolve(folder)).filter(Files::isDirectory);
        if (place.isEmpty()) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(place.get())) {
            TreeSet<String> names = new TreeSet<>();
            files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .forEach(names::add);
            return List.copyOf(names);
        }
    }
}
