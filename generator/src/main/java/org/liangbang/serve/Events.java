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
        for (OutputStream page : waiting) {
            try {
                page.write(REBUILT);
                page.flush();
            } catch (IOException gone) {
                waiting.remove(page);
            }
        }
    }

    /** Lets all pages go. */
    void close() {
        for (OutputStream page : waiting) {
            try {
                page.close();
            } catch (IOException gone) {
                // it closed itself first
                continue;
            }
        }
        waiting.clear();
    }
}
