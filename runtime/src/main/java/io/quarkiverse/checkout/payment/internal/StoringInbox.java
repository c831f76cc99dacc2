package io.quarkiverse.checkout.payment.internal;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;

import io.quarkiverse.checkout.payment.PaymentEvent;
import io.quarkiverse.checkout.payment.PaymentHandler;
import io.quarkiverse.checkout.payment.PaymentInbox;
import io.quarkiverse.checkout.payment.ProviderMessage;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Stores first, so that a message is acknowledged only when it cannot get lost; applies it on other threads. */
@ApplicationScoped
class StoringInbox implements PaymentInbox {

    private static final Logger LOG = Logger.getLogger(StoringInbox.class);
    private static final int THREADS = 4;
    private static final int WAITING = 100;

    /** So few that each is applied well within its lease. */
    private static final int BATCH = 5;

    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(THREADS, THREADS, 1, TimeUnit.MINUTES,
            new ArrayBlockingQueue<>(WAITING), new PaymentThreads("checkout-payment-inbox"));
    private final HandlerRegistry handlers;
    private final GuardedCalls calls;
    private final InboxEvents events;
    private final InboxDelivery delivery;

    @Inject
    StoringInbox(HandlerRegistry handlers, GuardedCalls calls, InboxEvents events, InboxDelivery delivery) {
        this.handlers = handlers;
        this.calls = calls;
        this.events = events;
        this.delivery = delivery;
        threads.allowCoreThreadTimeOut(true);
    }

    @Override
    public Answer receive(String handler, ProviderMessage message) {
        Optional<PaymentHandler> found = handlers.find(handler);
        if (found.isEmpty()) {
            return Answer.UNKNOWN_HANDLER;
        }
        if (message.body().length > BODY_LIMIT) {
            return Answer.REFUSED;
        }
        HandlerAnswer<Optional<PaymentEvent>> read = calls.call(handler, "parse", () -> found.get().parse(message));
        if (!(read instanceof HandlerAnswer.Given<Optional<PaymentEvent>> given)) {
            return Answer.FAILED;
        }
        if (given.value().isEmpty()) {
            LOG.warnf("refused a message for %s: not genuine", handler);
            return Answer.REFUSED;
        }
        Optional<InboxEvent> stored = events.store(handler, given.value().get());
        stored.ifPresent(this::deliverSoon);
        return stored.isPresent() ? Answer.STORED : Answer.DUPLICATE;
    }

    /** What does not fit is left to the sweep, here or on another node, when its lease has run out. */
    private void deliverSoon(InboxEvent event) {
        try {
            threads.execute(() -> delivery.deliver(event));
        } catch (RejectedExecutionException full) {
            LOG.debugf("payment event %s waits for the sweep", event.id());
        }
    }

    @Scheduled(identity = "checkout-payment-inbox", every = "${quarkus.checkout.payment.inbox-interval}", concurrentExecution = ConcurrentExecution.SKIP)
    void sweep() {
        List<InboxEvent> due;
        do {
            due = events.claimDue(BATCH);
            due.forEach(delivery::deliver);
        } while (!due.isEmpty());
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
