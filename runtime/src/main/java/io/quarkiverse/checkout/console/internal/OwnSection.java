package io.quarkiverse.checkout.console.internal;

import java.util.Arrays;
import java.util.Locale;

/** What the checkout's own sources hold; sources of the host go by the names they have. */
public enum OwnSection {
    ATTEMPTS,
    CHECKOUTS,
    CONSENTS,
    LINKS,
    ORDERS,
    PROMOTIONS,
    PURCHASES,
    RECOMMENDATIONS,
    REMINDERS,
    REQUESTS,
    SUPPRESSIONS,
    WITHDRAWALS;

    /** Null if it is none of these. */
    static OwnSection of(String name) {
        return Arrays.stream(values()).filter(own -> own.name().equals(name.toUpperCase(Locale.ROOT))).findFirst()
                .orElse(null);
    }
}
