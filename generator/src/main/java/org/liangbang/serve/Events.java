package org.liangbang.serve;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Pages that wait to be told of a new build, over server-sent events. Thread-safe. */
final class Events {
    private static final byte[] HELLO = bytes("retry: 1000\n\n");
    private static final byte[] REBUILT = bytes("event: rebuilt\ndata: 1\n\n");

    private final List<OutputStream> waiting = new CopyOnWriteArrayList<>();

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Adds a page that waits. */
    void add(OutputStream page) throws IOException {
        page.write(HELLO);
        page.flush();
        waiting.add(page);
    }

    /** Tells every page; pages that have gone are forgotten. */
    void tell() {
        waiting.removeIf(page -> !reaches(page));
    }

    private static boolean reaches(OutputStream page) {
        try {
            page.write(REBUILT);
            page.flush();
            return true;
        } catch (IOException gone) {
            return false;
        }
    }

    /** Lets all pages go; their connections end with the server. */
    void close() {
        waiting.clear();
    }
}
