package io.quarkiverse.checkout.internal;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.quarkiverse.checkout.CheckoutAssets;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/** Lets browsers keep the assets for good: their names change with their content. */
@Singleton
class AssetCaching {

    private static final int PRIORITY = 50;
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private final String folder;

    AssetCaching(CheckoutAssets assets) {
        folder = assets.css().substring(0, assets.css().lastIndexOf('/') + 1);
    }

    void register(@Observes Filters filters) {
        filters.register(this::keepAssets, PRIORITY);
    }

    private void keepAssets(RoutingContext context) {
        if (context.normalizedPath().startsWith(folder)) {
            context.addHeadersEndHandler(sent -> {
                if (context.response().getStatusCode() == 200 || context.response().getStatusCode() == 304) {
                    context.response().putHeader(HttpHeaders.CACHE_CONTROL, FOR_EVER);
                    context.response().putHeader("X-Content-Type-Options", "nosniff");
                }
            });
        }
        context.next();
    }
}
