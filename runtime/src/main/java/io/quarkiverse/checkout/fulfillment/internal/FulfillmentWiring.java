package io.quarkiverse.checkout.fulfillment.internal;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.quarkiverse.checkout.CheckoutConfig;
import io.quarkiverse.checkout.fulfillment.FulfillmentOptions;
import io.quarkus.arc.DefaultBean;
import io.quarkus.runtime.Startup;

/** The default ways of delivery; built at start, so that a wrong setting stops the start. */
class FulfillmentWiring {

    @Produces
    @DefaultBean
    @Singleton
    @Startup
    FulfillmentOptions options(FulfillmentConfig config, CheckoutConfig shop) {
        return new ConfiguredFulfillment(config, shop.currency(), shop.servedCountries());
    }
}
