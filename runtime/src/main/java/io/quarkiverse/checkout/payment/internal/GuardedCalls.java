package io.quarkiverse.checkout.payment.internal;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;

import io.quarkiverse.checkout.payment.PaymentConfig;

/** Calls handlers on threads of their own, each within the deadline, and only so many of one handler at once. */
@ApplicationScoped
class GuardedCalls {

    private static final Logger LOG = Logger.getLogger(GuardedCalls.class);

    private final ExecutorService threads = Executors.newCachedThreadPool(new PaymentThreads("checkout-payment"));
    private final Map<String, Semaphore> slots = new ConcurrentHashMap<>();
    private final HandlerScope scope;
    private final Duration deadline;
    private final int maxConcurrent;

    @Inject
    GuardedCalls(HandlerScope scope, PaymentConfig config) {
        this.scope = scope;
        this.deadline = config.deadline();
        this.maxConcurrent = config.maxConcurrent();
    }

    /** @param what names the call in the log; no personal data */
    <T> HandlerAnswer<T> call(String handler, String what, Callable<T> work) {
        Optional<Slot> slot = Slot.take(slots.computeIfAbsent(handler, id -> new Semaphore(maxConcurrent)));
        if (slot.isEmpty()) {
            LOG.warnf("%s of %s was not called: %d calls are running", what, handler, maxConcurrent);
            return new HandlerAnswer.Busy<>();
        }
        FutureTask<T> task = new FutureTask<>(() -> inScope(work, slot.get()));
        try {
            threads.execute(() -> run(task, slot.get()));
        } catch (RejectedExecutionException stopping) {
            slot.get().free();
            return new HandlerAnswer.Busy<>();
        }
        HandlerAnswer<T> answer = await(task);
        if (answer instanceof HandlerAnswer.Missing<T> missing) {
            LOG.warnf("%s of %s: %s", what, handler, missing.why());
        }
        return answer;
    }

    /** The slot is free before the caller has the answer, but a call that outlives its deadline keeps it. */
    private <T> T inScope(Callable<T> work, Slot slot) throws Exception {
        try {
            return scope.call(work);
        } finally {
            slot.free();
        }
    }

    /** A task that was cancelled before it began does nothing, so its slot is given back here. */
    private static void run(FutureTask<?> task, Slot slot) {
        try {
            task.run();
        } finally {
            slot.free();
        }
    }

    private <T> HandlerAnswer<T> await(FutureTask<T> task) {
        try {
            T value = task.get(deadline.toNanos(), TimeUnit.NANOSECONDS);
            return value == null ? new HandlerAnswer.Missing<>("answered null") : new HandlerAnswer.Given<>(value);
        } catch (TimeoutException slow) {
            task.cancel(true);
            return new HandlerAnswer.Missing<>("no answer within " + deadline);
        } catch (ExecutionException failed) {
            return new HandlerAnswer.Missing<>(Failure.describe(failed.getCause()));
        } catch (InterruptedException stopping) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            return new HandlerAnswer.Missing<>("interrupted while waiting for the answer");
        }
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
