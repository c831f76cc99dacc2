package io.quarkiverse.checkout.fulfillment.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;

import io.quarkiverse.checkout.catalog.Item;
import io.quarkiverse.checkout.contact.Destination;
import io.quarkiverse.checkout.fulfillment.FulfillmentOption;
import io.quarkiverse.checkout.fulfillment.FulfillmentRequest;
import io.quarkiverse.checkout.fulfillment.FulfillmentRequest.Parcel;
import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.quote.internal.TestConfig;
import io.quarkus.runtime.configuration.ConfigurationException;

class ConfiguredFulfillmentTest {

    private static final String PREFIX = "quarkus.checkout.fulfillment.options.";

    private long grams = 500;
    private Money subtotal = Money.of(2000, "EUR");
    private Destination destination = Destination.of("DE");
    private Locale locale = Locale.ENGLISH;

    @Test
    void withoutSettingsDeliveryIsFreeAndEverywhere() {
        assertThat(offers()).containsExactly("standard Delivery EUR 0.00");
        locale = Locale.GERMANY;
        subtotal = Money.of(2000, "USD");
        destination = Destination.of("");
        assertThat(offers()).containsExactly("standard Lieferung USD 0.00");
    }

    @Test
    void theCheapestComesFirst() {
        assertThat(offers("b.title", "B", "b.price", "4.90", "a.title", "A", "a.price", "4.90", "c.title", "C", "c.price", "1"))
                .containsExactly("c C EUR 1.00", "a A EUR 4.90", "b B EUR 4.90");
    }

    @Test
    void countriesAreServedOrNot() {
        String[] settings = { "eu.title", "EU", "eu.price", "5", "eu.countries", "DE,AT", "all.title", "All", "all.price",
                "9" };

        assertThat(offers(settings)).hasSize(2);
        destination = Destination.of("US");
        assertThat(offers(settings)).containsExactly("all All EUR 9.00");
    }

    @Test
    void weightDecidesUpToAndIncludingItsLimit() {
        String[] settings = { "p.title", "P", "p.price-up-to-grams.1000", "5", "p.price-up-to-grams.5000", "9" };

        assertThat(offers(settings)).containsExactly("p P EUR 5.00");
        grams = 1000;
        assertThat(offers(settings)).containsExactly("p P EUR 5.00");
        grams = 1001;
        assertThat(offers(settings)).containsExactly("p P EUR 9.00");
        grams = 5001;
        assertThat(offers(settings)).isEmpty();
    }

    @Test
    void subtotalDecidesUpToAndIncludingItsLimit() {
        String[] settings = { "p.title", "P", "p.price-up-to-subtotal.\"20.00\"", "5", "p.price-up-to-subtotal.\"99.99\"",
                "3" };

        assertThat(offers(settings)).containsExactly("p P EUR 5.00");
        subtotal = Money.of(2001, "EUR");
        assertThat(offers(settings)).containsExactly("p P EUR 3.00");
        subtotal = Money.of(10_000, "EUR");
        assertThat(offers(settings)).isEmpty();
    }

    @Test
    void itIsFreeFromItsThreshold() {
        String[] settings = { "p.title", "P", "p.price", "5", "p.free-from", "20.01" };

        assertThat(offers(settings)).containsExactly("p P EUR 5.00");
        subtotal = Money.of(2001, "EUR");
        assertThat(offers(settings)).containsExactly("p P EUR 0.00");
    }

    @Test
    void textsFollowTheLanguage() {
        String[] settings = { "p.title", "Post", "p.title.de", "Brief", "p.title.de-CH", "Päckli", "p.description", "Slow",
                "p.description.de", "Langsam", "p.price", "5" };

        assertThat(options(settings)).containsExactly(new FulfillmentOption("p", "Post", "Slow", Money.of(500, "EUR")));
        locale = Locale.forLanguageTag("de-CH");
        assertThat(options(settings)).containsExactly(new FulfillmentOption("p", "Päckli", "Langsam", Money.of(500, "EUR")));
        locale = Locale.GERMANY;
        assertThat(options(settings)).containsExactly(new FulfillmentOption("p", "Brief", "Langsam", Money.of(500, "EUR")));
    }

    @Test
    void pricesAreForTheShopsCurrencyOnly() {
        subtotal = Money.of(2000, "USD");

        assertThat(offers("p.title", "P", "p.price", "5")).isEmpty();
    }

    @Test
    void aWrongSettingIsNamed() {
        assertFails("p must have one of price, price-up-to-grams and price-up-to-subtotal, had 0", "p.title", "P");
        assertFails("p must have one of price, price-up-to-grams and price-up-to-subtotal, had 3", "p.title", "P", "p.price",
                "1", "p.price-up-to-grams.1", "1", "p.price-up-to-subtotal.1", "1");
        assertFails("p.price must be an amount of EUR, 0 or more and with at most 2 decimals, was 4.905", "p.title", "P",
                "p.price", "4.905");
        assertFails("p.free-from must be an amount of EUR", "p.title", "P", "p.price", "1", "p.free-from", "-0.01");
        assertFails("p.price-up-to-grams.10 must be an amount", "p.title", "P", "p.price-up-to-grams.10", "-1");
        assertFails("p.price-up-to-subtotal.10 must be an amount", "p.title", "P", "p.price-up-to-subtotal.10", "-1");
        assertFails("p.countries must list ISO 3166-1 codes such as DE, but one is EU", "p.title", "P", "p.price", "1",
                "p.countries", "DE,EU");
        assertFails("a b: the id must match", "\"a b\".title", "P", "\"a b\".price", "1");
    }

    private void assertFails(String message, String... settings) {
        assertThatThrownBy(() -> options(settings)).isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith(PREFIX + message);
    }

    private List<String> offers(String... settings) {
        return options(settings).stream().map(option -> option.id() + " " + option.title() + " " + option.price()).toList();
    }

    private List<FulfillmentOption> options(String... settings) {
        FulfillmentConfig config = TestConfig.of(FulfillmentConfig.class, PREFIX, settings);
        Item item = Item.of("item", "Item", Money.of(1000, "EUR")).withWeightGrams(grams);
        return new ConfiguredFulfillment(config, Currency.getInstance("EUR"), Set.of("DE", "AT", "US"))
                .options(new FulfillmentRequest(List.of(new Parcel(item, 1)), subtotal, destination, locale));
    }
}
