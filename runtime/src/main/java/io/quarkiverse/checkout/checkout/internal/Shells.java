package io.quarkiverse.checkout.checkout.internal;

import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.checkout.CheckoutAssets;
import io.quarkiverse.checkout.CheckoutConfig;
import io.quarkiverse.checkout.checkout.Shell;

/** What is around every page. */
@ApplicationScoped
class Shells {

    private final CheckoutAssets assets;
    private final CheckoutConfig config;

    Shells(CheckoutAssets assets, CheckoutConfig config) {
        this.assets = assets;
        this.config = config;
    }

    Shell of(Locale locale) {
        Shell.Links links = new Shell.Links(config.links().shop(), config.links().terms().orElse(""),
                config.links().privacy().orElse(""), config.links().refund().orElse(""));
        return new Shell(base(), config.shopName(), locale, links, assets.css(),
                List.of(assets.htmx(), assets.script()));
    }

    /** Address of the checkout from the root of the site. */
    String base() {
        return assets.base();
    }
}
