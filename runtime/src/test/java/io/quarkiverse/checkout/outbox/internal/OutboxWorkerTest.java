package io.quarkiverse.checkout.outbox.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkiverse.checkout.outbox.Job;
import io.quarkiverse.checkout.outbox.JobHandler;
import io.quarkiverse.checkout.outbox.JobResult;
import io.quarkiverse.checkout.outbox.JobState;
import io.quarkiverse.checkout.outbox.NewJob;
import io.quarkiverse.checkout.schema.TestDatabase;

class OutboxWorkerTest {

    private static final TestDatabase DATABASE = TestDatabase.migrated();
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final int JOBS = 40;

    private final JobTable jobs = new JobTable(DATABASE.dataSource());
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @BeforeEach
    void empty() {
        DATABASE.execute("TRUNCATE checkout_job");
    }

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    @Test
    void oneWakeUpIsEnoughForMoreJobsThanThereAreSlots() throws InterruptedException {
        Counting counting = new Counting(JOBS);
        OutboxWorker worker = worker(counting, 3);
        add(JOBS);

        worker.wake();

        assertThat(counting.finished.await(60, TimeUnit.SECONDS)).isTrue();
        assertThat(worker.stop(LEASE)).isTrue();
        assertThat(counting.most.get()).isLessThanOrEqualTo(3);
    }

    @Test
    void twoNodesShareTheJobsAndRunEachOnce() throws InterruptedException {
        Counting counting = new Counting(JOBS);
        OutboxWorker one = worker(counting, 4);
        OutboxWorker other = worker(counting, 4);
        add(JOBS);

        one.wake();
        other.wake();

        assertThat(counting.finished.await(60, TimeUnit.SECONDS)).isTrue();
        assertThat(one.stop(LEASE) && other.stop(LEASE)).isTrue();
        assertThat(counting.calls.get()).isEqualTo(JOBS);
        assertThat(jobs.counts()).containsEntry(JobState.DONE, (long) JOBS);
    }

    @Test
    void aStoppingWorkerWaitsForItsJobAndTakesNoOther() throws InterruptedException {
        Blocking blocking = new Blocking();
        OutboxWorker worker = worker(blocking, 1);
        add(2);
        worker.wake();
        blocking.started.await();

        assertThat(worker.stop(Duration.ofMillis(1))).isFalse();
        blocking.mayEnd.countDown();
        assertThat(worker.stop(LEASE)).isTrue();

        worker.wake();
        worker.poll();
        assertThat(jobs.counts()).containsEntry(JobState.DONE, 1L).containsEntry(JobState.READY, 1L);
    }

    private OutboxWorker worker(JobHandler handler, int parallel) {
        RetryPolicy policy = new RetryPolicy(1, new Backoff(LEASE, LEASE));
        JobRunner runner = new JobRunner(jobs, new JobHandlers(List.of(handler)), policy);
        return new OutboxWorker(jobs, runner, threads, parallel, LEASE);
    }

    private void add(int count) {
        for (int i = 0; i < count; i++) {
            jobs.add(NewJob.now("receipt", "order-" + i, ""));
        }
    }

    private static final class Counting implements JobHandler {

        final CountDownLatch finished;
        final AtomicInteger calls = new AtomicInteger();
        final AtomicInteger running = new AtomicInteger();
        final AtomicInteger most = new AtomicInteger();
        private final Set<String> seen = ConcurrentHashMap.newKeySet();

        Counting(int expected) {
            finished = new CountDownLatch(expected);
        }

        @Override
        public String kind() {
            return "receipt";
        }

        @Override
        public JobResult handle(Job job) {
            most.accumulateAndGet(running.incrementAndGet(), Math::max);
            calls.incrementAndGet();
            if (seen.add(job.key())) {
                finished.countDown();
            }
            running.decrementAndGet();
            return JobResult.DONE;
        }
    }

    private static final class Blocking implements JobHandler {

        final CountDownLatch started = new CountDownLatch(1);
        final CountDownLatch mayEnd = new CountDownLatch(1);

        @Override
        public String kind() {
            return "receipt";
        }

        @Override
        public JobResult handle(Job job) throws InterruptedException {
            started.countDown();
            mayEnd.await();
            return JobResult.DONE;
        }
    }
}
