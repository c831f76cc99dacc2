package io.quarkiverse.checkout.payment.internal;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.quarkiverse.checkout.payment.PaymentHandler;
import io.quarkus.arc.All;
import io.quarkus.arc.ClientProxy;
import io.quarkus.runtime.Startup;

/** The ways to pay of this shop, by id, in the order of their priority. Made at start, so that a wrong id stops it. */
@Startup
@Singleton
class HandlerRegistry {

    private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,40}");

    private final Map<String, PaymentHandler> handlers = new LinkedHashMap<>();

    @Inject
    HandlerRegistry(@All List<PaymentHandler> beans) {
        beans.forEach(this::add);
    }

    Collection<PaymentHandler> all() {
        return Collections.unmodifiableCollection(handlers.values());
    }

    Optional<PaymentHandler> find(String id) {
        return Optional.ofNullable(handlers.get(id));
    }

    private void add(PaymentHandler handler) {
        String id = handler.id();
        if (id == null || !ID.matcher(id).matches()) {
            throw new IllegalStateException("The payment handler " + nameOf(handler) + " has the id '" + id
                    + "', but an id has 1 to 40 of the characters a-z, 0-9 and '-'. Change what its id() returns.");
        }
        PaymentHandler first = handlers.putIfAbsent(id, handler);
        if (first != null) {
            throw new IllegalStateException("Two payment handlers have the id '" + id + "': " + nameOf(first) + " and "
                    + nameOf(handler) + ". Orders keep this id, so change what id() of the newer one returns.");
        }
    }

    private static String nameOf(PaymentHandler handler) {
        return ClientProxy.unwrap(handler).getClass().getName();
    }
}
