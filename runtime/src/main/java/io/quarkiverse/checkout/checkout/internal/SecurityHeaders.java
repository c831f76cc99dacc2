package io.quarkiverse.checkout.checkout.internal;

import java.util.List;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;

import io.quarkiverse.checkout.ShopperPage;

/** Nothing from elsewhere runs on our pages, nobody frames them, nobody keeps them, and their addresses go nowhere. */
@Provider
@ShopperPage
class SecurityHeaders implements ContainerResponseFilter {

    private static final String CONTENT = String.join("; ", "default-src 'none'", "script-src 'self'", "style-src 'self'",
            "img-src 'self' data: https:", "font-src 'self'", "connect-src 'self'", "frame-src 'self'", "form-action 'self'",
            "frame-ancestors 'none'", "base-uri 'none'");

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        MultivaluedMap<String, Object> headers = response.getHeaders();
        // what is no page of ours, such as a mail to look at, says itself what it may do
        headers.putIfAbsent("Content-Security-Policy", List.of(CONTENT));
        headers.putSingle("X-Content-Type-Options", "nosniff");
        headers.putSingle("Referrer-Policy", "no-referrer");
        headers.putSingle("Cross-Origin-Opener-Policy", "same-origin");
        headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    }
}
