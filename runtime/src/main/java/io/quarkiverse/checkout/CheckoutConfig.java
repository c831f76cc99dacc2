package io.quarkiverse.checkout;

import java.net.URI;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import io.quarkus.runtime.annotations.ConfigPhase;
import io.quarkus.runtime.annotations.ConfigRoot;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings that concern the whole shop. */
@ConfigRoot(phase = ConfigPhase.RUN_TIME)
@ConfigMapping(prefix = "quarkus.checkout")
public interface CheckoutConfig {

    /** ISO 4217 code of the currency that the shop sells in. */
    @WithDefault("EUR")
    Currency currency();

    /** What the shop is called on pages and in mails. */
    @WithDefault("Our shop")
    String shopName();

    /**
     * Where shoppers reach the shop, such as {@code https://shop.example}; for links in mails and for payment providers
     * that send shoppers back. Without it the address of the request is used, and mails carry no links.
     */
    Optional<URI> url();

    /**
     * The languages that pages exist in, the first for everybody whose browser asks for none of them. Each needs its
     * {@code messages/checkout_<language>.properties}; English and German come along.
     */
    @WithDefault("en,de")
    List<Locale> locales();

    /** ISO 3166-1 codes of the countries that are sold to, in any order; all countries if not set. */
    Optional<List<String>> countries();

    /** The countries that are sold to. */
    default Set<String> servedCountries() {
        return countries().<Set<String>> map(Set::copyOf).orElseGet(() -> Set.of(Locale.getISOCountries()));
    }

    /** ISO 3166-1 code of the country that is assumed until the shopper says otherwise. */
    @WithDefault("DE")
    String defaultCountry();

    /** Addresses of the shop's legal pages, linked next to the order button. */
    Links links();

    /** Addresses from the root of the site, or absolute. */
    interface Links {

        /** Terms of service. */
        Optional<String> terms();

        /** Privacy policy. */
        Optional<String> privacy();

        /** Refunds and withdrawal. */
        Optional<String> refund();

        /** Where a shopper goes on shopping. */
        @WithDefault("/")
        String shop();
    }
}
