package org.liangbang.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Notices changes in folders by looking at the size and time of every file, which works on every
 * disk and every system. Not thread-safe.
 */
final class FolderWatch {
    private record Stamp(long size, long modified) {}

    /** Lets some time pass. */
    @FunctionalInterface
    interface Pause {
        void pass() throws InterruptedException;
    }

    /** After so many looks files count as still even if something goes on writing to them. */
    private static final int MOST_LOOKS = 20;

    private final List<Path> folders;
    private Map<Path, Stamp> seen;

    /** A watch that has seen the folders as they are now; folders that do not exist are empty. */
    FolderWatch(List<Path> folders) {
        this.folders = List.copyOf(folders);
        this.seen = look();
    }

    /** Whether anything changed since the last time this was asked. */
    boolean changed() {
        Map<Path, Stamp> now = look();
        boolean changed = !now.equals(seen);
        seen = now;
        return changed;
    }

    /**
     * Waits until nothing changed during a pause, so that no file is read while it is being saved;
     * no longer than for 20 pauses.
     */
    void settle(Pause pause) throws InterruptedException {
        int looks = 0;
        do {
            pause.pass();
            looks++;
        } while (changed() && looks < MOST_LOOKS);
    }

    private Map<Path, Stamp> look() {
        Map<Path, Stamp> stamps = new TreeMap<>();
        for (Path folder : folders) {
            if (Files.isDirectory(folder)) {
                look(folder, stamps);
            }
        }
        return stamps;
    }

    private static void look(Path folder, Map<Path, Stamp> stamps) {
        try {
            Files.walkFileTree(
                    folder,
                    new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult visitFile(Path file, BasicFileAttributes is) {
                            long modified = is.lastModifiedTime().toMillis();
                            stamps.put(file, new Stamp(is.size(), modified));
                            return FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFileFailed(Path file, IOException gone) {
                            // deleted between listing and looking: the next look will tell
                            return FileVisitResult.CONTINUE;
                        }
                    });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
