package io.quarkiverse.checkout.cart.internal;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;

import io.quarkiverse.checkout.cart.CartConfig;
import io.quarkiverse.checkout.cart.CartSecret;
import io.quarkiverse.checkout.cart.Shopper;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;

/** The shopper behind the current request, as far as carts need to know. */
@ApplicationScoped
class BrowserCart {

    private final Instance<CurrentVertxRequest> request;
    private final CartConfig config;

    BrowserCart(Instance<CurrentVertxRequest> request, CartConfig config) {
        this.request = request;
        this.config = config;
    }

    Optional<Shopper> shopper() {
        RoutingContext context = request.get().getCurrent();
        if (context == null) {
            return Optional.empty();
        }
        Cookie cookie = context.request().getCookie(config.cookieName());
        return CartSecret.parse(cookie == null ? null : cookie.getValue())
                .map(secret -> new Shopper(Optional.of(secret), ""));
    }
}
