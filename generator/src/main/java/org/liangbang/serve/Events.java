package org.liangbang.serve;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Counts the builds and tells pages that wait of a new one, over server-sent events. A page says
 * which build it shows, so that one that was loaded while the next build ended is told as well.
 * Thread-safe.
 */
final class Events {
    private static final byte[] HELLO = bytes("retry: 1000\n\n");
    private static final byte[] REBUILT = bytes("event: rebuilt\ndata: 1\n\n");

    private final List<OutputStream> waiting = new ArrayList<>();
    private int build;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The number of the last build that was told. */
    synchronized int build() {
        return build;
    }

    /**
     * Adds a page that waits.
     *
     * @param shown the number of the build that the page shows; told at once if it is not the last
     */
    synchronized void add(OutputStream page, String shown) throws IOException {
        page.write(HELLO);
        page.flush();
        if (shown.equals(Integer.toString(build)) || reaches(page)) {
            waiting.add(page);
        }
    }

    /** Tells every page of a new build; pages that have gone are forgotten. */
    synchronized void tell() {
        build++;
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
    synchronized void close() {
        waiting.clear();
    }
}
