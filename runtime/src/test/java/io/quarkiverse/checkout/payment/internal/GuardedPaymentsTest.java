package io.quarkiverse.checkout.payment.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.payment.DeclineReason;
import io.quarkiverse.checkout.payment.PaymentContext;
import io.quarkiverse.checkout.payment.PaymentHandler;
import io.quarkiverse.checkout.payment.PaymentLabel;
import io.quarkiverse.checkout.payment.PaymentOption;
import io.quarkiverse.checkout.payment.PaymentOutcome;
import io.quarkiverse.checkout.payment.PaymentOutcome.Captured;
import io.quarkiverse.checkout.payment.PaymentOutcome.Declined;
import io.quarkiverse.checkout.payment.PaymentOutcome.Unknown;
import io.quarkiverse.checkout.payment.PaymentRequest;
import io.quarkiverse.checkout.payment.RefundOutcome;

@Timeout(60)
class GuardedPaymentsTest {

    private static final Money AMOUNT = Money.of(1250, "EUR");
    private static final PaymentRequest REQUEST = new PaymentRequest(UUID.randomUUID(), AMOUNT, null,
            "ada@example.org", Locale.ENGLISH);
    private static final PaymentContext CONTEXT = new PaymentContext(AMOUNT, "DE", false, Locale.ENGLISH);

    private final CountDownLatch release = new CountDownLatch(1);
    private GuardedCalls calls;

    @AfterEach
    void stop() {
        release.countDown();
        calls.stop();
    }

    @Test
    void anExceptionIsUnknownAndItsMessageIsNotRepeated() {
        GuardedPayments payments = payments("10s", new FakeHandler("card", request -> {
            throw new IllegalStateException("card 4111 of " + request.email());
        }));

        assertThat(payments.start("card", REQUEST)).isInstanceOfSatisfying(Unknown.class,
                unknown -> assertThat(unknown.detail()).contains("IllegalStateException").doesNotContain("4111", "ada"));
        assertThat(payments.refund("card", REQUEST, "pay_1", AMOUNT, "r1")).isInstanceOf(RefundOutcome.Unknown.class);
    }

    @Test
    void nullIsUnknown() {
        GuardedPayments payments = payments("10s", new FakeHandler("card", request -> null));

        assertThat(payments.start("card", REQUEST)).isInstanceOf(Unknown.class);
        assertThat(payments.confirm("card", REQUEST, "pay_1")).isInstanceOf(Unknown.class);
        assertThat(payments.capture("card", REQUEST, "pay_1", AMOUNT)).isInstanceOf(Unknown.class);
        assertThat(payments.cancel("card", REQUEST, "pay_1")).isInstanceOf(Unknown.class);
        assertThat(payments.refund("card", REQUEST, "pay_1", AMOUNT, "r1")).isInstanceOf(RefundOutcome.Unknown.class);
    }

    @Test
    void aSlowHandlerIsInterruptedAndUnknown() throws InterruptedException {
        CountDownLatch interrupted = new CountDownLatch(1);
        GuardedPayments payments = payments("50ms", new FakeHandler("card", request -> {
            try {
                release.await();
            } catch (InterruptedException deadline) {
                interrupted.countDown();
            }
            return new Captured("pay_1", AMOUNT);
        }));

        assertThat(payments.start("card", REQUEST)).isInstanceOf(Unknown.class);
        interrupted.await();
    }

    @Test
    void aHandlerThatHangsTakesNoMoreThanItsOwnSlots() {
        AtomicBoolean calledBeyond = new AtomicBoolean();
        CountDownLatch both = new CountDownLatch(2);
        GuardedPayments payments = payments("50ms", new FakeHandler("card", request -> {
            calledBeyond.set(both.getCount() == 0);
            both.countDown();
            awaitStubbornly();
            return new Captured("pay_1", AMOUNT);
        }), new FakeHandler("other", request -> new Captured("pay_2", AMOUNT)));

        payments.start("card", REQUEST);
        payments.start("card", REQUEST);

        assertThat(payments.start("card", REQUEST)).isEqualTo(new Declined(DeclineReason.BUSY));
        assertThat(payments.confirm("card", REQUEST, "pay_1")).isInstanceOf(Unknown.class);
        assertThat(calledBeyond).isFalse();
        assertThat(payments.start("other", REQUEST)).isEqualTo(new Captured("pay_2", AMOUNT));
    }

    @Test
    void slotsAreFreeAgainAfterEachCall() {
        GuardedPayments payments = payments("10s", new FakeHandler("card", request -> new Captured("pay_1", AMOUNT)));

        for (int i = 0; i < 50; i++) {
            assertThat(payments.confirm("card", REQUEST, "pay_1")).isEqualTo(new Captured("pay_1", AMOUNT));
        }
    }

    @Test
    void anotherAmountNeverComesThrough() {
        GuardedPayments payments = payments("10s",
                new FakeHandler("card", request -> new Captured("pay_1", Money.of(1, "EUR"))));

        assertThat(payments.start("card", REQUEST)).isInstanceOf(PaymentOutcome.Mismatched.class);
        assertThat(payments.confirm("card", REQUEST, "pay_1")).isInstanceOf(PaymentOutcome.Mismatched.class);
        assertThat(payments.capture("card", REQUEST, "pay_1", Money.of(1, "EUR"))).isInstanceOf(Captured.class);
    }

    @Test
    void aHandlerThatIsGoneIsNotChargedAtStartAndUnknownLater() {
        GuardedPayments payments = payments("10s");

        assertThat(payments.start("gone", REQUEST)).isEqualTo(new Declined(DeclineReason.NOT_CHARGED));
        assertThat(payments.confirm("gone", REQUEST, "pay_1")).isInstanceOf(Unknown.class);
    }

    @Test
    void aHandlerThatFailsOnThePageIsNotOffered() {
        PaymentHandler failing = new FakeHandler("failing", request -> null) {
            @Override
            public PaymentLabel label(PaymentContext context) {
                throw new IllegalStateException();
            }
        };
        PaymentHandler declining = new FakeHandler("declining", request -> null) {
            @Override
            public boolean accepts(PaymentContext context) {
                return false;
            }
        };
        GuardedPayments payments = payments("10s", failing, declining, new FakeHandler("card", request -> null));

        assertThat(payments.offered(CONTEXT)).extracting(PaymentOption::handler).containsExactly("card");
    }

    @Test
    void whereNothingIsToBePaidThereIsNothingToChoose() {
        GuardedPayments payments = payments("10s", new FakeHandler("card", request -> null),
                new FakeHandler("free", request -> null));

        assertThat(payments.offered(new PaymentContext(Money.of(0, "EUR"), "DE", false, Locale.ENGLISH)))
                .extracting(PaymentOption::handler).containsExactly("free");
        assertThat(payments.offered(CONTEXT)).extracting(PaymentOption::handler).containsExactly("card");
    }

    private void awaitStubbornly() {
        boolean waiting = true;
        while (waiting) {
            try {
                release.await();
                waiting = false;
            } catch (InterruptedException ignored) {
                // a client library that does not care
            }
        }
    }

    private GuardedPayments payments(String deadline, PaymentHandler... handlers) {
        calls = new GuardedCalls(new HandlerScope(),
                PaymentSettings.of(Map.of("deadline", deadline, "max-concurrent", "2")));
        return new GuardedPayments(new HandlerRegistry(List.of(handlers)), calls);
    }
}
