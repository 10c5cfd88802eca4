package org.liangbang.browser;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** A connection in the Chrome DevTools protocol: commands with answers, and events by session. */
final class DevTools implements WebSocket.Listener, AutoCloseable {
    private static final long SECONDS = 60;

    private final ObjectMapper json = new ObjectMapper();
    private final AtomicInteger number = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> asked = new ConcurrentHashMap<>();
    private final Map<String, Consumer<JsonNode>> listeners = new ConcurrentHashMap<>();
    private final StringBuilder partial = new StringBuilder();
    private final WebSocket socket;

    /** Connects to a browser. */
    DevTools(URI address) {
        this.socket =
                HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(address, this).join();
    }

    /** Has the events of a session told to a listener, in their order. */
    void listen(String session, Consumer<JsonNode> listener) {
        listeners.put(session, listener);
    }

    /**
     * Sends a command and waits for its answer.
     *
     * @param session empty for the browser itself
     * @param method such as {@code Page.navigate}
     * @param parameters of the method
     * @return the answer's result
     */
    JsonNode send(String session, String method, Map<String, ?> parameters) {
        int id = number.incrementAndGet();
        Map<String, Object> command = new LinkedHashMap<>();
        command.put("id", id);
        command.put("method", method);
        command.put("params", parameters);
        if (!session.isEmpty()) {
            command.put("sessionId", session);
        }
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        asked.put(id, answer);
        synchronized (socket) {
            socket.sendText(json.writeValueAsString(command), true).join();
        }
        return await(answer, method);
    }

    /** Waits for something the browser does. */
    static <T> T await(CompletableFuture<T> answer, String what) {
        try {
            return answer.get(SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new IllegalStateException(what + " failed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        partial.append(data);
        if (last) {
            JsonNode message = json.readTree(partial.toString());
            partial.setLength(0);
            receive(message);
        }
        from.request(1);
        return CompletableFuture.completedStage(null);
    }

    private void receive(JsonNode message) {
        if (!message.has("id")) {
            Consumer<JsonNode> listener = listeners.get(message.path("sessionId").asString(""));
            if (listener != null) {
                listener.accept(message);
            }
            return;
        }
        CompletableFuture<JsonNode> answer = asked.remove(message.get("id").asInt());
        if (answer == null) {
            return;
        }
        if (message.has("error")) {
            answer.completeExceptionally(
                    new IllegalStateException(message.get("error").toString()));
        } else {
            answer.complete(message.get("result"));
        }
    }

    @Override
    public void close() {
        socket.abort();
    }
}
