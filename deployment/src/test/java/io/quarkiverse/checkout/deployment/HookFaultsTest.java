package io.quarkiverse.checkout.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

import host.faults.Fault;
import host.faults.Hooks;
import io.quarkiverse.checkout.HookFaultException;
import io.quarkiverse.checkout.cart.Cart;
import io.quarkiverse.checkout.cart.CartLine;
import io.quarkiverse.checkout.contact.Destination;
import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.quote.Quote;
import io.quarkiverse.checkout.quote.QuoteRequest;
import io.quarkiverse.checkout.quote.Quotes;
import io.quarkus.test.QuarkusUnitTest;

/** Every hook of a quote with every fault: what comes of it is defined, and nothing waits for a hook that hangs. */
@Timeout(120)
class HookFaultsTest {

    private static final Set<Fault> ALL = EnumSet.complementOf(EnumSet.of(Fault.NONE));
    private static final Set<Fault> SILENT = EnumSet.of(Fault.SLOW, Fault.ERROR, Fault.NULL);
    private static final Set<Fault> NONSENSE = EnumSet.of(Fault.NEGATIVE, Fault.FOREIGN, Fault.HUGE);

    @RegisterExtension
    static final QuarkusUnitTest APP = new QuarkusUnitTest()
            .setBeforeAllCustomizer(Servers::start)
            .setAfterAllCustomizer(Servers::stop)
            .withApplicationRoot(jar -> jar.addPackage(Hooks.class.getPackage()).addClass(Servers.class))
            .overrideConfigKey("quarkus.http.test-port", "0")
            .overrideConfigKey("quarkus.datasource.db-kind", "postgresql")
            .overrideConfigKey("quarkus.datasource.devservices.enabled", "false")
            .overrideRuntimeConfigKey("quarkus.checkout.hooks.catalog.deadline", "300ms")
            .overrideRuntimeConfigKey("quarkus.checkout.hooks.inventory.deadline", "300ms")
            .overrideRuntimeConfigKey("quarkus.checkout.hooks.fulfillment-options.deadline", "300ms")
            .overrideRuntimeConfigKey("quarkus.checkout.hooks.tax-calculator.deadline", "300ms")
            .overrideRuntimeConfigKey("quarkus.checkout.hooks.fee-contributor.deadline", "300ms")
            .overrideRuntimeConfigKey("quarkus.checkout.hooks.discount-contributor.deadline", "300ms")
            .overrideRuntimeConfigKey("quarkus.checkout.hooks.promotions.deadline", "300ms");

    @Inject
    Quotes quotes;

    private static int quantity;

    @AfterEach
    void recover() {
        for (Hooks.Name hook : Hooks.Name.values()) {
            Hooks.fail(hook, Fault.NONE);
        }
    }

    @Test
    void allIsWell() {
        assertThat(quote().total()).isEqualTo(euros(1000 * (1 + quantity) - 150 + 490 + 200 + 100));
        assertThat(quote().placeable()).isTrue();
        assertThat(quote().unconfirmed()).isEmpty();
    }

    @Test
    void withoutPricesOrStockThereIsNoQuote() {
        for (Hooks.Name hook : List.of(Hooks.Name.CATALOG, Hooks.Name.INVENTORY)) {
            for (Fault fault : SILENT) {
                Hooks.fail(hook, fault);
                assertThatThrownBy(this::quote).as("%s %s", hook, fault).isInstanceOf(HookFaultException.class)
                        .hasMessageContaining("host.faults.Hooks");
            }
            Hooks.fail(hook, Fault.NONE);
        }
    }

    @Test
    void whatHasNoSensiblePriceOrNoStockIsNotSold() {
        for (Fault fault : NONSENSE) {
            Hooks.fail(Hooks.Name.CATALOG, fault);
            assertThat(quote().placeable()).as("price %s", fault).isFalse();
            assertThat(quote().total().isZero()).as("price %s", fault).isTrue();
        }
        Hooks.fail(Hooks.Name.CATALOG, Fault.NONE);
        Hooks.fail(Hooks.Name.INVENTORY, Fault.NEGATIVE);
        assertThat(quote().placeable()).isFalse();
    }

    @Test
    void aDeliveryThatMakesNoSenseIsNotOffered() {
        for (Fault fault : NONSENSE) {
            Hooks.fail(Hooks.Name.DELIVERY, fault);
            Quote quote = next();
            assertThat(quote.fulfillmentOptions()).as("%s", fault).isEmpty();
            assertThat(quote.placeable()).as("%s", fault).isFalse();
        }
    }

    @Test
    void whatIsNotConfirmedIsLeftOutAndNothingCanBeOrdered() {
        for (Hooks.Name hook : List.of(Hooks.Name.DELIVERY, Hooks.Name.TAXES, Hooks.Name.FEES, Hooks.Name.DISCOUNTS,
                Hooks.Name.PROMOTIONS)) {
            for (Fault fault : hook == Hooks.Name.DELIVERY ? SILENT : ALL) {
                Hooks.fail(hook, fault);
                Quote quote = next();
                assertThat(quote.unconfirmed()).as("%s %s", hook, fault).hasSize(1).allSatisfy(part -> {
                    assertThat(part.source()).startsWith("host.faults.Hooks");
                    assertThat(part.since()).isEmpty();
                });
                assertThat(quote.placeable()).as("%s %s", hook, fault).isFalse();
            }
            Hooks.fail(hook, Fault.NONE);
        }
    }

    @Test
    void theLastGoodPriceOfDeliveryAndTaxesStandsInAndSaysSo() {
        quantity++;
        Quote good = quote();
        for (Hooks.Name hook : List.of(Hooks.Name.DELIVERY, Hooks.Name.TAXES)) {
            for (Fault fault : SILENT) {
                Hooks.fail(hook, fault);
                Quote quote = quote();
                assertThat(quote.total()).as("%s %s", hook, fault).isEqualTo(good.total());
                assertThat(quote.placeable()).as("%s %s", hook, fault).isTrue();
                assertThat(quote.unconfirmed()).hasSize(1).allSatisfy(part -> assertThat(part.since()).isPresent());
            }
            Hooks.fail(hook, Fault.NONE);
        }
    }

    @Test
    void timeOfEachHookIsTold() {
        Hooks.fail(Hooks.Name.FEES, Fault.SLOW);
        assertThat(quotes.explain(request()).asked()).hasSize(8)
                .filteredOn(asked -> asked.source().endsWith("Hooks$Fees")).hasSize(1)
                .allSatisfy(asked -> {
                    assertThat(asked.answered()).isFalse();
                    assertThat(asked.took()).isGreaterThanOrEqualTo(Duration.ofMillis(300));
                });
    }

    /** A question that no hook has answered yet. */
    private Quote next() {
        quantity++;
        return quote();
    }

    private Quote quote() {
        return quotes.quote(request());
    }

    private QuoteRequest request() {
        CartLine line = new CartLine("1", "mug", 1 + quantity, Map.of(), euros(1000));
        Cart cart = Cart.imagined(euros(0).currency(), List.of(line), List.of(), "", Instant.EPOCH);
        return new QuoteRequest(cart, Destination.of("DE"), "", "", Locale.ENGLISH, Instant.now());
    }

    private static Money euros(long minor) {
        return Money.of(minor, "EUR");
    }
}
