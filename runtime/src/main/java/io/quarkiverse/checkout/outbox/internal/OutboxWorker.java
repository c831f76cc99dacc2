package io.quarkiverse.checkout.outbox.internal;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.jboss.logging.Logger;

/** Claims due jobs for this node, as many as it has free slots for, and runs each on a thread of its own. */
class OutboxWorker {

    private static final Logger LOG = Logger.getLogger(OutboxWorker.class);

    private final JobTable jobs;
    private final JobRunner runner;
    private final Executor executor;
    private final Duration lease;
    private final int parallel;
    private final Semaphore slots;
    private final AtomicBoolean woken = new AtomicBoolean();
    private volatile boolean backlog;
    private volatile boolean stopped;

    OutboxWorker(JobTable jobs, JobRunner runner, Executor executor, int parallel, Duration lease) {
        this.jobs = jobs;
        this.runner = runner;
        this.executor = executor;
        this.lease = lease;
        this.parallel = parallel;
        slots = new Semaphore(parallel);
    }

    /** Looks for due jobs soon, on another thread; calls until then count as one. */
    void wake() {
        if (!stopped && woken.compareAndSet(false, true)) {
            executor.execute(() -> {
                woken.set(false);
                poll();
            });
        }
    }

    /** Claims what is due and starts it; does not wait for it. */
    synchronized void poll() {
        if (stopped) {
            return;
        }
        // set before the slots are counted: a job that ends from here on looks again
        backlog = true;
        int free = slots.drainPermits();
        List<ClaimedJob> claimed = List.of();
        try {
            claimed = free == 0 ? claimed : jobs.claim(free, lease);
        } catch (RuntimeException e) {
            LOG.warn("Due jobs could not be claimed; the next poll tries again", e);
        }
        slots.release(free - claimed.size());
        backlog = claimed.size() == free;
        claimed.forEach(job -> executor.execute(() -> run(job)));
    }

    /**
     * Takes no more jobs and waits for the running ones.
     *
     * @return false if some were still running; they end as after a crash, when their lease is over
     */
    boolean stop(Duration patience) throws InterruptedException {
        stopped = true;
        return slots.tryAcquire(parallel, patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void run(ClaimedJob claimed) {
        try {
            runner.run(claimed);
        } catch (RuntimeException e) {
            LOG.warnf(e, "Job %s could not be settled; it is run again when its lease ends", claimed.job().id());
        } finally {
            slots.release();
            if (backlog) {
                wake();
            }
        }
    }
}
