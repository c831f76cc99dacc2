package io.quarkiverse.checkout.testing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** One message to the shop, with the state of the payment at the moment it was made. */
record Webhook(String id, byte[] body) {

    private static final Duration TOO_OLD = Duration.ofMinutes(10);

    static Webhook about(String status, JsonNode payment) {
        JsonNode body = JsonNodeFactory.instance.objectNode().put("type", "payment." + status).set("payment", payment);
        return new Webhook("msg_" + UUID.randomUUID(), body.toString().getBytes(StandardCharsets.UTF_8));
    }

    Map<String, String> headers(Script script, List<String> secrets, Instant now) {
        if (script.has(Fault.WEBHOOK_UNSIGNED)) {
            return Map.of("webhook-id", id);
        }
        Instant at = script.has(Fault.WEBHOOK_OLD) ? now.minus(TOO_OLD) : now;
        List<String> signedWith = script.has(Fault.WEBHOOK_BAD_SIGNATURE) ? List.of(WebhookSigner.newSecret()) : secrets;
        return Map.of("webhook-id", id, "webhook-timestamp", Long.toString(at.getEpochSecond()), "webhook-signature",
                WebhookSigner.sign(signedWith, id, at, body));
    }
}
