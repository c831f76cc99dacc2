package io.quarkiverse.checkout.checkout.internal;

import java.util.Locale;

import io.quarkiverse.checkout.checkout.Estimate;
import io.quarkiverse.checkout.checkout.Estimates;
import io.quarkus.arc.Arc;
import io.quarkus.qute.TemplateExtension;

/** {@code {checkoutEstimate:of(itemId)}}, for the tag that host pages use. */
@TemplateExtension(namespace = "checkoutEstimate")
public class EstimateExtension {

    private EstimateExtension() {
    }

    /** The visitor's. */
    static Locale locale() {
        return Arc.container().instance(Visit.class).get().locale();
    }

    /** Null if the item cannot be bought now. */
    static Estimate of(String itemId) {
        return Arc.container().instance(Estimates.class).get().of(itemId).orElse(null);
    }
}
