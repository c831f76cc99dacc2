package io.quarkiverse.checkout.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.checkout.cart.Cart;
import io.quarkiverse.checkout.cart.CartLine;
import io.quarkiverse.checkout.catalog.Catalog;
import io.quarkiverse.checkout.catalog.CatalogQuery;
import io.quarkiverse.checkout.catalog.Inventory;
import io.quarkiverse.checkout.catalog.Item;
import io.quarkiverse.checkout.catalog.Reservation;
import io.quarkiverse.checkout.catalog.ReservationOutcome;
import io.quarkiverse.checkout.contact.Destination;
import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.quote.AppliedDiscount;
import io.quarkiverse.checkout.quote.FeeContributor;
import io.quarkiverse.checkout.quote.Promotions;
import io.quarkiverse.checkout.quote.Promotions.Claim;
import io.quarkiverse.checkout.quote.Quote;
import io.quarkiverse.checkout.quote.QuoteRequest;
import io.quarkiverse.checkout.quote.Quotes;
import io.quarkiverse.checkout.quote.RejectedCode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.QuarkusUnitTest;

/** Quotes and promotion limits as a host application meets them: configured, with a real database. */
class QuotesInAnApplicationTest {

    @RegisterExtension
    static final QuarkusUnitTest APP = new QuarkusUnitTest()
            .setBeforeAllCustomizer(Servers::start)
            .setAfterAllCustomizer(Servers::stop)
            .withApplicationRoot(
                    jar -> jar.addClasses(Books.class, Plenty.class, Wrapping.class, Deposit.class, Servers.class))
            .overrideConfigKey("quarkus.http.test-port", "0")
            .overrideConfigKey("quarkus.datasource.db-kind", "postgresql")
            .overrideConfigKey("quarkus.datasource.devservices.enabled", "false")
            .overrideRuntimeConfigKey("quarkus.checkout.fulfillment.options.standard.title", "Standard")
            .overrideRuntimeConfigKey("quarkus.checkout.fulfillment.options.standard.title.de", "Standardversand")
            .overrideRuntimeConfigKey("quarkus.checkout.fulfillment.options.standard.price", "4.90")
            .overrideRuntimeConfigKey("quarkus.checkout.tax.rates.DE.standard", "19")
            .overrideRuntimeConfigKey("quarkus.checkout.tax.rates.DE.reduced", "7")
            .overrideRuntimeConfigKey("quarkus.checkout.fees.invoice.label", "Invoice")
            .overrideRuntimeConfigKey("quarkus.checkout.fees.invoice.reason", "Paper is dear")
            .overrideRuntimeConfigKey("quarkus.checkout.fees.invoice.amount", "1.50")
            .overrideRuntimeConfigKey("quarkus.checkout.fees.invoice.payment-handlers", "invoice")
            .overrideRuntimeConfigKey("quarkus.checkout.promotions.once.title", "Only one")
            .overrideRuntimeConfigKey("quarkus.checkout.promotions.once.code", "ONCE")
            .overrideRuntimeConfigKey("quarkus.checkout.promotions.once.amount", "5")
            .overrideRuntimeConfigKey("quarkus.checkout.promotions.once.limit", "1")
            .overrideRuntimeConfigKey("quarkus.checkout.promotions.each.title", "Once each")
            .overrideRuntimeConfigKey("quarkus.checkout.promotions.each.code", "EACH")
            .overrideRuntimeConfigKey("quarkus.checkout.promotions.each.percentage", "10")
            .overrideRuntimeConfigKey("quarkus.checkout.promotions.each.limit-per-customer", "1");

    private static final int SHOPPERS = 64;

    @Inject
    Quotes quotes;

    @Inject
    Promotions promotions;

    @Test
    void configuredDefaultsMakeAQuote() {
        Quote quote = quotes.quote(request("", "invoice", List.of()));

        assertThat(quote.totals()).extracting(total -> total.type() + " " + total.amount()).containsExactly(
                "SUBTOTAL EUR 20.00", "FULFILLMENT EUR 4.90", "FEE EUR 3.75", "TAX EUR 0.00", "TOTAL EUR 28.65");
        assertThat(quote.charges()).extracting(charge -> charge.label() + " " + charge.amount()).containsExactly(
                "A book EUR 20.00", "Standardversand EUR 4.90", "Deposit EUR 0.25", "Wrapping EUR 2.00", "Invoice EUR 1.50",
                "MwSt. 7 % EUR 1.31", "MwSt. 19 % EUR 0.78", "MwSt. 19 % EUR 0.04", "MwSt. 19 % EUR 0.32",
                "MwSt. 19 % EUR 0.24");
        assertThat(quote.placeable()).isTrue();
    }

