package shop.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.payment.PaymentEvent;
import io.quarkiverse.checkout.payment.PaymentOutcome;
import io.quarkiverse.checkout.payment.ProviderMessage;
import io.quarkiverse.checkout.testing.WebhookSigner;

/** P15: only what is signed with one of our secrets, not long ago, is a message. */
class CardMessagesTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final UUID KEY = UUID.fromString("0198c0de-0000-7000-8000-000000000001");
    private static final String BODY = """
            {"type": "payment.captured", "new_field": 1, "payment": {"id": "pay_1", "key": "%s", "status": "captured",
            "amount": 1250, "currency": "EUR", "captured": 1250, "refunded": 0, "decline_code": null,
            "page_url": "https://pay.test/pay_1"}}""".formatted(KEY);

    private final String current = WebhookSigner.newSecret();
    private final String next = WebhookSigner.newSecret();
    private final CardMessages messages = new CardMessages(CardSettings.of(URI.create("http://127.0.0.1"), current, next));

    @Test
    void aSignedMessageIsRead() {
        assertThat(messages.read(signed(current, NOW, BODY))).contains(
                new PaymentEvent("msg_1", KEY, new PaymentOutcome.Captured("pay_1", Money.of(1250, "EUR"))));
    }

    @Test
    void duringARotationEitherSecretOpens() {
        assertThat(messages.read(signed(next, NOW, BODY))).isPresent();
        CardMessages notYetRotated = new CardMessages(CardSettings.of(URI.create("http://127.0.0.1"), current));
        String both = WebhookSigner.sign(List.of(next, current), "msg_1", NOW, bytes(BODY));
        assertThat(notYetRotated.read(message(Map.of("webhook-signature", both), BODY))).isPresent();
    }

    @Test
    void anotherSecretDoesNot() {
        assertThat(messages.read(signed(WebhookSigner.newSecret(), NOW, BODY))).isEmpty();
    }

    @Test
    void theSignatureCoversBodyIdAndTime() {
        ProviderMessage genuine = signed(current, NOW, BODY);

        assertThat(messages.read(message(genuine.headers(), BODY.replace("1250", "1")))).isEmpty();
        assertThat(messages.read(message(with(genuine, "webhook-id", "msg_2"), BODY))).isEmpty();
        assertThat(messages.read(message(with(genuine, "webhook-timestamp", "" + (NOW.getEpochSecond() - 1)), BODY)))
                .isEmpty();
    }

    @Test
    void whatIsOlderOrNewerThanFiveMinutesIsRefused() {
        Duration tolerance = Duration.ofMinutes(5);

        assertThat(messages.read(signed(current, NOW.minus(tolerance), BODY))).isPresent();
        assertThat(messages.read(signed(current, NOW.plus(tolerance), BODY))).isPresent();
        assertThat(messages.read(signed(current, NOW.minus(tolerance).minusSeconds(1), BODY))).isEmpty();
        assertThat(messages.read(signed(current, NOW.plus(tolerance).plusSeconds(1), BODY))).isEmpty();
    }

    @Test
    void missingOrMalformedHeadersAreRefused() {
        for (String header : List.of("webhook-id", "webhook-timestamp", "webhook-signature")) {
            ProviderMessage genuine = signed(current, NOW, BODY);
            Map<String, String> without = new HashMap<>(genuine.headers());
            without.remove(header);
            assertThat(messages.read(new ProviderMessage(without, genuine.body(), NOW))).as(header).isEmpty();
        }
        assertThat(messages.read(message(with(signed(current, NOW, BODY), "webhook-timestamp", "soon"), BODY))).isEmpty();
        assertThat(messages.read(message(with(signed(current, NOW, BODY), "webhook-timestamp", "" + Long.MAX_VALUE), BODY)))
                .isEmpty();
        assertThat(messages.read(message(with(signed(current, NOW, BODY), "webhook-signature", "v1,"), BODY))).isEmpty();
    }

    @Test
    void withoutASecretNothingIsGenuine() {
        CardMessages unconfigured = new CardMessages(new CardSettings(Optional.empty(), Optional.empty(), true, true,
                Duration.ofSeconds(1)));

        assertThat(unconfigured.read(signed(current, NOW, BODY))).isEmpty();
    }

    @Test
    void aSecretThatWasCopiedWronglyIsNamed() {
        CardSettings wrong = CardSettings.of(URI.create("http://127.0.0.1"), "secret");

        assertThatThrownBy(() -> new CardMessages(wrong)).hasMessageContaining("shop.card.secret")
                .hasMessageContaining("whsec_");
    }

    private static ProviderMessage signed(String secret, Instant at, String body) {
        return message(Map.of("webhook-timestamp", Long.toString(at.getEpochSecond()), "webhook-signature",
                WebhookSigner.sign(List.of(secret), "msg_1", at, bytes(body))), body);
    }

    private static ProviderMessage message(Map<String, String> headers, String body) {
        Map<String, String> all = new HashMap<>(Map.of("webhook-id", "msg_1", "webhook-timestamp",
                Long.toString(NOW.getEpochSecond())));
        all.putAll(headers);
        return new ProviderMessage(all, bytes(body), NOW);
    }

    private static Map<String, String> with(ProviderMessage message, String header, String value) {
        Map<String, String> headers = new HashMap<>(message.headers());
        headers.put(header, value);
        return headers;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
