package io.quarkiverse.checkout.payment.internal;

import java.time.Duration;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;

import io.quarkiverse.checkout.payment.PaymentListener;

/** Hands one stored message to the listener and writes down what came of it. */
@ApplicationScoped
class InboxDelivery {

    private static final Logger LOG = Logger.getLogger(InboxDelivery.class);

    /** After the first attempt, the second, and so on; the last one repeats. */
    private static final List<Duration> DELAYS = List.of(Duration.ofSeconds(5), Duration.ofSeconds(30),
            Duration.ofMinutes(2), Duration.ofMinutes(10), Duration.ofMinutes(30), Duration.ofHours(1));

    private final InboxEvents events;
    private final PaymentListener listener;

    @Inject
    InboxDelivery(InboxEvents events, PaymentListener listener) {
        this.events = events;
        this.listener = listener;
    }

    @ActivateRequestContext
    void deliver(InboxEvent event) {
        try {
            switch (listener.apply(event.handler(), event.event())) {
                case APPLIED -> events.finish(event, InboxEvent.State.APPLIED);
                case REJECTED -> reject(event);
                case UNMATCHED -> postpone(event, InboxEvent.State.UNMATCHED);
            }
        } catch (RuntimeException failure) {
            LOG.warnf("payment event %s of %s could not be applied, attempt %d: %s", event.id(), event.handler(),
                    event.attempts(), Failure.describe(failure));
            postpone(event, event.state());
        }
    }

    private void reject(InboxEvent event) {
        LOG.warnf("payment event %s of %s contradicts the attempt %s; see checkout_payment_event", event.id(),
                event.handler(), event.event().key());
        events.finish(event, InboxEvent.State.REJECTED);
    }

    private void postpone(InboxEvent event, InboxEvent.State state) {
        Duration delay = DELAYS.get(Math.min(event.attempts(), DELAYS.size()) - 1);
        if (events.postpone(event, state, delay)) {
            LOG.errorf("payment event %s of %s is given up after a day: no attempt %s takes it. Look at the provider"
                    + " whether somebody paid, then at checkout_payment_event.", event.id(), event.handler(),
                    event.event().key());
        }
    }
}
