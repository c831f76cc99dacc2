package shop.payment;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.checkout.payment.PaymentHandler;
import io.quarkiverse.checkout.payment.PaymentOutcome;
import io.quarkiverse.checkout.payment.PaymentRequest;
import io.quarkiverse.checkout.payment.ProviderMessage;
import io.quarkiverse.checkout.testing.ScriptedProvider;
import io.quarkiverse.checkout.testing.TestCard;
import io.quarkiverse.checkout.testing.WebhookSigner;
import io.quarkiverse.checkout.testing.laws.PaymentLaws;

/** The card adapter at the scripted provider, in each of the ways it can be set to. */
class CardPaymentsLawsTest {

    /** Nobody listens there. */
    private static final URI NOWHERE = URI.create("http://127.0.0.1:1");
    private static final String SECRET = WebhookSigner.newSecret();

    private static ScriptedProvider provider;

    @BeforeAll
    static void open() {
        provider = ScriptedProvider.start(0);
    }

    @AfterAll
    static void close() {
        provider.close();
    }

    private static CardSettings settings() {
        return CardSettings.of(provider.url(), SECRET);
    }

    private static ProviderMessage signed() {
        ObjectNode message = JsonNodeFactory.instance.objectNode();
        message.putObject("payment").put("id", "pay_1").put("key", UUID.randomUUID().toString()).put("status", "captured")
                .put("amount", 1_250).put("currency", "EUR").put("captured", 1_250);
        byte[] body = message.toString().getBytes(StandardCharsets.UTF_8);
        Instant now = Clock.systemUTC().instant();
        return new ProviderMessage(Map.of("webhook-id", "msg_1", "webhook-timestamp", Long.toString(now.getEpochSecond()),
                "webhook-signature", WebhookSigner.sign(List.of(SECRET), "msg_1", now, body)), body, now);
    }

    private abstract static class Cards extends PaymentLaws {

        private final CardPayments cards;

        Cards(CardSettings settings) {
            cards = new CardPayments(settings);
        }

        @Override
        protected PaymentHandler handler() {
            return cards;
        }

        @Override
        protected PaymentOutcome pay(PaymentRequest request, PaymentOutcome.ActionRequired page) {
            provider.pay(request.key(), TestCard.APPROVED);
            return cards.confirm(request, page.reference());
        }

        @Override
        protected Optional<PaymentHandler> unreachable() {
            return Optional.of(new CardPayments(CardSettings.of(NOWHERE)));
        }

        @Override
        protected Optional<ProviderMessage> genuineMessage() {
            return Optional.of(signed());
        }
    }

    @Nested
    class TakingTheAmountAtOnce extends Cards {

        TakingTheAmountAtOnce() {
            super(settings());
        }
    }

    @Nested
    class TakingTheAmountLater extends Cards {

        TakingTheAmountLater() {
            super(settings().capturingLater());
        }
    }

    @Nested
    class AtThePage extends Cards {

        AtThePage() {
            super(settings().atThePage());
        }
    }
}
