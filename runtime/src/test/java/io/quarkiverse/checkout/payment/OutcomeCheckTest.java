package io.quarkiverse.checkout.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;

import org.junit.jupiter.api.Test;

import io.quarkiverse.checkout.money.Money;

class OutcomeCheckTest {

    private static final Money ASKED = Money.of(1250, "EUR");

    @Test
    void whatWasAskedForPasses() {
        PaymentOutcome captured = new PaymentOutcome.Captured("pay_1", ASKED);

        assertThat(captured.checkedAgainst(ASKED, "pay_1")).isSameAs(captured);
        assertThat(captured.checkedAgainst(ASKED, null)).isSameAs(captured);
    }

    @Test
    void anotherAmountIsAMismatchWhetherTakenOrPromised() {
        assertMismatch(new PaymentOutcome.Captured("pay_1", Money.of(1249, "EUR")), "EUR 12.50", "EUR 12.49");
        assertMismatch(new PaymentOutcome.Authorised("pay_1", Money.of(1251, "EUR")), "EUR 12.50", "EUR 12.51");
    }

    @Test
    void theSameDigitsInAnotherCurrencyAreAMismatch() {
        assertMismatch(new PaymentOutcome.Captured("pay_1", Money.of(1250, "USD")), "EUR 12.50", "USD 12.50");
    }

    @Test
    void anotherReferenceIsAMismatchInEveryOutcomeThatHasOne() {
        assertMismatch(new PaymentOutcome.Captured("pay_2", ASKED), "pay_1", "pay_2");
        assertMismatch(new PaymentOutcome.Authorised("pay_2", ASKED), "pay_1", "pay_2");
        assertMismatch(new PaymentOutcome.Cancelled("pay_2"), "pay_1", "pay_2");
        assertMismatch(new PaymentOutcome.ActionRequired("pay_2", URI.create("https://bank.test/")), "pay_1", "pay_2");
    }

    @Test
    void outcomesWithoutMoneyOrReferencePass() {
        PaymentOutcome declined = new PaymentOutcome.Declined(DeclineReason.REFUSED);

        assertThat(declined.checkedAgainst(ASKED, "pay_1")).isSameAs(declined);
    }

    @Test
    void aPageToPayAtIsNeverAScript() {
        for (String address : new String[] { "javascript:alert(1)", "/pay", "https:pay", "data:text/html,x" }) {
            assertThatThrownBy(() -> new PaymentOutcome.ActionRequired("pay_1", URI.create(address)))
                    .as(address).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aReferenceThatCannotBeKeptIsRefused() {
        for (String reference : new String[] { null, "", " ", "x".repeat(201) }) {
            assertThatThrownBy(() -> new PaymentOutcome.Cancelled(reference))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static void assertMismatch(PaymentOutcome outcome, String expected, String reported) {
        assertThat(outcome.checkedAgainst(ASKED, "pay_1")).isInstanceOfSatisfying(PaymentOutcome.Mismatched.class,
                mismatched -> assertThat(mismatched.detail()).contains(expected, reported));
    }
}
