package io.quarkiverse.checkout.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Delivers webhooks on threads of its own, and repeats what the shop does not acknowledge. */
final class WebhookSender implements AutoCloseable {

    private static final List<Duration> REPEATS = List.of(Duration.ofSeconds(1), Duration.ofSeconds(5),
            Duration.ofSeconds(30), Duration.ofMinutes(2));

    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(8, Daemons.named("webhooks"));
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5)).build();
    private final Queue<Delivery> deliveries = new ConcurrentLinkedQueue<>();
    private final Clock clock;
    private volatile URI address;
    private volatile List<String> secrets = List.of();

    WebhookSender(Clock clock) {
        this.clock = clock;
    }

    void deliverTo(URI shop, List<String> signedWith) {
        signedWith.forEach(WebhookSigner::check);
        secrets = List.copyOf(signedWith);
        address = shop;
    }

    List<Delivery> deliveries() {
        return List.copyOf(deliveries);
    }

    /** Tells the shop that a payment changed, in the way its script says. */
    void tell(ProviderPayment payment, URI provider) {
        Script script = payment.script();
        if (address == null || script.has(Fault.WEBHOOK_LOST)) {
            return;
        }
        ObjectNode now = payment.report(provider);
        Webhook webhook = Webhook.about(now.path("status").asText(), now);
        if (script.has(Fault.WEBHOOK_FIRST)) {
            attempt(webhook, script);
        } else {
            int times = script.has(Fault.WEBHOOK_DUPLICATE) ? script.count() : 1;
            for (int i = 0; i < times; i++) {
                send(webhook, script, script.has(Fault.WEBHOOK_LATE) ? script.lasting(Fault.WEBHOOK_LATE) : Duration.ZERO);
            }
        }
        if (script.has(Fault.WEBHOOK_OUT_OF_ORDER) && payment.status() == Status.CAPTURED) {
            ObjectNode before = now.deepCopy().put("status", Status.AUTHORISED.code()).put("captured", 0);
            send(Webhook.about(Status.AUTHORISED.code(), before), script, Duration.ofMillis(200));
        }
        if (script.has(Fault.WEBHOOK_FOREIGN)) {
            ObjectNode foreign = now.deepCopy().put("key", UUID.randomUUID().toString()).put("id", "pay_unknown");
            send(Webhook.about(now.path("status").asText(), foreign), script, Duration.ZERO);
        }
    }

    private void send(Webhook webhook, Script script, Duration delay) {
        threads.schedule(() -> attempt(webhook, script, 0), delay.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void attempt(Webhook webhook, Script script, int repeat) {
        if (!attempt(webhook, script) && repeat < REPEATS.size() && !threads.isShutdown()) {
            threads.schedule(() -> attempt(webhook, script, repeat + 1), REPEATS.get(repeat).toMillis(),
                    TimeUnit.MILLISECONDS);
        }
    }

    private boolean attempt(Webhook webhook, Script script) {
        Delivery delivery = new Delivery(webhook.id(), post(webhook, script));
        deliveries.add(delivery);
        return delivery.isAcknowledged();
    }

    private int post(Webhook webhook, Script script) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(10))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(webhook.body()));
        webhook.headers(script, secrets, clock.instant()).forEach(request::header);
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException unreachable) {
            return 0;
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
