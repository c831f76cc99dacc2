package io.quarkiverse.checkout.quote.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import io.quarkiverse.checkout.KnownFrom;
import io.quarkiverse.checkout.contact.Destination;
import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.quote.ChargeKind;
import io.quarkiverse.checkout.quote.FeeContributor;
import io.quarkiverse.checkout.quote.FeeContributor.Fee;
import io.quarkiverse.checkout.quote.FeeContributor.FeeRequest;
import io.quarkus.runtime.configuration.ConfigurationException;

class FeesTest {

    private static final Set<String> SERVED = Set.of("DE", "AT", "CH", "US");
    private static final String PREFIX = "quarkus.checkout.fees.";

    private final TestShop shop = new TestShop("EUR").line("Mug", 1000, 2).delivers(0);

    @Test
    void hooksSeeTheGoodsAfterDiscounts() {
        shop.promotes(shop.discount("TEN", 200));
        shop.handler = "card";
        shop.fees.add(new Declared(KnownFrom.PAYMENT, request -> {
            assertThat(request.subtotal()).isEqualTo(shop.money(1800));
            assertThat(request.fulfillmentOption()).isEqualTo("way1");
            assertThat(request.paymentHandler()).isEqualTo("card");
            return List.of(fee("b", 100), fee("zero", 0));
        }));
        shop.fees.add(request -> List.of(fee("a", 50)));

        assertThat(fees()).containsExactly("b EUR 1.00", "a EUR 0.50");
        assertThat(shop.quote().total()).isEqualTo(shop.money(1950));
    }

    @Test
    void aFeeThatComesLaterThanDeclaredIsNotCharged() {
        shop.handler = "card";
        for (KnownFrom declared : KnownFrom.values()) {
            shop.fees.clear();
            shop.fees.add(new Declared(declared, request -> {
                List<Fee> fees = new ArrayList<>();
                fees.add(fee("cart", 1));
                if (!request.destination().country().isEmpty()) {
                    fees.add(fee("address", 1));
                }
                if (!request.fulfillmentOption().isEmpty()) {
                    fees.add(fee("delivery", 1));
                }
                if (!request.paymentHandler().isEmpty()) {
                    fees.add(fee("payment", 1));
                }
                return fees;
            }));

            assertThat(fees()).hasSize(declared.ordinal() + 1);
        }
    }

    @Test
    void nonsenseNamesTheHookTheAnswerAndTheRule() {
        Map.of(fee("minus", -1), "the amount is never null, negative or huge, and in EUR",
                new Fee("usd", "L", "R", Money.of(1, "USD"), "standard"), "and in EUR",
                new Fee("null", "L", "R", null, "standard"), "the amount is never null",
                new Fee("", "L", "R", shop.money(1), "standard"), "the code is never empty",
                new Fee("c", " ", "R", shop.money(1), "standard"), "the label is never empty",
                new Fee("c", "L", null, shop.money(1), "standard"), "the reason is never empty",
                new Fee("c", "L", "R", shop.money(1), ""), "the tax class is never empty")
                .forEach((fee, rule) -> {
                    shop.fees.clear();
                    shop.fees.add(request -> List.of(fee));
                    assertThat(shop.fault()).contains(rule)
                            .contains("FeesTest").contains(fee.toString());
                });
        shop.fees.clear();
        shop.fees.add(request -> List.of(fee("same", 1)));
        shop.fees.add(request -> List.of(fee("same", 1)));
        assertThat(shop.fault())
                .contains("no two fees of an order have the same code");
    }

    @Test
    void configuredFeesNeedAllTheirConditions() {
        shop.fees.add(configured("small.label", "Small", "small.label.de", "Klein", "small.reason", "Because", "small.amount",
                "2.50", "small.below", "20.00", "big.label", "Big", "big.reason", "Because", "big.percentage", "1.5",
                "big.from", "20.00", "cod.label", "Cash", "cod.reason", "Because", "cod.amount", "3", "cod.payment-handlers",
                "cash,invoice", "cod.countries", "DE,AT"));

        assertThat(fees()).containsExactly("big EUR 0.30");
        shop.handler = "invoice";
        assertThat(fees()).containsExactly("big EUR 0.30", "cod EUR 3.00");
        shop.destination = Destination.of("CH");
        assertThat(fees()).containsExactly("big EUR 0.30");
        shop.promotes(shop.discount("CENT", 1));
        assertThat(fees()).containsExactly("small EUR 2.50");
        shop.locale = Locale.GERMANY;
        assertThat(shop.quote().charges()).extracting(charge -> charge.label() + "|" + charge.reason())
                .contains("Klein|Because");
    }

    @Test
    void feesOfOneCurrencyAreNotChargedInAnother() {
        TestShop dollars = new TestShop("USD").line("Mug", 1000, 1).delivers(0);
        dollars.fees.add(configured("f.label", "F", "f.reason", "R", "f.amount", "1"));

        assertThat(dollars.quote().total()).isEqualTo(dollars.money(1000));
    }

    @Test
    void aWrongSettingIsNamed() {
        assertFails("small must be either an amount or a percentage", "small.label", "S", "small.reason", "R");
        assertFails("small must be either an amount or a percentage", "small.label", "S", "small.reason", "R",
                "small.amount", "1", "small.percentage", "1");
        assertFails("small.amount must be an amount of EUR", "small.label", "S", "small.reason", "R", "small.amount", "1.005");
        assertFails("small.amount must be an amount of EUR", "small.label", "S", "small.reason", "R", "small.amount", "-1");
        assertFails("small.below must be an amount of EUR", "small.label", "S", "small.reason", "R", "small.amount", "1",
                "small.below", "-1");
        assertFails("small.from must be an amount of EUR", "small.label", "S", "small.reason", "R", "small.amount", "1",
                "small.from", "-1");
        assertFails("small.countries must list ISO 3166-1 codes such as DE, but one is de", "small.label", "S", "small.reason",
                "R", "small.amount", "1", "small.countries", "AT,de");
        for (String rate : List.of("-1", "100.1", "0.00000000001")) {
            assertFails("small.percentage must be from 0 to 100", "small.label", "S", "small.reason", "R",
                    "small.percentage", rate);
        }
    }

    private void assertFails(String message, String... properties) {
        assertThatThrownBy(() -> configured(properties)).isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith(PREFIX + message);
    }

    private FeeContributor configured(String... properties) {
        return new ConfiguredFees(TestConfig.of(FeesConfig.class, PREFIX, properties), shop.currency, SERVED);
    }

    private Fee fee(String code, long amount) {
        return new Fee(code, code, "Because", shop.money(amount), "standard");
    }

    private List<String> fees() {
        return shop.quote().charges().stream().filter(charge -> charge.kind() == ChargeKind.FEE)
                .map(charge -> charge.code() + " " + charge.amount()).collect(Collectors.toList());
    }

    /** A contributor that says what it looks at. */
    private record Declared(KnownFrom knownFrom, Function<FeeRequest, List<Fee>> answer) implements FeeContributor {

        @Override
        public List<Fee> fees(FeeRequest request) {
            return answer.apply(request);
        }
    }
}
