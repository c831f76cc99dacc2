package shop.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkiverse.checkout.CheckoutConfig;
import io.quarkiverse.checkout.cart.Cart;
import io.quarkiverse.checkout.cart.CartLine;
import io.quarkiverse.checkout.contact.Destination;
import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.money.MoneyRange;
import io.quarkiverse.checkout.quote.Quote;
import io.quarkiverse.checkout.quote.QuoteRequest;
import io.quarkiverse.checkout.quote.Quotes;
import io.quarkus.test.junit.QuarkusTest;
import shop.products.Shelves;

/**
 * Wherever this shop delivers to and however it is paid: the total lies in the range that the cart showed, and in the one that
 * the checkout showed for the country.
 * {@code -Dshop.test.quotes} sets how many, {@code -Dshop.test.seed} repeats a run.
 */
@QuarkusTest
class TotalsInRangeTest {

    private static final int QUOTES = Integer.getInteger("shop.test.quotes", 5_000);
    private static final long SEED = Long.getLong("shop.test.seed", System.nanoTime());
    private static final List<String> HANDLERS = List.of("card", "bank-transfer", "invoice");
    private static final List<String> WAYS = List.of("", "express", "parcel");

    @Inject
    Quotes quotes;

    @Inject
    Shelves shelves;

    @Inject
    CheckoutConfig config;

    private final Random random = new Random(SEED);

    @Test
    void everyTotalLiesInTheRangeOfItsCart() {
        System.out.println("TotalsInRangeTest seed " + SEED);
        List<String> countries = config.servedCountries().stream().sorted().toList();
        Set<String> reached = new HashSet<>();
        int violations = 0;
        int asked = 0;
        while (asked < QUOTES) {
            Cart cart = cart();
            MoneyRange range = quotes.range(request(cart, Destination.UNKNOWN, "", "")).orElseThrow();
            for (String country : countries) {
                Quote quote = quotes.quote(request(cart, Destination.of(country), pick(WAYS), pick(HANDLERS)));
                MoneyRange here = quotes.range(request(cart, Destination.of(country), "", "")).orElseThrow();
                asked++;
                if (quote.placeable()) {
                    reached.add(country);
                    violations += range.contains(quote.total()) && here.contains(quote.total()) ? 0 : 1;
                }
            }
        }
        System.out.println("TotalsInRangeTest " + asked + " quotes, " + violations + " outside their range");
        assertThat(violations).isZero();
        assertThat(reached).containsExactlyInAnyOrderElementsOf(countries);
    }

    private Cart cart() {
        List<String> items = shelves.all().variants().filter(it -> it.item().options().isEmpty() && it.stock().isEmpty())
                .map(it -> it.id()).toList();
        List<CartLine> lines = new ArrayList<>();
        for (int i = random.nextInt(5); i >= 0; i--) {
            lines.add(new CartLine("line" + i, pick(items), 1 + random.nextInt(4), Map.of(), Money.zero(config.currency())));
        }
        List<String> codes = random.nextBoolean() ? List.of() : List.of("WELCOME10");
        return Cart.imagined(config.currency(), lines, codes, "", Instant.EPOCH);
    }

    private static QuoteRequest request(Cart cart, Destination destination, String way, String handler) {
        return new QuoteRequest(cart, destination, way, handler, Locale.ENGLISH, Instant.EPOCH);
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
