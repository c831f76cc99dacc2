package io.quarkiverse.checkout.recommendation;

import java.util.Objects;

/** An item, and why it is recommended. */
public record Recommendation(String itemId, Reason reason) {

    public Recommendation {
        Objects.requireNonNull(itemId, "itemId");
        Objects.requireNonNull(reason, "reason");
    }
}
