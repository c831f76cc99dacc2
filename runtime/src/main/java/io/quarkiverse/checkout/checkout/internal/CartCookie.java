package io.quarkiverse.checkout.checkout.internal;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

import io.quarkiverse.checkout.ShopperPage;

/** Hands a cart's secret to the browser. */
@Provider
@ShopperPage
class CartCookie implements ContainerResponseFilter {

    private final Visit visit;

    CartCookie(Visit visit) {
        this.visit = visit;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        visit.newCookies().forEach(cookie -> response.getHeaders().add(HttpHeaders.SET_COOKIE, cookie));
    }
}
