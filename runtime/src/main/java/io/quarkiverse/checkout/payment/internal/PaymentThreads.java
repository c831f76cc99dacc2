package io.quarkiverse.checkout.payment.internal;

import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/** Threads apart from those that answer shoppers, so that a slow provider cannot use those up. */
final class PaymentThreads implements ThreadFactory {

    private final String name;
    private final ClassLoader classes = Thread.currentThread().getContextClassLoader();
    private final AtomicInteger count = new AtomicInteger();

    PaymentThreads(String name) {
        this.name = name;
    }

    @Override
    public Thread newThread(Runnable work) {
        Thread thread = new Thread(work, name + "-" + count.incrementAndGet());
        thread.setDaemon(true);
        thread.setContextClassLoader(classes);
        return thread;
    }
}
