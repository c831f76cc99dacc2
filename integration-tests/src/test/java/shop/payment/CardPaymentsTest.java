package shop.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.payment.DeclineReason;
import io.quarkiverse.checkout.payment.PaymentOutcome;
import io.quarkiverse.checkout.payment.PaymentOutcome.ActionRequired;
import io.quarkiverse.checkout.payment.PaymentOutcome.Authorised;
import io.quarkiverse.checkout.payment.PaymentOutcome.Cancelled;
import io.quarkiverse.checkout.payment.PaymentOutcome.Captured;
import io.quarkiverse.checkout.payment.PaymentOutcome.Declined;
import io.quarkiverse.checkout.payment.PaymentOutcome.Mismatched;
import io.quarkiverse.checkout.payment.PaymentOutcome.Unknown;
import io.quarkiverse.checkout.payment.PaymentRequest;
import io.quarkiverse.checkout.payment.RefundOutcome;
import io.quarkiverse.checkout.testing.Fault;
import io.quarkiverse.checkout.testing.LedgerEntry;
import io.quarkiverse.checkout.testing.Operation;
import io.quarkiverse.checkout.testing.Script;
import io.quarkiverse.checkout.testing.ScriptedProvider;
import io.quarkiverse.checkout.testing.TestCard;

/** Each fault of a provider, and the outcome that the adapter must make of it. */
@Timeout(60)
class CardPaymentsTest {

    private static final Money AMOUNT = Money.of(1250, "EUR");

    private final PaymentRequest request = new PaymentRequest(UUID.randomUUID(), AMOUNT,
            URI.create("http://localhost/checkout/return"), "ada@example.org", Locale.ENGLISH);
    private ScriptedProvider provider;
    private CardPayments cards;

    @BeforeEach
    void open() {
        provider = ScriptedProvider.start(0);
        cards = new CardPayments(CardSettings.of(provider.url()));
    }

    @AfterEach
    void close() {
        provider.close();
    }

    @Test
    void withoutAFaultTheAmountIsTakenOnce() {
        assertThat(start()).isEqualTo(new Captured(ledger().id(), AMOUNT));
        assertThat(start()).isEqualTo(new Captured(ledger().id(), AMOUNT));
        assertThat(ledger().captures()).isEqualTo(1);
        assertThat(ledger().starts()).isEqualTo(2);
    }

    @Test
    void p1ATimeoutBeforeAnythingHappenedIsUnknownUntilTheProviderDeniesIt() {
        cards = new CardPayments(CardSettings.of(provider.url()).impatient());
        provider.script(Script.of(Fault.TIMEOUT_BEFORE));

        assertThat(start()).isInstanceOf(Unknown.class);
        assertThat(confirm()).isEqualTo(new Declined(DeclineReason.NOT_CHARGED));
        assertThat(provider.ledger()).isEmpty();
    }

    @Test
    void p1AnAttemptThatWasGivenUpCannotBeChargedByALateStart() {
        assertThat(cards.cancel(request, null)).isInstanceOf(Cancelled.class);
        assertThat(start()).isInstanceOf(Cancelled.class);
        assertThat(ledger().captures()).isZero();
    }

