package org.liangbang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liangbang.browser.Chromium;
import org.liangbang.browser.Tab;
import org.liangbang.browser.View;
import org.liangbang.build.Sites;

/** An editor's preview: it follows every change of the content. */
class ServeTest {
    private static final Path MINIMAL = Path.of("generator/src/test/sites/minimal");
    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/");
    private static final String BOARD = "articles/2025/notice-board.md";
    private static final long PATIENCE_MS = 60_000;

    @TempDir private Path work;
    private Shell shell;

    @BeforeEach
    void layContent() throws IOException {
        shell = new Shell(Sites.lay(work, MINIMAL, MINIMAL.resolveSibling("none")));
    }

    @Test
    void aTakenPortIsSaid() throws IOException {
        InetAddress here = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        try (ServerSocket taken = new ServerSocket(0, 1, here)) {
            String port = Integer.toString(taken.getLocalPort());
            assertThat(shell.run("serve", "--port", port)).isEqualTo(ExitCode.WRONG_CALL);
            assertThat(shell.err()).contains(port, "--port");
        }
    }

    @Tag("browser")
    @Test
    void thePageFollowsTheContentAndShowsItsMistakes() throws Exception {
        CompletableFuture<Integer> ended = new CompletableFuture<>();
        Thread serving = new Thread(() -> ended.complete(shell.run("serve", "--port", "0")));
        serving.start();
        try (Chromium chromium = Chromium.start();
                Tab tab = chromium.open(View.DESKTOP)) {
            tab.visit(address().resolve("articles/notice-board/"));
            awaitTitle(tab, "榜挂出来");
            shell.edit(BOARD, "榜挂出来", "榜贴出来");
            awaitTitle(tab, "榜贴出来");
            shell.edit(BOARD, "units: [jiaxiang]", "units: [jiaxang]");
            awaitTitle(tab, "有 1 处错误");
            assertThat(tab.evaluate("document.body.innerText").asString())
                    .contains("错误[article.unit-unknown]", BOARD + ":", "怎么改：");
            assertThat(tab.axe()).isEmpty();
            shell.edit(BOARD, "units: [jiaxang]", "units: [jiaxiang]");
            awaitTitle(tab, "榜贴出来");
            assertThat(tab.policyViolations()).isEmpty();
            assertThat(tab.foreignRequests()).isEmpty();
            assertThat(tab.console()).noneMatch(said -> said.contains("Policy"));
        } finally {
            serving.interrupt();
        }
        assertThat(ended.join()).isEqualTo(ExitCode.DONE);
    }

    private URI address() {
        await(() -> ADDRESS.matcher(shell.out()).find(), "the preview");
        Matcher address = ADDRESS.matcher(shell.out());
        return address.find() ? URI.create(address.group()) : URI.create("/");
    }

    private static void awaitTitle(Tab tab, String words) {
        await(() -> title(tab).contains(words), words);
    }

    /** The title of what the tab shows; nothing while one page goes and the next one comes. */
    private static String title(Tab tab) {
        try {
            return tab.evaluate("document.readyState === 'complete' ? document.title : ''")
                    .asString();
        } catch (IllegalStateException leaving) {
            return "";
        }
    }

    private static void await(BooleanSupplier happens, String what) {
        long start = System.nanoTime();
        while (!happens.getAsBoolean()) {
            long waited = (System.nanoTime() - start) / 1_000_000;
            assertThat(waited).as("waiting for " + what).isLessThan(PATIENCE_MS);
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
