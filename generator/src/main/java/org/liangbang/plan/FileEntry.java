package org.liangbang.plan;

import java.io.IOException;
import org.liangbang.address.Address;

/**
 * A file that is published as it is made.
 *
 * @param address where it is; its name stands for its content, so it never changes
 * @param bytes makes its bytes, the same each time
 */
public record FileEntry(Address address, Bytes bytes) {
    /** Makes the bytes of a file; callable from any thread. */
    @FunctionalInterface
    public interface Bytes {
        /**
         * The bytes.
         *
         * @throws IOException when what they are made from cannot be read
         */
        byte[] make() throws IOException;
    }
}
