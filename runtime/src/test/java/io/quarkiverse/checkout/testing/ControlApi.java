package io.quarkiverse.checkout.testing;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/**
 * What tests in another process call: {@code POST /script} and {@code POST /webhooks} to say what is to happen,
 * {@code GET /ledger} and {@code GET /deliveries} to see what happened.
 */
final class ControlApi {

    private final PaymentBook book;
    private final Scripts scripts;
    private final WebhookSender webhooks;

    ControlApi(PaymentBook book, Scripts scripts, WebhookSender webhooks) {
        this.book = book;
        this.scripts = scripts;
        this.webhooks = webhooks;
    }

    /** {@code {"faults": ["RESET"], "on": "START", "key": …, "times": 1, "delay_ms": …, "count": 3}}; no faults clears. */
    void script(Call call) throws IOException {
        JsonNode body = call.json();
        Set<Fault> faults = EnumSet.noneOf(Fault.class);
        body.path("faults").forEach(fault -> faults.add(constant(Fault.class, fault.asText())));
        if (faults.isEmpty()) {
            scripts.clear();
        } else {
            scripts.add(new Script(faults, constant(Operation.class, body.path("on").asText("START")),
                    body.hasNonNull("key") ? UUID.fromString(body.get("key").asText()) : null,
                    body.path("times").asInt(1),
                    body.hasNonNull("delay_ms") ? Duration.ofMillis(body.get("delay_ms").asLong()) : null,
                    body.path("count").asInt(3)));
        }
        call.answer(200, body);
    }

    /** {@code {"url": "http://…/checkout/webhooks/card", "secrets": ["whsec_…"]}}. */
    void webhooks(Call call) throws IOException {
        JsonNode body = call.json();
        List<String> secrets = new ArrayList<>();
        body.path("secrets").forEach(secret -> secrets.add(secret.asText()));
        webhooks.deliverTo(URI.create(body.path("url").asText()), secrets);
        call.answer(200, JsonNodeFactory.instance.objectNode().put("url", body.path("url").asText()));
    }

    void ledger(Call call) throws IOException {
        ArrayNode payments = JsonNodeFactory.instance.arrayNode();
        for (LedgerEntry entry : book.ledger()) {
            payments.addObject().put("key", entry.key().toString()).put("id", entry.id()).put("status", entry.status())
                    .put("currency", entry.currency()).put("amount", entry.amount()).put("starts", entry.starts())
                    .put("captures", entry.captures()).put("captured", entry.captured()).put("voids", entry.voids())
                    .put("refunds", entry.refunds()).put("refunded", entry.refunded());
        }
        call.answer(200, JsonNodeFactory.instance.objectNode().set("payments", payments));
    }

    void deliveries(Call call) throws IOException {
        ArrayNode tries = JsonNodeFactory.instance.arrayNode();
        webhooks.deliveries().forEach(it -> tries.addObject().put("event", it.event()).put("status", it.status()));
        call.answer(200, JsonNodeFactory.instance.objectNode().set("deliveries", tries));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        try {
            return Enum.valueOf(type, name);
        } catch (IllegalArgumentException unknown) {
            throw new Refusal(422, name + " is not one of " + EnumSet.allOf(type));
        }
    }
}
