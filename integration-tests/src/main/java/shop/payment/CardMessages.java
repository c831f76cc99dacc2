package shop.payment;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkiverse.checkout.payment.PaymentEvent;
import io.quarkiverse.checkout.payment.ProviderMessage;

/** Reads the provider's messages, which are signed as the Standard Webhooks specification says. */
class CardMessages {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private final List<WebhookSecret> secrets;

    CardMessages(CardConfig config) {
        this.secrets = config.secret().orElse(List.of()).stream().map(WebhookSecret::of).toList();
    }

    /** Empty unless it is signed with one of our secrets, not long ago; nothing is read from the body before. */
    Optional<PaymentEvent> read(ProviderMessage message) {
        Map<String, String> headers = message.headers();
        String id = headers.get("webhook-id");
        String timestamp = headers.get("webhook-timestamp");
        String signatures = headers.get("webhook-signature");
        if (id == null || timestamp == null || signatures == null || !isRecent(timestamp, message.receivedAt())
                || secrets.stream().noneMatch(secret -> secret.signed(id, timestamp, message.body(), signatures))) {
            return Optional.empty();
        }
        return event(id, message.body());
    }

    private static boolean isRecent(String timestamp, Instant now) {
        try {
            Instant sent = Instant.ofEpochSecond(Long.parseLong(timestamp));
            return Duration.between(sent, now).abs().compareTo(TOLERANCE) <= 0;
        } catch (RuntimeException malformed) {
            return false;
        }
    }

    private static Optional<PaymentEvent> event(String id, byte[] body) {
        try {
            JsonNode payment = JSON.readTree(body).path("payment");
            CardPayment read = JSON.treeToValue(payment, CardPayment.class);
            return Optional.of(new PaymentEvent(id, read.key(), read.outcome()));
        } catch (IOException unreadable) {
            throw new IllegalArgumentException("a signed message that is not about a payment", unreadable);
        }
    }
}
