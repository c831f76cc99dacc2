package io.quarkiverse.checkout.payment;

import java.net.URI;

import io.quarkiverse.checkout.money.Money;

/** What a provider answered. References are the provider's own, at most 200 characters. */
public sealed interface PaymentOutcome {

    /** The amount is promised and will be captured later; the order may be placed. */
    record Authorised(String reference, Money amount) implements PaymentOutcome {
    }

    /** The amount is taken; the order may be placed. */
    record Captured(String reference, Money amount) implements PaymentOutcome {
    }

    /** The shopper must do something at the provider's page first, such as 3-D Secure. */
    record ActionRequired(String reference, URI url) implements PaymentOutcome {
    }

    /** Nothing was and nothing will be taken with this attempt. */
    record Declined(DeclineReason reason) implements PaymentOutcome {
    }

    /** Released again, or given back in full, without an order. */
    record Cancelled(String reference) implements PaymentOutcome {
    }

    /** Nobody can tell yet: asked again later, never treated as a failure. */
    record Unknown(String detail) implements PaymentOutcome {
    }
}