    @Test
    void aLimitHoldsHoweverManyRaceForIt() throws Exception {
        List<UUID> keys = IntStream.range(0, SHOPPERS).mapToObj(i -> UUID.randomUUID()).toList();
        List<AppliedDiscount> discounts = List.of(applied("EACH"), applied("ONCE"));
        List<Optional<String>> refused = race(keys.stream()
                .<Callable<Optional<String>>> map(key -> () -> claim(new Claim(key, discounts, "customer-" + key))).toList());

        assertThat(refused).containsOnly(Optional.empty(), Optional.of("ONCE"));
        assertThat(refused).filteredOn(Optional::isEmpty).hasSize(1);
        UUID winner = keys.get(refused.indexOf(Optional.empty()));

        assertThat(claim(new Claim(winner, discounts, "customer-" + winner))).as("a repeat").isEmpty();
        assertThat(rejected("", "ONCE")).containsExactly(new RejectedCode("ONCE", RejectedCode.Reason.EXPIRED));
        for (UUID key : keys) {
            boolean won = key.equals(winner);
            assertThat(rejected("customer-" + key, "EACH").isEmpty()).as("losers keep their use").isEqualTo(!won);
        }

        QuarkusTransaction.requiringNew().run(() -> promotions.release(winner));
        QuarkusTransaction.requiringNew().run(() -> promotions.release(winner));
        assertThat(rejected("customer-" + winner, "ONCE", "EACH")).isEmpty();
        UUID next = UUID.randomUUID();
        assertThat(claim(new Claim(next, List.of(applied("ONCE")), ""))).isEmpty();
        assertThat(claim(new Claim(UUID.randomUUID(), List.of(applied("ONCE")), ""))).contains("ONCE");
        QuarkusTransaction.requiringNew().run(() -> promotions.release(next));
    }

    @Test
    void aClaimIsPartOfTheCallersTransaction() {
        UUID key = UUID.randomUUID();
        assertThatIllegalStateException().isThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
            assertThat(promotions.claim(new Claim(key, List.of(applied("EACH")), "undecided"))).isEmpty();
            throw new IllegalStateException("rolls the claim back");
        }));

        assertThat(rejected("undecided", "EACH")).isEmpty();
    }

    @Test
    void guestsCannotUseWhatIsLimitedPerCustomer() {
        assertThat(rejected("", "EACH"))
                .containsExactly(new RejectedCode("EACH", RejectedCode.Reason.USER_NOT_LOGGED_IN));
    }

    private Optional<String> claim(Claim claim) {
        return QuarkusTransaction.requiringNew().call(() -> promotions.claim(claim));
    }

    private List<RejectedCode> rejected(String customer, String... codes) {
        return quotes.quote(request(customer, "", List.of(codes))).rejectedCodes();
    }

    private static <T> List<T> race(List<Callable<T>> calls) throws Exception {
        ExecutorService executor = Executors.newFixedThreadPool(16);
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> result : executor.invokeAll(calls)) {
                results.add(result.get());
            }
            return results;
        } finally {
            executor.shutdownNow();
        }
    }

    private static AppliedDiscount applied(String code) {
        return new AppliedDiscount(code, code, false, Money.of(100, "EUR"), List.of());
    }

    private static QuoteRequest request(String customer, String handler, List<String> codes) {
        Money seen = Money.of(1000, "EUR");
        Cart cart = Cart.imagined(seen.currency(), List.of(new CartLine("1", "book", 2, Map.of(), seen)), codes, customer,
                Instant.EPOCH);
        return new QuoteRequest(cart, Destination.of("DE"), "", handler, Locale.GERMANY, Instant.EPOCH);
    }

    @ApplicationScoped
    static class Books implements Catalog {

        @Override
        public List<Item> resolve(CatalogQuery query) {
            return List.of(Item.of("book", "A book", Money.of(1000, "EUR")).withTaxClass("reduced"));
        }
    }

    @ApplicationScoped
    static class Plenty implements Inventory {

        @Override
        public Map<String, Long> available(Set<String> itemIds) {
            return Map.of();
        }

        @Override
        public ReservationOutcome reserve(Reservation reservation) {
            return new ReservationOutcome.Held();
        }

        @Override
        public ReservationOutcome confirm(Reservation reservation) {
            return new ReservationOutcome.Held();
        }

        @Override
        public void release(UUID key) {
            // nothing is ever held
        }
    }

    @ApplicationScoped
    @Priority(1)
    static class Wrapping implements FeeContributor {

        @Override
        public List<Fee> fees(FeeRequest request) {
            return List.of(new Fee("wrapping", "Wrapping", "It is a gift", Money.of(200, "EUR"), Item.STANDARD_TAX));
        }
    }

    @ApplicationScoped
    @Priority(2)
    static class Deposit implements FeeContributor {

        @Override
        public List<Fee> fees(FeeRequest request) {
            return List.of(new Fee("deposit", "Deposit", "You get it back", Money.of(25, "EUR"), Item.STANDARD_TAX));
        }
    }
}
