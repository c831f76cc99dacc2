package io.quarkiverse.checkout.checkout.internal;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.checkout.checkout.JurisdictionProfile;
import io.quarkus.arc.DefaultBean;

/** The wording that Directive 2011/83/EU, art. 8(2) asks for where it is law, and a plain one elsewhere. */
@DefaultBean
@ApplicationScoped
class DefaultJurisdictionProfile implements JurisdictionProfile {

    /** EU and EEA. */
    private static final Set<String> CONSUMER_RIGHTS_DIRECTIVE = Set.of("AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE",
            "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IS", "IT", "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT",
            "RO", "SE", "SI", "SK");

    @Override
    public ButtonWording button(String country) {
        return CONSUMER_RIGHTS_DIRECTIVE.contains(country)
                ? ButtonWording.ORDER_WITH_OBLIGATION_TO_PAY
                : ButtonWording.PLACE_ORDER_AND_PAY;
    }
}
