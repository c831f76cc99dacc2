package io.quarkiverse.checkout.quote.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.quote.Charge;
import io.quarkiverse.checkout.quote.ChargeKind;

class RoundingTest {

    private final TestShop shop = new TestShop("CHF").delivers(0);

    @Test
    void totalsAreRoundedToTheNearestCoin() {
        shop.rounding = Optional.of(shop.money(5));
        Map.of(1000L, 1000L, 1001L, 1000L, 1002L, 1000L, 1003L, 1005L, 1004L, 1005L, 1005L, 1005L)
                .forEach((price, expected) -> assertThat(total(price)).isEqualTo(expected));
        shop.rounding = Optional.of(shop.money(10));
        Map.of(1004L, 1000L, 1005L, 1010L).forEach((price, expected) -> assertThat(total(price)).isEqualTo(expected));
    }

    @Test
    void theDifferenceIsACharge() {
        shop.rounding = Optional.of(shop.money(5));
        shop.line("Mug", 1003, 1);

        assertThat(shop.quote().charges()).filteredOn(charge -> charge.kind() == ChargeKind.ROUNDING).singleElement()
                .satisfies(charge -> {
                    assertThat(charge.amount()).isEqualTo(shop.money(2));
                    assertThat(charge.label()).isEqualTo("Rounding");
                    assertThat(charge.code()).isEqualTo("rounding");
                });
    }

    @Test
    void anExactTotalIsNotMentioned() {
        shop.rounding = Optional.of(shop.money(5));
        shop.line("Mug", 1005, 1);

        assertThat(shop.quote().charges()).extracting(Charge::kind).doesNotContain(ChargeKind.ROUNDING);
    }

    @Test
    void coinsOfAnotherCurrencyRoundNothing() {
        shop.rounding = Optional.of(Money.of(5, "EUR"));

        assertThat(total(1003)).isEqualTo(1003);
    }

    private long total(long price) {
        shop.lines.clear();
        return shop.line("Mug", price, 1).quote().total().minor();
    }
}
