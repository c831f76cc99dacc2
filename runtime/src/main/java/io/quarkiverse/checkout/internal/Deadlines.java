package io.quarkiverse.checkout.internal;

import java.time.Duration;
import java.util.Map;
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
import java.util.function.UnaryOperator;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.context.ThreadContext;

import io.quarkiverse.checkout.HookFaultException;

/**
 * Runs calls on threads of their own, so that a slow hook cannot use up those that answer shoppers. A call sees the
 * request of its caller, but no transaction.
 */
@Singleton
class Deadlines {

    private final ClassLoader classes = Thread.currentThread().getContextClassLoader();
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "checkout-hook");
        thread.setDaemon(true);
        thread.setContextClassLoader(classes);
        return thread;
    });
    private final Map<String, Semaphore> slots = new ConcurrentHashMap<>();
    private final UnaryOperator<Callable<?>> context;

    @Inject
    Deadlines() {
        this(ThreadContext.builder().propagated(ThreadContext.CDI)
                .cleared(ThreadContext.TRANSACTION).unchanged(ThreadContext.ALL_REMAINING).build()::contextualCallable);
    }

    Deadlines(UnaryOperator<Callable<?>> context) {
        this.context = context;
    }

    /** @throws HookFaultException if no attempt gave an answer in time */
    <T> T call(HookPolicy policy, String hook, Callable<T> work) {
        long until = System.nanoTime() + policy.deadline().toNanos();
        HookFaultException last = null;
        for (int attempt = 0; attempt <= policy.retries() && (attempt == 0 || System.nanoTime() < until); attempt++) {
            try {
                return attempt(policy, hook, work, until);
            } catch (HookFaultException e) {
                last = e;
            }
        }
        throw last;
    }

    private <T> T attempt(HookPolicy policy, String hook, Callable<T> work, long until) {
        Semaphore free = slots.computeIfAbsent(hook, name -> new Semaphore(policy.maxConcurrent()));
        if (!free.tryAcquire()) {
            throw new HookFaultException(hook, "nothing", "it was not asked: " + policy.maxConcurrent() + " calls are running");
        }
        @SuppressWarnings("unchecked") // the context does not change what the work answers
        FutureTask<T> task = new FutureTask<>((Callable<T>) context.apply(work));
        try {
            threads.execute(() -> {
                try {
                    task.run();
                } finally {
                    free.release(); // also of one that was cancelled; one that outlives its deadline keeps its place
                }
            });
        } catch (RejectedExecutionException stopping) {
            free.release();
            throw new HookFaultException(hook, stopping);
        }
        return await(task, policy.deadline(), hook, until - System.nanoTime());
    }

    private static <T> T await(FutureTask<T> task, Duration deadline, String hook, long nanos) {
        try {
            return task.get(nanos, TimeUnit.NANOSECONDS);
        } catch (TimeoutException slow) {
            task.cancel(true);
            throw new HookFaultException(hook, "nothing", "it has to answer within " + deadline);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof HookFaultException fault ? fault
                    : new HookFaultException(hook, failed.getCause());
        } catch (InterruptedException stopping) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new HookFaultException(hook, stopping);
        }
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
