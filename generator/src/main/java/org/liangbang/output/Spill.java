package org.liangbang.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * Takes the bytes of one file after the other: a page in memory, a large table on disk. Not
 * thread-safe; each worker has one.
 */
final class Spill extends OutputStream {
    private static final int MOST_IN_MEMORY = 1 << 20;

    private final Memory memory = new Memory();
    private Path file;
    private Optional<OutputStream> disk = Optional.empty();
    private long size;

    /** The bytes written so far, without a copy of them. */
    private static final class Memory extends ByteArrayOutputStream {
        Memory() {
            super(1 << 16);
        }

        boolean equalsBytesOf(byte[] other) {
            return Arrays.equals(buf, 0, count, other, 0, other.length);
        }
    }

    Spill(Path file) {
        this.file = file;
    }

    /** Begins the next file, which goes to the given place when it is large or kept. */
    void begin(Path next) {
        memory.reset();
        file = next;
        disk = Optional.empty();
        size = 0;
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        if (disk.isEmpty() && memory.size() + length > MOST_IN_MEMORY) {
            OutputStream opened = Files.newOutputStream(file);
            disk = Optional.of(opened);
            memory.writeTo(opened);
        }
        size += length;
        if (disk.isPresent()) {
            disk.get().write(bytes, from, length);
        } else {
            memory.write(bytes, from, length);
        }
    }

    /** Ends the file: nothing more is written to it. */
    @Override
    public void close() throws IOException {
        if (disk.isPresent()) {
            disk.get().close();
        }
    }

    /** Whether a file on disk has just these bytes. */
    boolean equalsFile(Path other) throws IOException {
        if (!Files.isRegularFile(other) || Files.size(other) != size) {
            return false;
        }
        return disk.isPresent()
                ? Files.mismatch(file, other) < 0
                : memory.equalsBytesOf(Files.readAllBytes(other));
    }

    /** Puts the bytes at the place given to {@link #begin}. */
    void keep() throws IOException {
        if (disk.isEmpty()) {
            try (OutputStream out = Files.newOutputStream(file)) {
                memory.writeTo(out);
            }
        }
    }

    /** Leaves nothing behind at the place given to {@link #begin}. */
    void drop() throws IOException {
        if (disk.isPresent()) {
            Files.deleteIfExists(file);
        }
    }
}
