package io.quarkiverse.checkout.checkout.internal;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.checkout.checkout.JurisdictionProfile;
import io.quarkiverse.checkout.checkout.LegalRules;
import io.quarkus.arc.DefaultBean;

/** What our table says. */
@DefaultBean
@ApplicationScoped
class DefaultJurisdictionProfile implements JurisdictionProfile {

    @Override
    public Rules rules(Sale sale) {
        return LegalRules.of(sale);
    }
}
