package io.quarkiverse.checkout.payment.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.payment.DeclineReason;
import io.quarkiverse.checkout.payment.PaymentOutcome;

class OutcomeJsonTest {

    private final OutcomeJson json = new OutcomeJson();

    @Test
    void everyOutcomeComesBackAsItWasStored() {
        List<PaymentOutcome> outcomes = List.of(
                new PaymentOutcome.Authorised("pay_1", Money.of(Long.MAX_VALUE, "JPY")),
                new PaymentOutcome.Captured("pay_\"1\"", Money.of(-1, "KWD")),
                new PaymentOutcome.ActionRequired("pay_1", URI.create("https://bank.test/pay?a=1&b=%20")),
                new PaymentOutcome.Declined(DeclineReason.INSUFFICIENT_FUNDS),
                new PaymentOutcome.Cancelled("pay_1"),
                new PaymentOutcome.Unknown("ünklar"),
                new PaymentOutcome.Mismatched("pay_1", "asked for EUR 1.00"));

        assertThat(outcomes).extracting(it -> (Object) it.getClass())
                .containsExactlyInAnyOrder((Object[]) PaymentOutcome.class.getPermittedSubclasses());
        assertThat(outcomes)
                .allSatisfy(it -> assertThat(json.convertToEntityAttribute(json.convertToDatabaseColumn(it))).isEqualTo(it));
    }

    /** Rows that older versions wrote must stay readable. */
    @Test
    void theStoredFormIsThis() {
        assertThat(json.convertToDatabaseColumn(new PaymentOutcome.Captured("pay_1", Money.of(1250, "EUR"))))
                .isEqualTo("{\"kind\":\"CAPTURED\",\"reference\":\"pay_1\",\"minor\":1250,\"currency\":\"EUR\"}");
    }
}
