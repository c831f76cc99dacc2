package io.quarkiverse.checkout.quote.internal;

import java.util.List;
import java.util.Optional;

import io.quarkiverse.checkout.fulfillment.FulfillmentOption;
import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.quote.Charge;

/**
 * How the goods reach the shopper.
 *
 * @param options to choose from
 * @param chosen the one counted in; empty if nothing is or can be delivered
 * @param price of the chosen one; zero without one
 * @param charges its price, and the discount that pays for it
 */
record Delivery(List<FulfillmentOption> options, Optional<FulfillmentOption> chosen, Money price, List<Charge> charges) {

    String optionId() {
        return chosen.map(FulfillmentOption::id).orElse("");
    }

    /** What is paid for it. */
    Money due() {
        return Money.sum(price.currency(), charges.stream().map(Charge::amount).toList());
    }
}
