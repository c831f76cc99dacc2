package io.quarkiverse.checkout.outbox.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkiverse.checkout.outbox.DeadLetter;
import io.quarkiverse.checkout.outbox.Job;
import io.quarkiverse.checkout.outbox.JobHandler;
import io.quarkiverse.checkout.outbox.JobResult;
import io.quarkiverse.checkout.outbox.JobState;
import io.quarkiverse.checkout.outbox.NewJob;
import io.quarkiverse.checkout.schema.TestDatabase;

class JobRunnerTest {

    private static final TestDatabase DATABASE = TestDatabase.migrated();
    private static final RetryPolicy THREE_ATTEMPTS = new RetryPolicy(3,
            new Backoff(Duration.ofMinutes(1), Duration.ofHours(1)));

    private final JobTable jobs = new JobTable(DATABASE.dataSource());
    private final ScriptedHandler handler = new ScriptedHandler();
    private final JobRunner runner = new JobRunner(jobs, new JobHandlers(List.of(handler)), THREE_ATTEMPTS);

    @BeforeEach
    void oneJob() {
        DATABASE.execute("TRUNCATE checkout_job");
        jobs.add(NewJob.now("receipt", "order-1", "payload"));
    }

    @Test
    void aFailedJobWaitsLongerEachTimeAndIsGivenUpAfterItsLastAttempt() {
        handler.failure = new IllegalStateException("mail to jane@example.org", new IOException("jane@example.org"));

        attempt();
        assertThat(waitInSeconds()).isBetween(50L, 60L);
        attempt();
        assertThat(waitInSeconds()).isBetween(110L, 120L);
        attempt();

        assertThat(jobs.dead(1)).singleElement().extracting(DeadLetter::attempts, DeadLetter::lastError)
                .containsExactly(3, "java.lang.IllegalStateException, caused by java.io.IOException");
        assertThat(handler.calls).isEqualTo(3);
    }

    @Test
    void aJobThatCanNeverSucceedIsGivenUpAtOnce() {
        handler.result = new JobResult.Dead("the order is gone");

        attempt();

        assertThat(jobs.dead(1)).singleElement().extracting(DeadLetter::lastError).isEqualTo("the order is gone");
    }

    @Test
    void aHandlerThatSaysNothingHasFailed() {
        handler.result = null;

        attempt();

        assertThat(jobs.counts()).containsEntry(JobState.READY, 1L);
    }

    @Test
    void waitingIsNotAnAttempt() {
        handler.result = new JobResult.Later(Duration.ofMinutes(5));

        for (int i = 0; i < 5; i++) {
            attempt();
        }

        assertThat(handler.lastAttempt).isEqualTo(1);
        assertThat(jobs.counts()).containsEntry(JobState.READY, 1L);
        assertThat(waitInSeconds()).isBetween(290L, 300L);
    }

    @Test
    void aJobThatKillsItsWorkerEachTimeIsGivenUpWithoutAnotherTry() {
        for (int i = 0; i < 3; i++) {
            claim();
        }

        attempt();

        assertThat(handler.calls).isZero();
        assertThat(jobs.dead(1)).singleElement().extracting(DeadLetter::attempts).isEqualTo(3);
    }

    @Test
    void aJobOfAKindThatNobodyHandlesIsTriedAgain() {
        DATABASE.execute("UPDATE checkout_job SET kind = 'unheard-of'");

        attempt();

        assertThat(jobs.counts()).containsEntry(JobState.READY, 1L);
    }

    private void attempt() {
        runner.run(claim());
    }

    private ClaimedJob claim() {
        DATABASE.execute("UPDATE checkout_job SET due_at = now() - interval '1 second'");
        return jobs.claim(1, Duration.ofMinutes(2)).get(0);
    }

    private static long waitInSeconds() {
        return Long.parseLong(DATABASE.value("SELECT ceil(extract(epoch FROM due_at - now()))::bigint FROM checkout_job"));
    }

    private static final class ScriptedHandler implements JobHandler {

        RuntimeException failure;
        JobResult result = JobResult.DONE;
        int calls;
        int lastAttempt;

        @Override
        public String kind() {
            return "receipt";
        }

        @Override
        public JobResult handle(Job job) {
            calls++;
            lastAttempt = job.attempt();
            if (failure != null) {
                throw failure;
            }
            return result;
        }
    }
}
