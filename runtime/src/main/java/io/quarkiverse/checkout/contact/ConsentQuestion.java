package io.quarkiverse.checkout.contact;

import java.util.Locale;
import java.util.Optional;

/** What a feature that writes to people has the checkout page ask for it, with a box that is not ticked at first. */
public interface ConsentQuestion {

    Purpose purpose();

    /**
     * The rules that count for shoppers of a country.
     *
     * @return empty if nobody is to be written to
     */
    Optional<ConsentProfile> profile(String country);

    /** What stands beside the box. */
    String wording(ConsentProfile.Box box, Locale locale);
}
