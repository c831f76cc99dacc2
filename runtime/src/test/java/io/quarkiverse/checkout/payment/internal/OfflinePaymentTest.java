package io.quarkiverse.checkout.payment.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.payment.PaymentContext;
import io.quarkiverse.checkout.payment.PaymentOutcome;
import io.quarkiverse.checkout.payment.PaymentRequest;

class OfflinePaymentTest {

    private static final PaymentTexts TEXTS = new PaymentTexts();

    @Test
    void onlyBankTransferIsOfferedUnlessTheShopSaysMore() {
        Map<String, String> nothing = Map.of();

        assertThat(transfer(nothing).accepts(to("DE", 1250))).isTrue();
        assertThat(cash(nothing).accepts(to("DE", 1250))).isFalse();
        assertThat(new Invoice(PaymentSettings.of(nothing), TEXTS).accepts(to("DE", 1250))).isFalse();
    }

    @Test
    void theCountriesAreALimitOnceTheCountryIsKnown() {
        BankTransfer transfer = transfer(Map.of("bank-transfer.countries", "DE,AT"));

        assertThat(transfer.accepts(to("AT", 1250))).isTrue();
        assertThat(transfer.accepts(to("FR", 1250))).isFalse();
        assertThat(transfer.accepts(to("", 1250))).isTrue();
    }

    @Test
    void theHighestAmountIsADecimalOfTheShopsCurrency() {
        BankTransfer transfer = transfer(Map.of("bank-transfer.max-amount", "12.50"));

        assertThat(transfer.accepts(to("DE", 1250))).isTrue();
        assertThat(transfer.accepts(to("DE", 1251))).isFalse();
        assertThat(transfer.accepts(new PaymentContext(Money.of(13, "JPY"), "JP", false, Locale.JAPAN))).isFalse();
        assertThat(transfer.accepts(new PaymentContext(Money.of(12, "JPY"), "JP", false, Locale.JAPAN))).isTrue();
    }

    @Test
    void nobodyCanTakeCashForADownload() {
        CashOnDelivery cash = cash(Map.of("cash-on-delivery.enabled", "true"));

        assertThat(cash.accepts(to("DE", 1250))).isTrue();
        assertThat(cash.accepts(new PaymentContext(Money.of(1250, "EUR"), "DE", true, Locale.ENGLISH))).isFalse();
    }

    @Test
    void theAmountIsPromisedUnderAReferenceThatEachRepeatHas() {
        PaymentRequest request = request(1250);
        PaymentOutcome promised = transfer(Map.of()).start(request);

        assertThat(promised)
                .isEqualTo(new PaymentOutcome.Authorised("offline-" + request.key(), Money.of(1250, "EUR")));
        assertThat(transfer(Map.of()).start(request)).isEqualTo(promised);
        assertThat(transfer(Map.of()).confirm(request, null)).isEqualTo(promised);
    }

    @Test
    void instructionsAreTheShopsWords() {
        assertThat(transfer(Map.of("bank-transfer.instructions", "IBAN 1")).instructions(to("DE", 1))).isEqualTo("IBAN 1");
        assertThat(transfer(Map.of()).instructions(to("DE", 1))).isEmpty();
    }

    @Test
    void freePaysNothingButNothing() {
        FreePayment free = new FreePayment(TEXTS);

        assertThat(free.accepts(to("DE", 0))).isTrue();
        assertThat(free.accepts(to("DE", 1))).isFalse();
        assertThat(free.start(request(0)).checkedAgainst(Money.of(0, "EUR"), null))
                .isInstanceOf(PaymentOutcome.Authorised.class);
        assertThat(free.start(request(1)).checkedAgainst(Money.of(1, "EUR"), null))
                .isInstanceOf(PaymentOutcome.Mismatched.class);
    }

    private static PaymentContext to(String country, long amount) {
        return new PaymentContext(Money.of(amount, "EUR"), country, false, Locale.ENGLISH);
    }

    private static PaymentRequest request(long amount) {
        return new PaymentRequest(UUID.randomUUID(), Money.of(amount, "EUR"), null, "ada@example.org", Locale.ENGLISH);
    }

    private static BankTransfer transfer(Map<String, String> properties) {
        return new BankTransfer(PaymentSettings.of(properties), TEXTS);
    }

    private static CashOnDelivery cash(Map<String, String> properties) {
        return new CashOnDelivery(PaymentSettings.of(properties), TEXTS);
    }
}
