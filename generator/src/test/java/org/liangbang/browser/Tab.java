package org.liangbang.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A tab of the browser. It remembers everything the pages in it said and asked for. */
public final class Tab implements AutoCloseable {
    private final DevTools tools;
    private final String session;
    private final String context;
    private final List<JsonNode> events = new CopyOnWriteArrayList<>();
    private volatile CompletableFuture<JsonNode> loaded = new CompletableFuture<>();

    Tab(DevTools tools, String session, String context, View view) {
        this.tools = tools;
        this.session = session;
        this.context = context;
        tools.listen(session, this::hear);
        Stream.of("Page", "Runtime", "Log", "Network", "Audits")
                .forEach(domain -> send(domain + ".enable", Map.of()));
        look(view);
    }

    /** Looks at the page in another way from now on, without loading it again. */
    public Tab look(View view) {
        Map<String, Object> size = new LinkedHashMap<>();
        size.put("width", view.width());
        size.put("height", view.height());
        size.put("deviceScaleFactor", 1);
        size.put("mobile", false);
        send("Emulation.setDeviceMetricsOverride", size);
        Map<String, String> scheme = new LinkedHashMap<>();
        scheme.put("name", "prefers-color-scheme");
        scheme.put("value", view.dark() ? "dark" : "light");
        Map<String, Object> media = new LinkedHashMap<>();
        media.put("media", view.print() ? "print" : "");
        media.put("features", List.of(scheme));
        send("Emulation.setEmulatedMedia", media);
        send("Emulation.setScriptExecutionDisabled", Map.of("value", !view.scripts()));
        return this;
    }

    /** Forgets what it heard and what the site at an address stored, as if it were just opened. */
    Tab forget(URI site) {
        send("Page.navigate", Map.of("url", "about:blank"));
        String origin = site.getScheme() + "://" + site.getAuthority();
        send("Storage.clearDataForOrigin", Map.of("origin", origin, "storageTypes", "all"));
        events.clear();
        return this;
    }

    private JsonNode send(String method, Map<String, ?> parameters) {
        return tools.send(session, method, parameters);
    }

    private void hear(JsonNode event) {
        events.add(event);
        if (event.path("method").asString("").equals("Page.loadEventFired")) {
            loaded.complete(event);
        }
    }

    /** Goes to an address ({@code http:} or {@code file:}) and waits until the page is loaded. */
    public Tab visit(URI address) {
        loaded = new CompletableFuture<>();
        send("Page.navigate", Map.of("url", address.toString()));
        DevTools.await(loaded, "loading " + address);
        evaluate("1");
        return this;
    }

    /**
     * What an expression gives in the page; a promise is waited for. Works also where the page's
     * own scripts are switched off.
     */
    public JsonNode evaluate(String expression) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("expression", expression);
        parameters.put("awaitPromise", true);
        parameters.put("returnByValue", true);
        JsonNode answer = send("Runtime.evaluate", parameters);
        if (answer.has("exceptionDetails")) {
            throw new IllegalStateException(answer.get("exceptionDetails").toString());
        }
        return answer.path("result").path("value");
    }

    /** Presses and releases keys one after another, by their names, such as {@code Tab}. */
    public Tab press(Key... keys) {
        for (Key key : keys) {
            send(
                    "Input.dispatchKeyEvent",
                    key.event(key.text().isEmpty() ? "rawKeyDown" : "keyDown"));
            send("Input.dispatchKeyEvent", key.event("keyUp"));
        }
        return this;
    }

    /** Types text where the focus is. */
    public Tab type(String text) {
        send("Input.insertText", Map.of("text", text));
        return this;
    }

    /** Moves the pointer, in CSS pixels from the upper left corner of the window. */
    public Tab pointAt(int x, int y) {
        Map<String, Object> move = new LinkedHashMap<>();
        move.put("type", "mouseMoved");
        move.put("x", x);
        move.put("y", y);
        send("Input.dispatchMouseEvent", move);
        return this;
    }

    /** Warnings, errors and all else that was written to the console, with uncaught exceptions. */
    public List<String> console() {
        Stream<String> written =
                heard("Runtime.consoleAPICalled").map(event -> event.path("args").toString());
        Stream<String> logged =
                heard("Log.entryAdded").map(event -> event.path("entry").path("text").asString(""));
        Stream<String> thrown =
                heard("Runtime.exceptionThrown")
                        .map(event -> event.path("exceptionDetails").toString());
        return Stream.of(written, logged, thrown).flatMap(all -> all).toList();
    }

    /** What the content security policies of the pages forbade: the directive and what it met. */
    public List<String> policyViolations() {
        return heard("Audits.issueAdded")
                .map(event -> event.path("issue").path("details"))
                .filter(details -> details.has("contentSecurityPolicyIssueDetails"))
                .map(details -> details.get("contentSecurityPolicyIssueDetails"))
                .map(
                        issue ->
                                issue.path("violatedDirective").asString("")
                                        + " "
                                        + issue.path("blockedURL").asString("inline"))
                .toList();
    }

    /** The addresses of all requests, in order. */
    public List<String> requests() {
        return heard("Network.requestWillBeSent")
                .map(event -> event.path("request").path("url").asString(""))
                .toList();
    }

    /** Requests to anything but this machine's loop, files and data in the page itself. */
    public List<String> foreignRequests() {
        return requests().stream()
                .filter(url -> !url.matches("(http://127\\.0\\.0\\.1[:/]|file:|data:|blob:).*"))
                .toList();
    }

    /** Requests that failed or were answered with an error. */
    public List<String> failedRequests() {
        Stream<String> failed =
                heard("Network.loadingFailed").map(event -> event.path("errorText").asString(""));
        Stream<String> refused =
                heard("Network.responseReceived")
                        .map(event -> event.path("response"))
                        .filter(response -> response.path("status").asInt(0) >= 400)
                        .map(response -> response.path("url").asString(""));
        return Stream.concat(failed, refused).toList();
    }

    private Stream<JsonNode> heard(String method) {
        return events.stream()
                .filter(event -> event.path("method").asString("").equals(method))
                .map(event -> event.path("params"));
    }

    /** What axe-core has against the page as it stands; see {@link Axe}. */
    public List<String> axe() {
        return Axe.violations(this);
    }

    /** Writes a picture of the window as PNG. */
    public void picture(Path file) {
        String data =
                send("Page.captureScreenshot", Map.of("format", "png")).get("data").asString();
        try {
            Files.write(file, Base64.getDecoder().decode(data));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        tools.send("", "Target.disposeBrowserContext", Map.of("browserContextId", context));
    }
}
