package org.liangbang.serve;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Serves the built site on 127.0.0.1, and no other address; rebuilds it when a watched folder
 * changes and has open pages reload themselves.
 */
public final class PreviewServer implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(300);

    /** How long files must lie still, so that none is read while an editor saves it. */
    private static final Duration STILL = Duration.ofMillis(100);

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Events events = new Events();
    private final AtomicReference<Preview> preview;
    private final FolderWatch watch;
    private final Preview.Builder builder;

    /**
     * Takes the port, builds the site once and starts serving it.
     *
     * @param port the port; 0 for any that is free
     * @param site the folder that the builder writes
     * @param watched the folders whose changes matter
     * @param builder builds the site
     * @throws IOException when the port is taken
     */
    public PreviewServer(int port, Path site, List<Path> watched, Preview.Builder builder)
            throws IOException {
        this.builder = builder;
        this.watch = new FolderWatch(watched);
        InetAddress here = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        this.server = HttpServer.create(new InetSocketAddress(here, port), 0);
        this.preview = new AtomicReference<>(builder.build());
        server.createContext("/", new SiteHandler(site, preview::get, events));
        server.setExecutor(threads);
        server.start();
    }

    /** The port served. */
    public int port() {
        return server.getAddress().getPort();
    }

    /** Rebuilds whenever something changed, until the thread is interrupted. */
    public void watch() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                Thread.sleep(POLL.toMillis());
                refresh();
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Rebuilds if something changed since the last look; tells whether it did. */
    boolean refresh() throws InterruptedException {
        if (!watch.changed()) {
            return false;
        }
        watch.settle(() -> Thread.sleep(STILL.toMillis()));
        preview.set(builder.build());
        events.tell();
        return true;
    }

    /** Stops serving. */
    @Override
    public void close() {
        events.close();
        server.stop(0);
        threads.shutdownNow();
    }
}
