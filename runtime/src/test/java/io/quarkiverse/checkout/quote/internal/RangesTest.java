package io.quarkiverse.checkout.quote.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import io.quarkiverse.checkout.LocalText;
import io.quarkiverse.checkout.catalog.Item;
import io.quarkiverse.checkout.contact.Destination;
import io.quarkiverse.checkout.fulfillment.FulfillmentOption;
import io.quarkiverse.checkout.fulfillment.FulfillmentOptions;
import io.quarkiverse.checkout.fulfillment.FulfillmentRequest;
import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.money.MoneyRange;
import io.quarkiverse.checkout.quote.Quote;

/**
 * Whatever the shopper chooses later, the total lies in the range that was shown before. {@code -Dcheckout.seed} repeats
 * a run, {@code -Dcheckout.ranges} makes it shorter or longer.
 */
class RangesTest {

    private static final int QUOTES = Integer.getInteger("checkout.ranges", 100_000);
    private static final long SEED = Long.getLong("checkout.seed", System.nanoTime());
    private static final List<String> COUNTRIES = List.of("DE", "AT", "US", "CA", "JP");
    private static final List<String> REGIONS = List.of("", "CA", "NY", "ON");
    private static final List<String> HANDLERS = List.of("", "card", "invoice");
    private static final List<String> CLASSES = List.of("standard", "reduced");

    private final Random random = new Random(SEED);

    @Test
    void everyTotalLiesInTheRange() {
        System.out.println("RangesTest seed " + SEED + ", " + QUOTES + " quotes");
        int open = 0;
        for (int quotes = 0; quotes < QUOTES;) {
            TestShop shop = shop();
            MoneyRange range = rangeOf(shop, Destination.UNKNOWN, "").orElseThrow();
            open += range.isExact() ? 0 : 1;
            for (int i = 0; i < 10; i++, quotes++) {
                shop.destination = new Destination(pick(COUNTRIES), pick(REGIONS), "");
                shop.handler = pick(HANDLERS);
                shop.option = random.nextBoolean() ? "" : "way" + random.nextInt(3);
                check(shop, range);
                MoneyRange here = rangeOf(shop, Destination.of(shop.destination.country()), shop.handler).orElseThrow();
                check(shop, here);
            }
        }
        assertThat(open).as("ranges that are open").isGreaterThan(QUOTES / 20);
    }

    @Test
    void aHookThatCannotTellLeavesTheRangeOpen() {
        TestShop shop = new TestShop("EUR").line("Mug", 1000, 1);
        shop.delivers(500);

        assertThat(rangeOf(shop, Destination.UNKNOWN, "")).isEmpty();
    }

    @Test
    void whatDependsOnNothingIsExact() {
        TestShop shop = new TestShop("EUR").line(
                Item.of("song", "Song", Money.of(300, "EUR")).digital(), 2, Map.of());
        shop.taxes(true, Map.of("standard", "19"));

        assertThat(rangeOf(shop, Destination.UNKNOWN, "")).contains(MoneyRange.of(shop.money(600)));
    }

    private static Optional<MoneyRange> rangeOf(TestShop shop, Destination destination, String handler) {
        Destination chosen = shop.destination;
        String way = shop.handler;
        String option = shop.option;
        shop.destination = destination;
        shop.handler = handler;
        shop.option = "";
        Optional<MoneyRange> range = shop.pipeline().range(shop.request());
        shop.destination = chosen;
        shop.handler = way;
        shop.option = option;
        return range;
    }

    private static void check(TestShop shop, MoneyRange range) {
        Quote quote = shop.quote();
        if (!quote.fulfillmentOptions().isEmpty() && !range.contains(quote.total())) {
            throw new AssertionError(quote.total() + " is not in " + range + " at " + shop.destination + " with "
                    + shop.handler + ": " + quote.charges());
        }
    }

    private TestShop shop() {
        TestShop shop = new TestShop(pick(List.of("EUR", "JPY", "KWD")));
        for (int i = random.nextInt(4); i >= 0; i--) {
            Item item = Item.of("item" + i, "Item", shop.money(random.nextInt(20_000))).withTaxClass(pick(CLASSES));
            shop.line(random.nextInt(5) == 0 ? item.digital() : item, 1 + random.nextInt(3), Map.of());
        }
        shop.line(Item.of("mug", "Mug", shop.money(500)), 1, Map.of());
        shop.delivery = new Table(shop, random.nextLong());
        if (random.nextBoolean()) {
            shop.promotes(random.nextInt(4) == 0 ? shop.freeDelivery("FREE", random.nextInt(500))
                    : shop.discount("LESS", random.nextInt(5_000)));
        }
        shop.fees
                .add(new ConfiguredFees(TestConfig.of(FeesConfig.class, "quarkus.checkout.fees.", pairs(fees())), shop.currency,
                        Set.copyOf(COUNTRIES)));
        shop.taxes = new ConfiguredTaxes(random.nextBoolean(), new LocalText("Tax {rate} %", Map.of()), new TaxRates(
                TestConfig.of(TaxConfig.class, "quarkus.checkout.tax.rates.", pairs(rates())).rates(), Set.copyOf(COUNTRIES)));
        shop.rounding = random.nextInt(4) == 0 ? Optional.of(shop.money(5)) : Optional.empty();
        return shop;
    }

    private Map<String, String> fees() {
        Map<String, String> fees = new HashMap<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            String fee = "fee" + i + ".";
            fees.put(fee + "label", "Fee");
            fees.put(fee + "reason", "Because");
            fees.put(fee + (random.nextBoolean() ? "amount" : "percentage"), Integer.toString(random.nextInt(9)));
            fees.put(fee + "tax-class", pick(CLASSES));
            if (random.nextBoolean()) {
                fees.put(fee + "countries", pick(COUNTRIES));
            }
            if (random.nextBoolean()) {
                fees.put(fee + "payment-handlers", "card");
            }
        }
        return fees;
    }

    private Map<String, String> rates() {
        Map<String, String> rates = new HashMap<>();
        for (String place : List.of("DE", "AT", "US", "US-CA", "US-NY", "CA-ON", "*")) {
            for (String taxClass : CLASSES) {
                if (random.nextInt(3) > 0) {
                    rates.put((place.equals("*") ? "\"*\"" : place) + "." + taxClass, pick(List.of("0", "7", "8.875", "19")));
                }
            }
        }
        return rates;
    }

    private static String[] pairs(Map<String, String> settings) {
        return settings.entrySet().stream().flatMap(setting -> Stream.of(setting.getKey(), setting.getValue()))
                .toArray(String[]::new);
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** Other prices in every country, and in some nothing is delivered. */
    private record Table(TestShop shop, long seed) implements FulfillmentOptions {

        @Override
        public List<FulfillmentOption> options(FulfillmentRequest request) {
            Random prices = new Random(seed + request.destination().country().hashCode());
            List<FulfillmentOption> options = new ArrayList<>();
            for (int i = prices.nextInt(4); i > 0; i--) {
                options.add(new FulfillmentOption("way" + i, "Way", "", shop.money(prices.nextInt(4_000))));
            }
            return options;
        }

        @Override
        public Optional<MoneyRange> bounds(FulfillmentRequest request) {
            List<String> open = request.destination().country().isEmpty() ? COUNTRIES
                    : List.of(request.destination().country());
            return open.stream().flatMap(country -> options(request.to(country)).stream())
                    .map(option -> MoneyRange.of(option.price())).reduce(MoneyRange::union)
                    .or(() -> Optional.of(MoneyRange.of(shop.money(0))));
        }
    }
}
