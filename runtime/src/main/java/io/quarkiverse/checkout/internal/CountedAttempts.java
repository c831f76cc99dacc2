package io.quarkiverse.checkout.internal;

import java.util.concurrent.atomic.AtomicInteger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;

import io.quarkiverse.checkout.Attempts;
import io.quarkiverse.checkout.AttemptsConfig;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;

@ApplicationScoped
class CountedAttempts implements Attempts {

    private static final String WHOLE_SHOP = "";
    private static final int MOST_RANGES = 100_000;

    private final Cache<Counted, AtomicInteger> failures;
    private final Newcomers newcomers;
    private final Instance<CurrentVertxRequest> request;
    private final AttemptsConfig config;

    CountedAttempts(Instance<CurrentVertxRequest> request, AttemptsConfig config) {
        this.request = request;
        this.config = config;
        this.failures = Caffeine.newBuilder().expireAfterWrite(config.window()).maximumSize(MOST_RANGES).build();
        this.newcomers = new Newcomers(config.addresses(), Ticker.systemTicker());
    }

    @Override
    public boolean admits(String address) {
        return newcomers.admits(visitor(), address);
    }

    private record Counted(Kind kind, String range) {
    }

    @Override
    public boolean exhausted(Kind kind) {
        int here = count(new Counted(kind, range()));
        return here >= config.perRange() || here > 0 && count(new Counted(kind, WHOLE_SHOP)) >= config.perShop();
    }

    @Override
    public void failed(Kind kind) {
        increment(new Counted(kind, range()));
        increment(new Counted(kind, WHOLE_SHOP));
    }

    private int count(Counted counted) {
        AtomicInteger count = failures.getIfPresent(counted);
        return count == null ? 0 : count.get();
    }

    private void increment(Counted counted) {
        failures.get(counted, key -> new AtomicInteger()).incrementAndGet();
    }

    private String range() {
        String visitor = visitor();
        return visitor == null ? "nowhere" : AddressRange.of(visitor);
    }

    private String visitor() {
        RoutingContext context = request.get().getCurrent();
        return context == null || context.request().remoteAddress() == null ? null
                : context.request().remoteAddress().hostAddress();
    }
}
