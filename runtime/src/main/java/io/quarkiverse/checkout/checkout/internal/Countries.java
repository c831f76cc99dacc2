package io.quarkiverse.checkout.checkout.internal;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.checkout.CheckoutConfig;
import io.quarkiverse.checkout.checkout.CheckoutPage.Country;

/** The countries that the shop sells to. */
@ApplicationScoped
class Countries {

    private static final Set<String> ALL = Set.of(Locale.getISOCountries());

    private final Set<String> served;
    private final String assumed;

    Countries(CheckoutConfig config) {
        this.served = config.countries().map(Set::copyOf).orElse(ALL);
        this.assumed = served.contains(config.defaultCountry()) ? config.defaultCountry()
                : served.stream().sorted().findFirst().orElseThrow();
        if (!ALL.containsAll(served)) {
            throw new IllegalArgumentException(
                    "quarkus.checkout.countries takes ISO 3166-1 codes such as DE,FR; it has " + served);
        }
    }

    boolean isKnown(String code) {
        return ALL.contains(code);
    }

    boolean isServed(String code) {
        return served.contains(code);
    }

    /** The country until the shopper says otherwise. */
    String assumed() {
        return assumed;
    }

    List<Country> list(Locale locale) {
        Collator collator = Collator.getInstance(locale);
        return served.stream().map(code -> new Country(code, name(code, locale)))
                .sorted(Comparator.comparing(Country::name, collator)).toList();
    }

    static String name(String code, Locale locale) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(locale);
    }
}
