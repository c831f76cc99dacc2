package io.quarkiverse.checkout.quote.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;

import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.quote.AppliedDiscount;
import io.quarkiverse.checkout.quote.AppliedDiscount.Allocation;
import io.quarkiverse.checkout.quote.Charge;
import io.quarkiverse.checkout.quote.ChargeKind;
import io.quarkiverse.checkout.quote.Fingerprint;
import io.quarkiverse.checkout.quote.Quote;
import io.quarkiverse.checkout.quote.Total;
import io.quarkiverse.checkout.quote.Total.Type;

/**
 * Many generated carts in five currencies. {@code -Dcheckout.seed} repeats a run, {@code -Dcheckout.carts} makes it
 * shorter or longer.
 */
class GeneratedCartsTest {

    private static final int CARTS = Integer.getInteger("checkout.carts", 100_000);
    private static final long SEED = Long.getLong("checkout.seed", System.nanoTime());

    private final Random random = new Random(SEED);

    @Test
    void totalsAddUpAndEqualTheOracle() {
        System.out.println("GeneratedCartsTest seed " + SEED + ", " + CARTS + " carts");
        Map<Type, Integer> seen = new EnumMap<>(Type.class);
        Set<String> currencies = new HashSet<>();
        for (int i = 0; i < CARTS; i++) {
            Scenario scenario = Scenario.random(random);
            Quote quote = scenario.shop().quote();
            check(scenario, quote);
            quote.totals().forEach(row -> seen.merge(row.type(), 1, Integer::sum));
            currencies.add(quote.currency().getCurrencyCode());
        }
        assertThat(seen.keySet()).as("every kind of row came up").containsExactly(Type.values());
        assertThat(currencies).hasSize(5);
    }

    @Test
    void theOrderOfLinesTheLanguageAndTheTimeMakeNoDifference() {
        for (int i = 0; i < CARTS / 20; i++) {
            TestShop shop = Scenario.random(random).shop();
            Fingerprint before = shop.quote().fingerprint();
            Collections.shuffle(shop.lines, random);
            shop.locale = Locale.GERMANY;
            shop.at = shop.at.plusSeconds(60);
            Fingerprint after = shop.quote().fingerprint();
            assertThat(after.entries()).isEqualTo(before.entries());
            assertThat(Fingerprint.parse(after.digest(), after.entries())).contains(before);
        }
    }

    private static void check(Scenario scenario, Quote quote) {
        TotalsOracle oracle = new TotalsOracle(scenario);
        Map<Type, Money> rows = new EnumMap<>(Type.class);
        quote.totals().forEach(row -> rows.put(row.type(), row.amount()));
        for (Type type : Type.values()) {
            BigDecimal actual = rows.containsKey(type) ? rows.get(type).toDecimal() : BigDecimal.ZERO;
            if (actual.compareTo(oracle.row(type)) != 0) {
                throw new AssertionError(type + " is " + actual + " but should be " + oracle.row(type) + ": " + scenario);
            }
        }
        Money tax = sum(quote, quote.charges().stream().filter(charge -> charge.kind() == ChargeKind.TAX)
                .map(Charge::amount).toList());
        assertThat(tax.toDecimal()).isEqualByComparingTo(oracle.tax());
        Money total = rows.remove(Type.TOTAL);
        assertThat(total).isEqualTo(sum(quote, rows.values())).isEqualTo(quote.total());
        assertThat(total.isNegative()).isFalse();
        quote.totals().forEach(row -> assertThat(Total.sum(quote.currency(), row.byCode()))
                .isEqualTo(Total.sum(quote.currency(), row.entries())));
        quote.discounts().forEach(discount -> checkAllocations(quote, discount));
    }

    private static void checkAllocations(Quote quote, AppliedDiscount discount) {
        assertThat(discount.allocations()).isNotEmpty().allMatch(allocation -> allocation.amount().isPositive());
        assertThat(sum(quote, discount.allocations().stream().map(Allocation::amount).toList())).isEqualTo(discount.amount());
        Money charged = sum(quote, quote.charges().stream()
                .filter(charge -> charge.code().equals(discount.code())).map(Charge::amount).toList());
        assertThat(charged).isEqualTo(discount.amount().negate());
    }

    private static Money sum(Quote quote, Collection<Money> amounts) {
        return Money.sum(quote.currency(), amounts);
    }
}
