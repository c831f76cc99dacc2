package io.quarkiverse.checkout.deployment;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

import io.vertx.core.json.JsonObject;

/** Asks as the pages of the Dev UI do: by JSON-RPC through a web socket. */
final class DevUi implements WebSocket.Listener {

    private static final int PATIENCE_SECONDS = 60;

    private final CompletableFuture<JsonObject> answer = new CompletableFuture<>();
    private final StringBuilder text = new StringBuilder();
    private final URI address;

    private DevUi(URI address) {
        this.address = address;
    }

    static DevUi at(int port) {
        return new DevUi(URI.create("ws://localhost:" + port + "/q/dev-ui/json-rpc-ws"));
    }

    /** The answer to one question. */
    JsonObject call(String method, Map<String, Object> parameters) {
        JsonObject question = new JsonObject().put("jsonrpc", "2.0").put("id", 1).put("method", method)
                .put("params", new JsonObject(parameters));
        WebSocket socket = HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(address, this).join();
        try {
            socket.sendText(question.encode(), true);
            return answer.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        } finally {
            socket.abort();
        }
    }

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
        text.append(part);
        if (last) {
            JsonObject message = new JsonObject(text.toString());
            text.setLength(0);
            if (Integer.valueOf(1).equals(message.getInteger("id"))) {
                complete(message);
            }
        }
        socket.request(1);
        return null;
    }

    @Override
    public void onError(WebSocket socket, Throwable error) {
        answer.completeExceptionally(error);
    }

    private void complete(JsonObject message) {
        if (message.containsKey("error")) {
            answer.completeExceptionally(new AssertionError(message.encode()));
        } else {
            answer.complete(message.getJsonObject("result").getJsonObject("object"));
        }
    }
}