    @Test
    void p2ATimeoutAfterTheCaptureIsUnknownAndThenFound() {
        cards = new CardPayments(CardSettings.of(provider.url()).impatient());
        provider.script(Script.of(Fault.TIMEOUT_AFTER));

        assertThat(start()).isInstanceOf(Unknown.class);
        assertThat(confirm()).isEqualTo(new Captured(ledger().id(), AMOUNT));
        assertThat(start()).isEqualTo(new Captured(ledger().id(), AMOUNT));
        assertThat(ledger().captures()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(names = { "RESET", "GARBAGE", "EMPTY" })
    void p3AnAnswerThatCannotBeReadIsUnknownAndNeverADecline(Fault fault) {
        provider.script(Script.of(fault));

        assertThat(start()).isInstanceOf(Unknown.class);
        assertThat(confirm()).isEqualTo(new Captured(ledger().id(), AMOUNT));
        assertThat(ledger().captures()).isEqualTo(1);
    }

    @Test
    void p4AServerErrorIsRepeatedOnceWithTheSameKey() {
        provider.script(Script.of(Fault.ERROR));

        assertThat(start()).isEqualTo(new Captured(ledger().id(), AMOUNT));
        assertThat(ledger().starts()).isEqualTo(2);
        assertThat(ledger().captures()).isEqualTo(1);
    }

    @Test
    void p4AServerThatStaysBrokenIsUnknown() {
        provider.script(Script.of(Fault.ERROR).times(2));

        assertThat(start()).isInstanceOf(Unknown.class);
    }

    @Test
    void p5WhereTheKeyIsInUseTheResultOfTheOtherCallCounts() {
        start();
        provider.script(Script.of(Fault.CONFLICT));

        assertThat(start()).isEqualTo(new Captured(ledger().id(), AMOUNT));
    }

    @Test
    void p6BeingAskedToSlowDownChargesNothing() {
        provider.script(Script.of(Fault.RATE_LIMITED));

        assertThat(start()).isEqualTo(new Declined(DeclineReason.BUSY));
        assertThat(provider.ledger()).isEmpty();
        assertThat(start()).isInstanceOf(Captured.class);
    }

    @ParameterizedTest
    @EnumSource(names = { "CONFIRM", "CAPTURE", "CANCEL" })
    void p6LaterBeingAskedToSlowDownSaysNothingAboutThePayment(Operation operation) {
        cards = new CardPayments(CardSettings.of(provider.url()).capturingLater());
        start();
        provider.script(Script.of(Fault.RATE_LIMITED).on(operation));

        assertThat(ask(operation)).isInstanceOf(Unknown.class);
    }

    @ParameterizedTest
    @EnumSource(names = { "WRONG_AMOUNT", "WRONG_CURRENCY", "FOREIGN_REFERENCE", "CAPTURED_TWICE" })
    void p16P17P24WhatIsNotTheAttemptsIsAMismatch(Fault fault) {
        provider.script(Script.of(fault));

        assertThat(start().checkedAgainst(AMOUNT, null)).isInstanceOf(Mismatched.class);
        assertThat(confirm().checkedAgainst(AMOUNT, null)).isInstanceOf(Mismatched.class);
    }

    @Test
    void p20AShopperWhoNeverComesBackLeavesThePaymentOpenUntilItIsCancelled() {
        cards = new CardPayments(CardSettings.of(provider.url()).atThePage());

        assertThat(start()).isInstanceOfSatisfying(ActionRequired.class,
                action -> assertThat(action.url().toString()).startsWith(provider.url() + "/pay/"));
        assertThat(confirm()).isInstanceOf(ActionRequired.class);
        assertThat(cards.cancel(request, ledger().id())).isEqualTo(new Cancelled(ledger().id()));
        provider.pay(request.key(), TestCard.APPROVED);
        assertThat(confirm()).isEqualTo(new Cancelled(ledger().id()));
        assertThat(ledger().captures()).isZero();
    }

    @Test
    void p20WhoPaysJustBeforeTheCancelHasPaid() {
        cards = new CardPayments(CardSettings.of(provider.url()).atThePage());
        start();
        provider.pay(request.key(), TestCard.APPROVED);

        assertThat(cards.cancel(request, ledger().id())).isEqualTo(new Captured(ledger().id(), AMOUNT));
    }

    @Test
    void p23DeclinesSayWhy() {
        assertThat(declinedWith(TestCard.DECLINED)).isEqualTo(DeclineReason.REFUSED);
        assertThat(declinedWith(TestCard.INSUFFICIENT_FUNDS)).isEqualTo(DeclineReason.INSUFFICIENT_FUNDS);
        assertThat(declinedWith(TestCard.EXPIRED)).isEqualTo(DeclineReason.EXPIRED);
        provider.script(Script.of(Fault.DECLINED));
        assertThat(start()).isEqualTo(new Declined(DeclineReason.REFUSED));
    }

    @Test
    void p25AnAuthorisationThatHasExpiredIsNotCaptured() {
        cards = new CardPayments(CardSettings.of(provider.url()).capturingLater());
        provider.script(Script.of(Fault.AUTHORISATION_EXPIRED));

        assertThat(start()).isEqualTo(new Authorised(ledger().id(), AMOUNT));
        assertThat(capture()).isEqualTo(new Declined(DeclineReason.EXPIRED));
        assertThat(ledger().captures()).isZero();
    }

    @Test
    void anAuthorisedAmountIsCapturedOnceOrVoided() {
        cards = new CardPayments(CardSettings.of(provider.url()).capturingLater());
        start();

        assertThat(capture()).isEqualTo(new Captured(ledger().id(), AMOUNT));
        assertThat(capture()).isEqualTo(new Captured(ledger().id(), AMOUNT));
        assertThat(ledger().captures()).isEqualTo(1);
    }

    @Test
    void aPartOfAnAuthorisedAmountCanBeTaken() {
        cards = new CardPayments(CardSettings.of(provider.url()).capturingLater());
        start();

        assertThat(cards.capture(request, ledger().id(), Money.of(1000, "EUR")))
                .isEqualTo(new Captured(ledger().id(), Money.of(1000, "EUR")));
    }

    @Test
    void anAuthorisedAmountIsVoidedOnceHoweverOftenItIsCancelled() {
        cards = new CardPayments(CardSettings.of(provider.url()).capturingLater());
        start();

        assertThat(cards.cancel(request, ledger().id())).isEqualTo(new Cancelled(ledger().id()));
        assertThat(cards.cancel(request, ledger().id())).isEqualTo(new Cancelled(ledger().id()));
        assertThat(ledger().voids()).isEqualTo(1);
    }

    @Test
    void p27ParallelAndRepeatedRefundsNeverGiveBackMoreThanWasTaken() {
        start();
        List<RefundOutcome> outcomes = IntStream.range(0, 40).parallel()
                .mapToObj(i -> cards.refund(request, ledger().id(), Money.of(500, "EUR"), "refund-" + i % 4)).toList();

        assertThat(outcomes).contains(new RefundOutcome.Refunded());
        assertThat(ledger().refunded()).isEqualTo(1000);
        assertThat(ledger().refunds()).isEqualTo(2);
    }

    @Test
    void p28ARefundWithoutAnAnswerIsUnknownAndItsRepeatIsTheSameRefund() {
        cards = new CardPayments(CardSettings.of(provider.url()).impatient());
        start();
        provider.script(Script.of(Fault.TIMEOUT_AFTER).on(Operation.REFUND));

        assertThat(refund()).isInstanceOf(RefundOutcome.Unknown.class);
        assertThat(refund()).isEqualTo(new RefundOutcome.Refunded());
        assertThat(ledger().refunds()).isEqualTo(1);
        assertThat(confirm()).isEqualTo(new Cancelled(ledger().id()));
    }

    @Test
    void p28ARefundThatTheProviderDeniesIsRefused() {
        start();
        provider.script(Script.of(Fault.REFUSED).on(Operation.REFUND));

        assertThat(refund()).isInstanceOf(RefundOutcome.Refused.class);
        assertThat(ledger().refunds()).isZero();
    }

    @Test
    void p30APendingPaymentIsUnknownUntilItComesThrough() {
        provider.script(Script.of(Fault.PENDING));

        assertThat(start()).isInstanceOf(Unknown.class);
        assertThat(ledger().captures()).isZero();
    }

    @Test
    void p32ASlowAnswerWithinTheTimeoutCounts() {
        provider.script(Script.of(Fault.SLOW).delay(Duration.ofMillis(300)));

        assertThat(start()).isInstanceOf(Captured.class);
    }

    @Test
    void aProviderThatIsDownIsUnknown() {
        provider.close();

        assertThat(start()).isInstanceOf(Unknown.class);
        assertThat(refund()).isInstanceOf(RefundOutcome.Unknown.class);
    }

    private DeclineReason declinedWith(TestCard card) {
        CardPayments atThePage = new CardPayments(CardSettings.of(provider.url()).atThePage());
        PaymentRequest other = new PaymentRequest(UUID.randomUUID(), AMOUNT, null, "ada@example.org", Locale.ENGLISH);
        atThePage.start(other);
        provider.pay(other.key(), card);
        return ((Declined) atThePage.confirm(other, null)).reason();
    }

    private PaymentOutcome ask(Operation operation) {
        switch (operation) {
            case CONFIRM:
                return confirm();
            case CAPTURE:
                return capture();
            default:
                return cards.cancel(request, ledger().id());
        }
    }

    private PaymentOutcome start() {
        return cards.start(request);
    }

    private PaymentOutcome confirm() {
        return cards.confirm(request, null);
    }

    private PaymentOutcome capture() {
        return cards.capture(request, ledger().id(), AMOUNT);
    }

    private RefundOutcome refund() {
        return cards.refund(request, "any", AMOUNT, "refund-1");
    }

    private LedgerEntry ledger() {
        return provider.ledger(request.key());
    }
}
