package io.quarkiverse.checkout;

import java.util.concurrent.ExecutorService;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.context.ThreadContext;

/** Does work that has nothing in common with the request that asks for it, nor with other work: no session of the database. */
@Singleton
public class BackgroundWork {

    private static final ThreadContext NOTHING = ThreadContext.builder().propagated()
            .cleared(ThreadContext.CDI, ThreadContext.TRANSACTION).unchanged(ThreadContext.ALL_REMAINING).build();

    private final ExecutorService executor;

    public BackgroundWork(ExecutorService executor) {
        this.executor = executor;
    }

    /** Returns at once. */
    public void start(Runnable work) {
        executor.execute(NOTHING.contextualRunnable(work));
    }
}
