package io.quarkiverse.checkout.checkout.internal;

import java.net.URI;
import java.util.List;
import java.util.Map;

import io.quarkiverse.checkout.quote.QuoteChange;

/** What became of a wish to order. */
sealed interface PlacementOutcome {

    /** There is an order; its page is opened by the browser's secret. */
    record Placed() implements PlacementOutcome {
    }

    /** The shopper has to go on at the provider's page. */
    record ActAt(URI url) implements PlacementOutcome {
    }

    /** It is not known yet whether it is paid. */
    record Checking() implements PlacementOutcome {
    }

    /** It costs more, or is not the same, as what the shopper saw; nothing happened. */
    record Changed(List<QuoteChange> changes) implements PlacementOutcome {
    }

    /** Somebody else was faster; nothing was charged. */
    record OutOfStock(Map<String, Long> left) implements PlacementOutcome {
    }

    /** A code was used up meanwhile; nothing was charged. */
    record CodeUsedUp(String code) implements PlacementOutcome {
    }

    /** The host said no; nothing was charged. */
    record Refused(String text) implements PlacementOutcome {
    }

    /**
     * The payment did not come about; nothing was charged.
     *
     * @param reason name of a {@link io.quarkiverse.checkout.payment.DeclineReason}, or {@value #OUT_OF_STOCK}
     */
    record Declined(String reason) implements PlacementOutcome {

        /** The goods were gone when the payment came in; the money goes back. */
        static final String OUT_OF_STOCK = "OUT_OF_STOCK";
    }
}
