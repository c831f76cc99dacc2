package io.quarkiverse.checkout.quote.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

import io.quarkiverse.checkout.LocalText;
import io.quarkiverse.checkout.catalog.Item;
import io.quarkiverse.checkout.catalog.ItemOption;
import io.quarkiverse.checkout.fulfillment.FulfillmentOption;
import io.quarkiverse.checkout.money.Money;

/**
 * A generated shop with a cart, in plain numbers: amounts in minor units, rates in percent.
 *
 * @param promotions by id
 * @param fees by code
 * @param freeFrom threshold of free delivery
 * @param coin smallest coin; 1 if totals are not rounded
 */
record Scenario(Currency currency, List<Line> lines, Map<String, Promotion> promotions, Map<String, GivenFee> fees,
        long deliveryPrice, long freeFrom, boolean taxIncluded, Map<String, BigDecimal> rates, long coin) {

    private static final List<String> CURRENCIES = List.of("EUR", "USD", "CHF", "JPY", "KWD");
    private static final List<String> TAX_CLASSES = List.of("standard", "reduced", "none");
    private static final List<String> RATES = List.of("19", "7", "0", "8.875", "25", "2.5", "33.333");

    record Line(String id, String itemId, long price, long surcharge, int quantity, boolean digital, String taxClass) {
    }

    /** @param percent null if it is an amount */
    record Promotion(BigDecimal percent, long amount, Set<String> items, boolean freeDelivery) {
    }

    /** @param percent null if it is an amount */
    record GivenFee(BigDecimal percent, long amount, long below, long from, String taxClass) {
    }

    static Scenario random(Random random) {
        String currency = pick(random, CURRENCIES);
        List<Line> lines = new ArrayList<>();
        int count = random.nextInt(50) == 0 ? 50 : 1 + random.nextInt(7);
        for (int i = 0; i < count; i++) {
            long price = random.nextInt(8) == 0 ? random.nextInt(3) : random.nextInt(random.nextBoolean() ? 1_000_000 : 2000);
            lines.add(new Line("L" + (i + 1), "item" + i, price, random.nextInt(3) == 0 ? random.nextInt(500) : 0,
                    1 + random.nextInt(random.nextBoolean() ? 3 : 99), random.nextInt(4) == 0, pick(random, TAX_CLASSES)));
        }
        Map<String, BigDecimal> rates = new HashMap<>();
        TAX_CLASSES.forEach(taxClass -> rates.put(taxClass, new BigDecimal(pick(random, RATES))));
        return new Scenario(Currency.getInstance(currency), lines, promotions(random, count), fees(random),
                random.nextInt(2000), random.nextInt(20_000), random.nextBoolean(), rates,
                currency.equals("CHF") ? 5 : 1);
    }

    private static Map<String, Promotion> promotions(Random random, int lines) {
        Map<String, Promotion> promotions = new TreeMap<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            Set<String> items = random.nextBoolean() ? Set.of()
                    : Set.of("item" + random.nextInt(lines), "other" + random.nextInt(lines));
            BigDecimal percent = random.nextBoolean() ? new BigDecimal(pick(random, List.of("10", "33.3", "5", "100", "0.1")))
                    : null;
            promotions.put("promotion" + i, new Promotion(percent, percent == null ? random.nextInt(5000) : 0, items,
                    random.nextInt(4) == 0));
        }
        return promotions;
    }

    private static Map<String, GivenFee> fees(Random random) {
        Map<String, GivenFee> fees = new TreeMap<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            BigDecimal percent = random.nextBoolean() ? new BigDecimal("1.5") : null;
            fees.put("fee" + i, new GivenFee(percent, percent == null ? random.nextInt(300) : 0,
                    random.nextInt(3) == 0 ? random.nextInt(10_000) : Long.MAX_VALUE,
                    random.nextInt(3) == 0 ? random.nextInt(10_000) : 0, pick(random, TAX_CLASSES)));
        }
        return fees;
    }

    /** The shop with our own defaults, as far as they are built from settings. */
    TestShop shop() {
        TestShop shop = new TestShop(currency.getCurrencyCode());
        for (Line line : lines) {
            Item item = Item.of(line.itemId(), line.itemId(), shop.money(line.price())).withTaxClass(line.taxClass())
                    .withOptions(List.of(new ItemOption.Text("note", "Note", false, 10, shop.money(line.surcharge()))));
            shop.line(line.digital() ? item.digital() : item, line.quantity(),
                    line.surcharge() == 0 ? Map.of() : Map.of("note", "x"));
        }
        shop.delivery = request -> List.of(new FulfillmentOption("post", "Post", "",
                shop.money(request.subtotal().minor() >= freeFrom ? 0 : deliveryPrice)));
        shop.promotions = new ConfiguredPromotions(currency,
                new PromotionRules(() -> GivenSettings.promotions(this), currency), new CountedUses(),
                new MadeCodes());
        shop.fees.add(new ConfiguredFees(() -> GivenSettings.fees(this), currency, Set.of("DE")));
        shop.taxes = new ConfiguredTaxes(taxIncluded, new LocalText("VAT {rate}", Map.of()),
                new TaxRates(Map.of("DE", rates), Set.of("DE")));
        shop.rounding = coin == 1 ? Optional.empty() : Optional.of(new Money(coin, currency));
        return shop;
    }

    BigDecimal decimal(long minor) {
        return BigDecimal.valueOf(minor, currency.getDefaultFractionDigits());
    }

    private static <T> T pick(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
