package io.quarkiverse.checkout.outbox.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkiverse.checkout.outbox.DeadLetter;
import io.quarkiverse.checkout.outbox.JobState;
import io.quarkiverse.checkout.outbox.NewJob;
import io.quarkiverse.checkout.schema.TestDatabase;

class JobTableTest {

    private static final TestDatabase DATABASE = TestDatabase.migrated();
    private static final Duration LEASE = Duration.ofMinutes(2);

    private final JobTable jobs = new JobTable(DATABASE.dataSource());

    @BeforeEach
    void empty() {
        DATABASE.execute("TRUNCATE checkout_job");
    }

    @Test
    void aJobIsAddedOnceHoweverOftenItIsAskedFor() {
        assertThat(jobs.add(NewJob.now("receipt", "order-1", "first"))).isTrue();
        assertThat(jobs.add(NewJob.now("receipt", "order-1", "second"))).isFalse();
        assertThat(jobs.add(NewJob.now("survey", "order-1", "third"))).isTrue();

        assertThat(jobs.claim(10, LEASE)).extracting(claimed -> claimed.job().payload())
                .containsExactlyInAnyOrder("first", "third");
    }

    @Test
    void aJobIsNotClaimedBeforeItIsDueNorTwiceNorWhenDone() {
        jobs.add(new NewJob("receipt", "later", "", Duration.ofHours(1)));
        jobs.add(NewJob.now("receipt", "now", ""));

        ClaimedJob claimed = claimOne();
        assertThat(claimed.job().key()).isEqualTo("now");
        assertThat(claimed.job().attempt()).isEqualTo(1);
        assertThat(jobs.claim(10, LEASE)).isEmpty();

        jobs.settle(claimed, Settlement.done(1));
        endLeases();
        assertThat(jobs.claim(10, LEASE)).extracting(other -> other.job().key()).doesNotContain("now");
    }

    @Test
    void manyWorkersNeverClaimTheSameJob() throws Exception {
        for (int i = 0; i < 200; i++) {
            jobs.add(NewJob.now("receipt", "order-" + i, ""));
        }

        List<UUID> claimed = inParallel(8, () -> {
            List<UUID> mine = new ArrayList<>();
            List<ClaimedJob> batch = jobs.claim(7, LEASE);
            while (!batch.isEmpty()) {
                assertThat(batch).hasSizeLessThanOrEqualTo(7);
                batch.forEach(one -> mine.add(one.job().id()));
                batch = jobs.claim(7, LEASE);
            }
            return mine;
        });

        assertThat(claimed).hasSize(200).doesNotHaveDuplicates();
    }

    @Test
    void aJobOfADeadWorkerIsTakenOverAndTheDeadWorkerCannotSettleItAnyMore() {
        jobs.add(NewJob.now("receipt", "order-1", ""));
        ClaimedJob lost = claimOne();
        endLeases();

        ClaimedJob takenOver = claimOne();

        assertThat(takenOver.job().id()).isEqualTo(lost.job().id());
        assertThat(takenOver.job().attempt()).isEqualTo(2);
        assertThat(jobs.settle(lost, Settlement.dead(1, "late"))).isFalse();
        assertThat(jobs.settle(takenOver, Settlement.done(2))).isTrue();
        assertThat(jobs.counts()).containsEntry(JobState.DONE, 1L).containsEntry(JobState.DEAD, 0L);
    }

    @Test
    void aPostponedJobComesBackWhenItsDelayIsOver() {
        jobs.add(NewJob.now("receipt", "order-1", ""));
        jobs.settle(claimOne(), Settlement.again(0, Duration.ofHours(1), null));

        assertThat(jobs.claim(10, LEASE)).isEmpty();
        endLeases();
        assertThat(claimOne().job().attempt()).isEqualTo(1);
    }

    @Test
    void aDeadLetterIsListedAndCanBeRetriedWithAllItsAttempts() {
        jobs.add(NewJob.now("receipt", "order-1", ""));
        jobs.settle(claimOne(), Settlement.dead(20, "x".repeat(1000)));

        DeadLetter letter = jobs.dead(10).get(0);
        assertThat(letter.key()).isEqualTo("order-1");
        assertThat(letter.attempts()).isEqualTo(20);
        assertThat(letter.lastError()).isEqualTo("x".repeat(300));
        assertThat(jobs.claim(10, LEASE)).isEmpty();

        assertThat(jobs.revive(letter.id())).isTrue();
        assertThat(jobs.revive(letter.id())).isFalse();
        assertThat(jobs.dead(10)).isEmpty();
        assertThat(claimOne().job().attempt()).isEqualTo(1);
    }

    @Test
    void onlyJobsDoneLongAgoAreForgotten() {
        for (String key : List.of("old", "young", "dead")) {
            jobs.add(NewJob.now("receipt", key, ""));
        }
        for (ClaimedJob claimed : jobs.claim(10, LEASE)) {
            boolean dies = claimed.job().key().equals("dead");
            jobs.settle(claimed, dies ? Settlement.dead(1, "") : Settlement.done(1));
        }
        DATABASE.execute("UPDATE checkout_job SET ended_at = now() - interval '31 days' WHERE key <> 'young'");

        assertThat(jobs.forgetDone(Duration.ofDays(30))).isEqualTo(1);

        assertThat(jobs.counts()).isEqualTo(
                Map.of(JobState.READY, 0L, JobState.RUNNING, 0L, JobState.DONE, 1L, JobState.DEAD, 1L));
    }

    private ClaimedJob claimOne() {
        List<ClaimedJob> claimed = jobs.claim(10, LEASE);
        assertThat(claimed).hasSize(1);
        return claimed.get(0);
    }

    private static void endLeases() {
        DATABASE.execute("UPDATE checkout_job SET due_at = now() - interval '1 second'");
    }

    private static <T> List<T> inParallel(int threads, Callable<List<T>> work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<T> all = new ArrayList<>();
            for (Future<List<T>> part : pool.invokeAll(Collections.nCopies(threads, work))) {
                all.addAll(part.get());
            }
            return all;
        } finally {
            pool.shutdownNow();
        }
    }
}
