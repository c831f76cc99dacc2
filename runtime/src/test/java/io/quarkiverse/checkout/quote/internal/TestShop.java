package io.quarkiverse.checkout.quote.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import io.quarkiverse.checkout.HookCalls;
import io.quarkiverse.checkout.LocalText;
import io.quarkiverse.checkout.cart.Cart;
import io.quarkiverse.checkout.cart.CartLine;
import io.quarkiverse.checkout.catalog.Assortment;
import io.quarkiverse.checkout.catalog.Inventory;
import io.quarkiverse.checkout.catalog.Item;
import io.quarkiverse.checkout.catalog.Reservation;
import io.quarkiverse.checkout.catalog.ReservationOutcome;
import io.quarkiverse.checkout.contact.Destination;
import io.quarkiverse.checkout.fulfillment.FulfillmentOption;
import io.quarkiverse.checkout.fulfillment.FulfillmentOptions;
import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.quote.Discount;
import io.quarkiverse.checkout.quote.DiscountContributor;
import io.quarkiverse.checkout.quote.FeeContributor;
import io.quarkiverse.checkout.quote.PromotionRequest;
import io.quarkiverse.checkout.quote.Promotions;
import io.quarkiverse.checkout.quote.Quote;
import io.quarkiverse.checkout.quote.QuoteRequest;
import io.quarkiverse.checkout.quote.RejectedCode;
import io.quarkiverse.checkout.quote.TaxCalculator;

/** A shop with hooks that answer what a test wants, and one cart. */
final class TestShop {

    static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    final Currency currency;
    final Map<String, Item> items = new LinkedHashMap<>();
    final Map<String, Long> stock = new HashMap<>();
    final List<CartLine> lines = new ArrayList<>();
    final List<String> codes = new ArrayList<>();
    final List<DiscountContributor> discounts = new ArrayList<>();
    final List<FeeContributor> fees = new ArrayList<>();
    Promotions promotions = new FixedPromotions(List.of(), List.of());
    FulfillmentOptions delivery = request -> List.of();
    TaxCalculator taxes = request -> List.of();
    String deliveryClass = Item.STANDARD_TAX;
    Optional<Money> rounding = Optional.empty();
    String option = "";
    String handler = "";
    String customer = "";
    Destination destination = Destination.of("DE");
    Locale locale = Locale.ENGLISH;
    Instant at = NOW;
    HookCalls calls = HookCalls.direct();

    TestShop(String currency) {
        this.currency = Currency.getInstance(currency);
    }

    Money money(long minor) {
        return new Money(minor, currency);
    }

    /** Sells an item and puts so many of it into the cart; ids are the title in lower case. */
    TestShop line(String title, long price, int quantity) {
        return line(Item.of(title.toLowerCase(Locale.ROOT), title, money(price)), quantity, Map.of());
    }

    TestShop line(Item item, int quantity, Map<String, String> options) {
        items.put(item.id(), item);
        lines.add(new CartLine("line" + (lines.size() + 1), item.id(), quantity, options, item.unitPrice()));
        return this;
    }

    TestShop delivers(long... prices) {
        List<FulfillmentOption> options = new ArrayList<>();
        for (long price : prices) {
            String id = "way" + (options.size() + 1);
            options.add(new FulfillmentOption(id, id, "", money(price)));
        }
        delivery = request -> options;
        return this;
    }

    TestShop promotes(Discount... given) {
        promotions = new FixedPromotions(List.of(given), List.of());
        return this;
    }

    Discount discount(String code, long amount, String... lineIds) {
        return new Discount(code, code, false, Set.of(lineIds), money(amount), false);
    }

    Discount freeDelivery(String code, long amount) {
        return new Discount(code, code, false, Set.of(), money(amount), true);
    }

    /** Taxes by tax class in percent, at home only. */
    TestShop taxes(boolean included, Map<String, String> rates) {
        Map<String, BigDecimal> byClass = new HashMap<>();
        rates.forEach((taxClass, rate) -> byClass.put(taxClass, new BigDecimal(rate)));
        taxes = new ConfiguredTaxes(included, new LocalText("VAT {rate} %", Map.of()),
                new TaxRates(Map.of("DE", byClass), Set.of("DE")));
        return this;
    }

    QuotePipeline pipeline() {
        return new QuotePipeline(
                new GoodsStage(new Assortment(query -> List.copyOf(items.values()), calls), new Stock(stock), calls),
                new DiscountStage(promotions, discounts), new DeliveryStage(delivery), new FeeStage(fees),
                new TaxStage(taxes, deliveryClass),
                new RoundingStage(rounding, new LocalText("Rounding", Map.of())),
                Duration.ofMinutes(15), calls);
    }

    QuoteRequest request() {
        Cart cart = Cart.imagined(currency, lines, codes, customer, NOW);
        return new QuoteRequest(cart, destination, option, handler, locale, at);
    }

    Quote quote() {
        return pipeline().quote(request());
    }

    /** Why a quote is incomplete. */
    String fault() {
        Quote quote = quote();
        assertThat(quote.placeable()).isFalse();
        return quote.unconfirmed().get(0).problem();
    }

    /** Promotions that are always the same. */
    record FixedPromotions(List<Discount> discounts, List<RejectedCode> rejected) implements Promotions {

        @Override
        public Evaluation evaluate(PromotionRequest request) {
            return new Evaluation(discounts, rejected);
        }

        @Override
        public Optional<String> claim(Claim claim) {
            return Optional.empty();
        }

        @Override
        public void release(UUID key) {
            // nothing is ever claimed
        }
    }

    private record Stock(Map<String, Long> left) implements Inventory {

        @Override
        public Map<String, Long> available(Set<String> itemIds) {
            return left;
        }

        @Override
        public ReservationOutcome reserve(Reservation reservation) {
            throw new UnsupportedOperationException("a quote reserves nothing");
        }

        @Override
        public ReservationOutcome confirm(Reservation reservation) {
            throw new UnsupportedOperationException("a quote reserves nothing");
        }

        @Override
        public void release(UUID key) {
            throw new UnsupportedOperationException("a quote reserves nothing");
        }
    }
}
