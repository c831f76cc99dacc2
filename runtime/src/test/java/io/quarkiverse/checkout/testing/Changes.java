package io.quarkiverse.checkout.testing;

import java.net.URI;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Tells the shop of each change of a payment once, and lets pending payments come through. */
final class Changes implements AutoCloseable {

    private final ScheduledExecutorService later = Executors.newScheduledThreadPool(1, Daemons.named("pending"));
    private final WebhookSender webhooks;
    private final URI self;

    Changes(WebhookSender webhooks, URI self) {
        this.webhooks = webhooks;
        this.self = self;
    }

    void announce(ProviderPayment payment) {
        if (!payment.takeChange()) {
            return;
        }
        webhooks.tell(payment, self);
        if (payment.status() == Status.PENDING) {
            later.schedule(() -> {
                payment.settle();
                announce(payment);
            }, payment.script().lasting(Fault.PENDING).toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public void close() {
        later.shutdownNow();
    }
}
