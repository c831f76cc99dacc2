package shop.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.payment.PaymentEvent;
import io.quarkiverse.checkout.payment.PaymentOutcome;
import io.quarkiverse.checkout.payment.PaymentRequest;
import io.quarkiverse.checkout.testing.Delivery;
import io.quarkiverse.checkout.testing.Fault;
import io.quarkiverse.checkout.testing.Script;
import io.quarkiverse.checkout.testing.ScriptedProvider;
import io.quarkiverse.checkout.testing.TestCard;
import io.quarkiverse.checkout.testing.WebhookSigner;

/** What the provider tells the shop by webhook, rightly and wrongly. */
@Timeout(60)
class WebhookFaultsTest {

    private static final Money AMOUNT = Money.of(1250, "EUR");

    private final PaymentRequest request = new PaymentRequest(UUID.randomUUID(), AMOUNT, null, "ada@example.org",
            Locale.ENGLISH);
    private ScriptedProvider provider;
    private ShopInbox inbox;
    private CardPayments cards;

    @BeforeEach
    void open() {
        String secret = WebhookSigner.newSecret();
        provider = ScriptedProvider.start(0);
        CardSettings settings = CardSettings.of(provider.url(), secret);
        cards = new CardPayments(settings);
        inbox = new ShopInbox(new CardMessages(settings));
        provider.webhooksTo(inbox.address(), secret);
    }

    @AfterEach
    void close() {
        provider.close();
        inbox.close();
    }

    @Test
    void aCaptureIsToldOnce() {
        PaymentOutcome captured = cards.start(request);

        await().until(() -> inbox.accepted().size() == 1);
        assertThat(inbox.accepted().get(0)).extracting(PaymentEvent::key, PaymentEvent::outcome)
                .containsExactly(request.key(), captured);
    }

    @Test
    void eachChangeOfAHostedPaymentIsTold() {
        cards = new CardPayments(CardSettings.of(provider.url()).atThePage());
        cards.start(request);
        provider.pay(request.key(), TestCard.INSUFFICIENT_FUNDS);

        await().until(() -> inbox.accepted().size() == 1);
        assertThat(inbox.accepted().get(0).outcome()).isInstanceOf(PaymentOutcome.Declined.class);
    }

    @Test
    void p10ADuplicateCarriesTheSameId() {
        provider.script(Script.of(Fault.WEBHOOK_DUPLICATE).count(10));
        cards.start(request);

        await().until(() -> inbox.accepted().size() == 10);
        assertThat(inbox.accepted()).extracting(PaymentEvent::eventId).containsOnly(inbox.accepted().get(0).eventId());
    }

    @Test
    void p11TheEarlierStateArrivesAfterTheLaterOne() {
        provider.script(Script.of(Fault.WEBHOOK_OUT_OF_ORDER));
        cards.start(request);

        await().until(() -> inbox.accepted().size() == 2);
        assertThat(inbox.accepted()).extracting(event -> (Object) event.outcome().getClass())
                .containsExactly(PaymentOutcome.Captured.class, PaymentOutcome.Authorised.class);
    }

    @Test
    void p12TheWebhookOvertakesTheAnswer() {
        provider.script(Script.of(Fault.WEBHOOK_FIRST));
        cards.start(request);

        assertThat(inbox.accepted()).hasSize(1);
    }

    @Test
    void p13AForeignPaymentIsTold() {
        provider.script(Script.of(Fault.WEBHOOK_FOREIGN));
        cards.start(request);

        await().until(() -> inbox.accepted().size() == 2);
        assertThat(inbox.accepted()).extracting(PaymentEvent::key).doesNotHaveDuplicates();
    }

    @Test
    void p14ALostWebhookIsNotSentAndALateOneComesLate() {
        PaymentRequest other = new PaymentRequest(UUID.randomUUID(), AMOUNT, null, "ada@example.org", Locale.ENGLISH);
        provider.script(Script.of(Fault.WEBHOOK_LOST).forKey(request.key()));
        provider.script(Script.of(Fault.WEBHOOK_LATE).forKey(other.key()).delay(Duration.ofMillis(500)));
        cards.start(request);
        cards.start(other);

        assertThat(inbox.accepted()).isEmpty();
        await().until(() -> inbox.accepted().size() == 1);
        assertThat(inbox.accepted()).extracting(PaymentEvent::key).containsExactly(other.key());
    }

    @ParameterizedTest
    @EnumSource(names = { "WEBHOOK_BAD_SIGNATURE", "WEBHOOK_UNSIGNED", "WEBHOOK_OLD" })
    void p15AMessageThatIsNotGenuineIsRefused(Fault fault) {
        provider.script(Script.of(fault));
        cards.start(request);

        await().until(() -> !inbox.refused().isEmpty());
        assertThat(inbox.accepted()).isEmpty();
        await().until(() -> !provider.deliveries().isEmpty());
        assertThat(provider.deliveries()).extracting(Delivery::status).containsOnly(401);
    }

    @Test
    void p15AfterARotationTheNewSecretSigns() {
        String old = WebhookSigner.newSecret();
        String rotated = WebhookSigner.newSecret();
        try (ShopInbox both = new ShopInbox(new CardMessages(CardSettings.of(provider.url(), old, rotated)))) {
            provider.webhooksTo(both.address(), rotated);
            cards.start(request);

            await().until(() -> both.accepted().size() == 1);
        }
    }

    @Test
    void p16AWrongAmountIsToldWithARightSignature() {
        provider.script(Script.of(Fault.WRONG_AMOUNT));
        cards.start(request);

        await().until(() -> inbox.accepted().size() == 1);
        assertThat(inbox.accepted().get(0).outcome().checkedAgainst(AMOUNT, null))
                .isInstanceOf(PaymentOutcome.Mismatched.class);
    }

    @Test
    void p30APendingPaymentIsToldTwice() {
        provider.script(Script.of(Fault.PENDING).delay(Duration.ofMillis(100)));
        cards.start(request);

        await().until(() -> inbox.accepted().size() == 2);
        assertThat(List.copyOf(inbox.accepted())).extracting(PaymentEvent::outcome)
                .hasAtLeastOneElementOfType(PaymentOutcome.Unknown.class)
                .hasAtLeastOneElementOfType(PaymentOutcome.Captured.class);
    }
}
