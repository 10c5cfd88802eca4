package org.liangbang.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The preview server gives the site to this machine and to nobody else. */
class PreviewServerTest {
    private static final String PAGE =
            "<html><head><meta content=\"default-src 'none'; script-src 'self'\"><title>榜</title>"
                    + "</head><body>榜</body></html>";

    /** Something that happens while a page waits. */
    @FunctionalInterface
    private interface Change {
        void happens() throws Exception;
    }

    private final HttpClient client = HttpClient.newHttpClient();
    @TempDir private Path work;
    private Path content;
    private Optional<String> mistakes = Optional.empty();
    private PreviewServer server;

    @BeforeEach
    void start() throws IOException {
        content = Files.createDirectories(work.resolve("content"));
        Path site = Files.createDirectories(work.resolve("site/units"));
        Files.writeString(site.resolveSibling("index.html"), PAGE);
        Files.writeString(site.resolveSibling("look.css"), "body {}");
        Files.writeString(site.resolveSibling(".hidden"), "manifest");
        Files.writeString(work.resolve("secret.txt"), "secret");
        Files.createSymbolicLink(site.resolve("link.txt"), work.resolve("secret.txt"));
        server =
                new PreviewServer(
                        0, site.getParent(), List.of(content), () -> new Preview(mistakes));
    }

    @AfterEach
    void end() {
        server.close();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + server.port() + path);
        return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    /** The first line of the answer to a request sent byte by byte. */
    private String raw(String request) throws IOException {
        InetAddress here = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        try (Socket socket = new Socket(here, server.port());
                OutputStream out = socket.getOutputStream()) {
            out.write((request + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), "UTF-8"))
                    .readLine();
        }
    }

    @Test
    void pagesWaitForTheNextBuildAndOtherFilesAreAsTheyAre() throws Exception {
        HttpResponse<String> page = get("/");
        assertThat(page.statusCode()).isEqualTo(HttpURLConnection.HTTP_OK);
        assertThat(page.body())
                .contains("<script src=\"/.preview/reload.js?0\" defer></script></head>")
                .contains("default-src 'none'; connect-src 'self'; script-src 'self'");
        assertThat(get("/.preview/reload.js").body()).contains("location.reload()");
        assertThat(get("/look.css").body()).isEqualTo("body {}");
        assertThat(get("/look.css").headers().firstValue("Content-Type").orElse(""))
                .isEqualTo("text/css; charset=utf-8");
        assertThat(get("/").headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void mistakesStandInForEveryPageUntilTheyAreMended() throws Exception {
        mistakes = Optional.of(MistakesPage.of("一处错误", List.of("错误 <b> & 其他")));
        Files.writeString(content.resolve("a.yaml"), "a: 1");
        assertThat(server.refresh()).isTrue();
        assertThat(get("/").statusCode()).isEqualTo(HttpURLConnection.HTTP_INTERNAL_ERROR);
        assertThat(get("/").body()).contains("一处错误", "错误 &lt;b&gt; &amp; 其他", "reload.js");
        assertThat(get("/.preview/mistakes.css").body()).contains("color-scheme");
        assertThat(server.refresh()).as("nothing changed").isFalse();
        mistakes = Optional.empty();
        Files.writeString(content.resolve("a.yaml"), "a: 22");
        assertThat(server.refresh()).isTrue();
        assertThat(get("/").statusCode()).isEqualTo(HttpURLConnection.HTTP_OK);
    }

    /** The first event that a page gets which shows a build, after something happened. */
    private Optional<String> told(int shown, Change change) throws Exception {
        URI address = URI.create("http://127.0.0.1:" + server.port() + "/.preview/events?" + shown);
        var events = client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofLines());
        change.happens();
        return events.body().filter(line -> line.startsWith("event:")).findFirst();
    }

    private void rebuild() throws Exception {
        Files.writeString(content.resolve("a.yaml"), "a: 1");
        assertThat(server.refresh()).isTrue();
    }

    @Test
    void waitingPagesAreToldOfANewBuild() throws Exception {
        assertThat(told(0, this::rebuild)).hasValue("event: rebuilt");
    }

    @Test
    void aPageThatWasLoadedBeforeTheLastBuildIsToldAtOnce() throws Exception {
        rebuild();
        assertThat(get("/").body()).contains("reload.js?1");
        assertThat(told(0, () -> {})).hasValue("event: rebuilt");
    }

    @Test
    void nothingOutsideTheSiteIsGivenAway() throws Exception {
        for (String path :
                List.of(
                        "/../secret.txt",
                        "/%2e%2e/secret.txt",
                        "/units/link.txt",
                        "/.hidden",
                        "/units/..%2f..%2fsecret.txt",
                        "//secret.txt",
                        "/units",
                        "/nowhere/")) {
            String host = "127.0.0.1:" + server.port();
            assertThat(raw("GET " + path + " HTTP/1.1\r\nHost: " + host)).as(path).contains("404");
        }
    }

    @Test
    void otherNamesForThisMachineAndOtherMethodsAreRefused() throws Exception {
        assertThat(raw("GET / HTTP/1.1\r\nHost: evil.example")).contains("403");
        assertThat(raw("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0")).contains("405");
        assertThat(raw("GET / HTTP/1.1\r\nHost: localhost")).contains("200");
    }
}
