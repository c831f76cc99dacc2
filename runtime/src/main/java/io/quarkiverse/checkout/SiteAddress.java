package io.quarkiverse.checkout;

import java.net.URI;
import java.util.Optional;

/** Where the shop is, for links that leave it. */
public final class SiteAddress {

    private SiteAddress() {
    }

    /** The configured address without a slash at the end; empty without {@code quarkus.checkout.url}. */
    public static Optional<String> of(CheckoutConfig config) {
        return config.url().map(URI::toString).map(url -> url.replaceAll("/$", ""));
    }
}
