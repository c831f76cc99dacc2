package io.quarkiverse.checkout.testing;

import java.util.Locale;

/** Where a payment stands at the provider. */
enum Status {
    REQUIRES_ACTION,
    PENDING,
    AUTHORISED,
    CAPTURED,
    DECLINED,
    CANCELLED,
    REFUNDED;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isOpen() {
        return this == REQUIRES_ACTION || this == PENDING;
    }
}
