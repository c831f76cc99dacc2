package shop.payment;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import java.util.UUID;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.payment.PaymentRequest;

/** The provider's HTTP interface. */
class CardApi {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final CardConfig config;
    private final HttpClient client;

    CardApi(CardConfig config) {
        this.config = config;
        this.client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(config.timeout())
                .build();
    }

    CardAnswer start(PaymentRequest request) throws IOException {
        ObjectNode body = money(request.amount());
        body.put("hosted", config.hosted()).put("capture", config.captureAtOnce());
        if (request.returnUrl() != null) {
            body.put("return_url", request.returnUrl().toString());
        }
        return repeated(post("payments", request.key().toString(), body));
    }

    CardAnswer find(UUID key) throws IOException {
        return send(to("payments/" + key).GET());
    }

    CardAnswer capture(UUID key, Money amount) throws IOException {
        return repeated(post("payments/" + key + "/capture", key + "-capture", money(amount)));
    }

    CardAnswer cancel(UUID key) throws IOException {
        return repeated(post("payments/" + key + "/cancel", key + "-cancel", JsonNodeFactory.instance.objectNode()));
    }

    CardAnswer refund(UUID key, Money amount, String refundKey) throws IOException {
        return repeated(post("payments/" + key + "/refunds", refundKey, money(amount)));
    }

    /** A failed server may have done it or not; the same key makes it safe to ask once more. */
    private CardAnswer repeated(HttpRequest.Builder request) throws IOException {
        CardAnswer first = send(request);
        return first.status() >= 500 ? send(request) : first;
    }

    private HttpRequest.Builder post(String path, String idempotencyKey, ObjectNode body) {
        return to(path).header("Content-Type", "application/json").header("Idempotency-Key", idempotencyKey)
                .POST(BodyPublishers.ofString(body.toString()));
    }

    private HttpRequest.Builder to(String path) {
        URI provider = config.url().orElseThrow(() -> new IllegalStateException(
                "shop.card.url is not set, so card payments are not possible; set it to the provider's address"));
        return HttpRequest.newBuilder(provider.resolve("/" + path)).timeout(config.timeout());
    }

    private CardAnswer send(HttpRequest.Builder request) throws IOException {
        try {
            HttpResponse<byte[]> response = client.send(request.build(), BodyHandlers.ofByteArray());
            return new CardAnswer(response.statusCode(),
                    response.statusCode() == 200 ? read(response.body()) : Optional.empty());
        } catch (InterruptedException deadline) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", deadline);
        }
    }

    private static Optional<CardPayment> read(byte[] body) throws IOException {
        try {
            return Optional.ofNullable(JSON.readValue(body, CardPayment.class));
        } catch (JsonProcessingException unreadable) {
            return Optional.empty();
        }
    }

    private static ObjectNode money(Money amount) {
        return JsonNodeFactory.instance.objectNode().put("amount", amount.minor())
                .put("currency", amount.currency().getCurrencyCode());
    }
}
