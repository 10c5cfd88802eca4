package org.liangbang.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Answers requests with files of the site, with the page of mistakes, or with events. */
final class SiteHandler implements HttpHandler {
    /** The page that waits for new builds asks here. */
    static final String EVENTS = "/.preview/events";

    /** The script that has a page wait and reload. */
    static final String SCRIPT = "/.preview/reload.js";

    private static final String RELOAD =
            "new EventSource('"
                    + EVENTS
                    + "' + new URL(document.currentScript.src).search)"
                    + ".addEventListener('rebuilt', () => location.reload());\n";
    private static final Pattern LOCAL_HOST =
            Pattern.compile("(127\\.0\\.0\\.1|localhost)(:\\d+)?");
    private static final Pattern PART = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]*");
    private static final String STYLE = "/.preview/mistakes.css";
    private static final String POLICY = "default-src 'none'";

    private final Path site;
    private final Supplier<Preview> preview;
    private final Events events;

    SiteHandler(Path site, Supplier<Preview> preview, Events events) {
        this.site = site;
        this.preview = preview;
        this.events = events;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        String host = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Host")).orElse("");
        String path = exchange.getRequestURI().getPath();
        if (!LOCAL_HOST.matcher(host).matches()) {
            // another name for this machine means a page elsewhere is asking (DNS rebinding)
            send(exchange, 403, "text/plain", "403");
        } else if (!exchange.getRequestMethod().equals("GET")) {
            send(exchange, 405, "text/plain", "405");
        } else if (path.equals(EVENTS)) {
            wait(exchange);
        } else if (path.equals(SCRIPT)) {
            send(exchange, 200, "text/javascript", RELOAD);
        } else if (path.equals(STYLE)) {
            send(exchange, 200, "text/css", MistakesPage.style());
        } else {
            sendFile(exchange, path);
        }
    }

    private void wait(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        String shown = Optional.ofNullable(exchange.getRequestURI().getQuery()).orElse("");
        events.add(exchange.getResponseBody(), shown);
    }

    private void sendFile(HttpExchange exchange, String path) throws IOException {
        int build = events.build();
        String name = path.endsWith("/") ? path + "index.html" : path;
        Optional<String> mistakes = preview.get().mistakes();
        if (name.endsWith(".html") && mistakes.isPresent()) {
            send(exchange, 500, "text/html", waiting(mistakes.get(), build));
            return;
        }
        Optional<Path> file = resolve(name);
        if (file.isEmpty()) {
            send(exchange, 404, "text/html", waiting(notFound(), build));
        } else if (name.endsWith(".html")) {
            send(exchange, 200, "text/html", waiting(Files.readString(file.get()), build));
        } else {
            sendBytes(exchange, 200, ContentType.of(name), Files.readAllBytes(file.get()));
        }
    }

    /** The file of the site that an address names; none when it leads anywhere else. */
    private Optional<Path> resolve(String name) {
        Path file = site;
        for (String part : name.substring(1).split("/", -1)) {
            if (!PART.matcher(part).matches()) {
                return Optional.empty();
            }
            file = file.resolve(part);
            if (Files.isSymbolicLink(file)) {
                return Optional.empty();
            }
        }
        return Optional.of(file)
                .filter(each -> Files.isRegularFile(each, LinkOption.NOFOLLOW_LINKS));
    }

    private String notFound() throws IOException {
        Path page = site.resolve("404.html");
        return Files.isRegularFile(page) ? Files.readString(page) : "404";
    }

    /** The page with the script that has it reload, and leave to ask for events. */
    private static String waiting(String page, int build) {
        String script = "<script src=\"" + SCRIPT + "?" + build + "\" defer></script></head>";
        return page.replaceFirst(Pattern.quote(POLICY), POLICY + "; connect-src 'self'")
                .replaceFirst("</head>", Matcher.quoteReplacement(script));
    }

    private static void send(HttpExchange exchange, int status, String type, String text)
            throws IOException {
        sendBytes(
                exchange, status, type + "; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }

    private static void sendBytes(HttpExchange exchange, int status, String type, byte[] bytes)
            throws IOException {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type);
        headers.set("Cache-Control", "no-store");
        headers.set("X-Content-Type-Options", "nosniff");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (OutputStream body = exchange.getResponseBody()) {
            body.write(bytes);
        }
    }
}
