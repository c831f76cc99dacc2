package io.quarkiverse.checkout.testing;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;

/** One request to the provider, and the ways to answer it. */
final class Call {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int BODY_LIMIT = 64 * 1024;

    private final HttpExchange exchange;

    Call(HttpExchange exchange) {
        this.exchange = exchange;
    }

    boolean isPost() {
        return "POST".equals(exchange.getRequestMethod());
    }

    boolean isGet() {
        return "GET".equals(exchange.getRequestMethod());
    }

    /** The parts of the path: {@code ["payments", key, "capture"]}. */
    String[] path() {
        return exchange.getRequestURI().getPath().substring(1).split("/");
    }

    String header(String name) {
        String value = exchange.getRequestHeaders().getFirst(name);
        if (value == null) {
            throw new Refusal(400, "the header " + name + " is missing");
        }
        return value;
    }

    JsonNode json() throws IOException {
        try {
            JsonNode json = JSON.readTree(body());
            if (json.isObject()) {
                return json;
            }
        } catch (JsonProcessingException unreadable) {
            throw new Refusal(400, "the body is not JSON");
        }
        throw new Refusal(400, "the body is not a JSON object");
    }

    /** The fields of a posted form, or of the query of a GET. */
    Map<String, String> fields() throws IOException {
        String query = exchange.getRequestURI().getRawQuery();
        String text = isPost() ? new String(body(), StandardCharsets.UTF_8) : query == null ? "" : query;
        Map<String, String> fields = new TreeMap<>();
        for (String pair : text.split("&")) {
            String[] parts = pair.split("=", 2);
            fields.put(decode(parts[0]), parts.length == 2 ? decode(parts[1]) : "");
        }
        return fields;
    }

    void answer(int status, JsonNode body) throws IOException {
        answer(status, "application/json", JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(body));
    }

    void answer(int status, String type, byte[] body) throws IOException {
        header("Content-Type", type);
        header("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    void redirect(URI target) throws IOException {
        header("Location", target.toString());
        answer(303, "text/plain", new byte[0]);
    }

    void header(String name, String value) {
        exchange.getResponseHeaders().set(name, value);
    }

    /** Breaks the connection in the middle of an answer. */
    void breakOff() throws IOException {
        exchange.sendResponseHeaders(200, 1_000);
        exchange.getResponseBody().write("{\"id\":".getBytes(StandardCharsets.UTF_8));
        exchange.getResponseBody().flush();
        exchange.close();
    }

    /** Ends without any answer. */
    void drop() {
        exchange.close();
    }

    private byte[] body() throws IOException {
        byte[] body = exchange.getRequestBody().readNBytes(BODY_LIMIT + 1);
        if (body.length > BODY_LIMIT) {
            throw new Refusal(413, "the body is too large");
        }
        return body;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
