package org.liangbang.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A running Chromium without a window, which reaches no other machine. One serves all tests of a
 * class: starting takes about a second, a new tab some milliseconds.
 */
public final class Chromium implements AutoCloseable {
    private static final String READY = "DevTools listening on ";

    private final Process process;
    private final Path profile;
    private final DevTools tools;

    private Chromium(Process process, Path profile, DevTools tools) {
        this.process = process;
        this.profile = profile;
        this.tools = tools;
    }

    /**
     * Where Chromium stands: {@code -Dchromium=…}, else where Debian puts it; empty without one.
     */
    public static Optional<Path> installed() {
        return Optional.of(Path.of(System.getProperty("chromium", "/usr/bin/chromium")))
                .filter(Files::isExecutable);
    }

    /** Starts one. */
    public static Chromium start() {
        try {
            Path profile = Files.createTempDirectory("chromium");
            Process process =
                    new ProcessBuilder(command(installed().orElseThrow(), profile))
                            .redirectErrorStream(true)
                            .start();
            CompletableFuture<URI> address = new CompletableFuture<>();
            Thread reader = new Thread(() -> read(process, address), "chromium output");
            reader.setDaemon(true);
            reader.start();
            return new Chromium(
                    process, profile, new DevTools(DevTools.await(address, "starting Chromium")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> command(Path chromium, Path profile) {
        return List.of(
                chromium.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-first-run",
                "--hide-scrollbars",
                "--force-color-profile=srgb",
                "--lang=zh-CN",
                "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
                "--user-data-dir=" + profile,
                "--remote-debugging-port=0",
                "about:blank");
    }

    /** Finds the address in what the browser says, and goes on reading so that it never blocks. */
    private static void read(Process process, CompletableFuture<URI> address) {
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(READY)) {
                    address.complete(URI.create(line.substring(READY.length()).strip()));
                }
            }
            address.completeExceptionally(new IllegalStateException("Chromium ended"));
        } catch (IOException e) {
            address.completeExceptionally(e);
        }
    }

    /** Opens an empty tab with cookies and storage of its own. */
    public Tab open(View view) {
        String context =
                tools.send("", "Target.createBrowserContext", Map.of())
                        .get("browserContextId")
                        .asString();
        JsonNode target =
                tools.send(
                        "",
                        "Target.createTarget",
                        Map.of("url", "about:blank", "browserContextId", context));
        JsonNode session =
                tools.send(
                        "",
                        "Target.attachToTarget",
                        Map.of("targetId", target.get("targetId").asString(), "flatten", true));
        return new Tab(tools, session.get("sessionId").asString(), context, view);
    }

    @Override
    public void close() {
        tools.close();
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        process.onExit().join();
        try (Stream<Path> files = Files.walk(profile)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException | UncheckedIOException e) {
            System.err.println("left behind: " + profile);
        }
    }
}
