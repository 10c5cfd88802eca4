package org.liangbang.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A watch tells of changes, and when they are over. */
class FolderWatchTest {
    @TempDir private Path folder;

    private void append() {
        try {
            Files.writeString(
                    folder.resolve("a.yaml"),
                    "a: 1\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many pauses it waits while a file is saved in some steps, one in each pause. */
    private int pauses(int steps) throws InterruptedException {
        FolderWatch watch = new FolderWatch(List.of(folder));
        AtomicInteger pauses = new AtomicInteger();
        watch.settle(
                () -> {
                    if (pauses.getAndIncrement() < steps) {
                        append();
                    }
                });
        return pauses.get();
    }

    @Test
    void aChangeIsToldOnce() {
        FolderWatch watch = new FolderWatch(List.of(folder, folder.resolve("none")));
        assertThat(watch.changed()).isFalse();
        append();
        assertThat(watch.changed()).isTrue();
        assertThat(watch.changed()).isFalse();
    }

    @Test
    void aFileThatIsBeingSavedIsWaitedForButNotForEver() throws InterruptedException {
        assertThat(pauses(0)).isOne();
        assertThat(pauses(3)).isEqualTo(4);
        assertThat(pauses(1000)).isEqualTo(20);
    }
}
