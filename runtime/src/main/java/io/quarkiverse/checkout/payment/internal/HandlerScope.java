package io.quarkiverse.checkout.payment.internal;

import java.util.concurrent.Callable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;

/** Gives a handler a request context of its own. */
@ApplicationScoped
class HandlerScope {

    @ActivateRequestContext
    <T> T call(Callable<T> work) throws Exception {
        return work.call();
    }
}
