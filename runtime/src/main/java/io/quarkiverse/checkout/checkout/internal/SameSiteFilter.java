package io.quarkiverse.checkout.checkout.internal;

import java.net.URI;
import java.util.Set;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

import io.quarkiverse.checkout.OneClick;
import io.quarkiverse.checkout.ShopperPage;

/**
 * Refuses writes that another site made the browser send. Browsers tell by {@code Sec-Fetch-Site}, older ones by
 * {@code Origin}; a program that sends neither carries no shopper's cookies by accident.
 */
@Provider
@ShopperPage
class SameSiteFilter implements ContainerRequestFilter {

    private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN = Set.of("same-origin", "none");

    private final ProblemPages problems;

    @Context
    ResourceInfo resource;

    SameSiteFilter(ProblemPages problems) {
        this.problems = problems;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!SAFE_METHODS.contains(request.getMethod()) && !isOwn(request)
                && !resource.getResourceMethod().isAnnotationPresent(OneClick.class)) {
            request.abortWith(problems.refused());
        }
    }

    private static boolean isOwn(ContainerRequestContext request) {
        String site = request.getHeaderString("Sec-Fetch-Site");
        if (site != null) {
            return OWN.contains(site);
        }
        String origin = request.getHeaderString("Origin");
        return origin == null || isHost(origin, request.getHeaderString(HttpHeaders.HOST));
    }

    private static boolean isHost(String origin, String host) {
        try {
            return host != null && host.equalsIgnoreCase(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
