package io.quarkiverse.checkout.outbox.internal;

import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;

import org.jboss.logging.Logger;

import io.quarkiverse.checkout.outbox.Job;
import io.quarkiverse.checkout.outbox.JobHandler;
import io.quarkiverse.checkout.outbox.JobResult;
import io.quarkiverse.checkout.outbox.JobState;

/** Makes one attempt at a claimed job and writes down what became of it. */
@ApplicationScoped
class JobRunner {

    private static final Logger LOG = Logger.getLogger(JobRunner.class);

    private final JobTable jobs;
    private final JobHandlers handlers;
    private final RetryPolicy policy;

    JobRunner(JobTable jobs, JobHandlers handlers, RetryPolicy policy) {
        this.jobs = jobs;
        this.handlers = handlers;
        this.policy = policy;
    }

    @ActivateRequestContext
    void run(ClaimedJob claimed) {
        Settlement settlement = attempt(claimed.job());
        tell(claimed.job(), settlement);
        if (!jobs.settle(claimed, settlement)) {
            LOG.warnf("%s: its lease ended while it ran, so another worker has taken it over", name(claimed.job()));
        }
    }

    private Settlement attempt(Job job) {
        if (policy.isExhausted(job)) {
            return Settlement.dead(job.attempt() - 1, "the worker died or overran its lease on each attempt");
        }
        try {
            JobHandler handler = handlers.of(job.kind()).orElseThrow(() -> new UnknownJobKindException(job.kind()));
            JobResult result = handler.handle(job);
            return policy.after(job, Objects.requireNonNull(result, "the handler's result"));
        } catch (Exception e) {
            if (e instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
            LOG.debugf(e, "%s failed", name(job));
            return policy.afterFailure(job, describe(e));
        }
    }

    private static void tell(Job job, Settlement settlement) {
        if (settlement.state() == JobState.DEAD) {
            LOG.errorf("%s is given up after %d attempts and waits among the dead letters: %s", name(job),
                    settlement.attempts(), settlement.error());
        } else if (settlement.error() != null) {
            LOG.warnf("%s failed in attempt %d and is tried again in %d s: %s", name(job), settlement.attempts(),
                    settlement.delay().toSeconds(), settlement.error());
        }
    }

    private static String name(Job job) {
        return "Job " + job.kind() + " " + job.key();
    }

    /** Names of classes only: messages repeat addresses and other personal data. */
    private static String describe(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String name = failure.getClass().getName();
        return root == failure ? name : name + ", caused by " + root.getClass().getName();
    }
}
