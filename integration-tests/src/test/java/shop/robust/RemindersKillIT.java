package shop.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import shop.robust.Moments.Sending;
import shop.testing.HandedMail;
import shop.testing.ScriptedMailServer;
import shop.testing.ShopClient;

/**
 * Three nodes send reminders while they are killed and stopped again and again, and while people order, unsubscribe and are
 * forgotten. What was first is told by the database: a mail begins with the commit that enters SENDING, and each order, wish
 * and erasure with its own commit. What was sent is told by the mail server.
 */
class RemindersKillIT {

    private static final int PEOPLE = Integer.getInteger("shop.test.reminders", 400);
    private static final int NODES = 3;
    /** Each does one thing at a time. */
    private static final int CUSTOMERS = 3;
    private static final int WORKERS = Integer.getInteger("shop.test.parallel", 1);
    private static final Duration LEASE = Duration.ofSeconds(8);
    private static final Duration BEYOND_THE_LEASE = LEASE.plusSeconds(3);
    /** How long after its decision a node still begins to hand a mail over; see the guide. */
    private static final Duration FRESH = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String OPEN = """
            SELECT count(*) FROM checkout_reminder_step
            WHERE state IN ('CLAIMED', 'SENDING') OR state = 'PLANNED' AND due_at < now()""";

    private final long seed = Long.getLong("shop.test.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final EmbeddedPostgres postgres = RobustServers
            .database(Map.of("track_commit_timestamp", "on", "autovacuum", "on"));
    private final Books books = new Books(postgres);
    private final Moments moments = new Moments(postgres.getPostgresDatabase());
    private final ScriptedMailServer mail = ScriptedMailServer.start();
    private final Map<String, String> settings = new HashMap<>();
    private Fleet fleet;

    @BeforeEach
    void set() {
        settings.putAll(RemindingNodes.settings(postgres, mail));
        settings.put("quarkus.checkout.mail.timeout", "3s");
        settings.put("quarkus.checkout.marketing.parallel", Integer.toString(WORKERS));
        settings.put("quarkus.checkout.marketing.lease", LEASE.toSeconds() + "s");
        fleet = new Fleet(NODES, settings, new File("target/reminders-kill-it.log"), random);
        settings.put("quarkus.checkout.url", fleet.address(0).toString());
    }

    @AfterEach
    void close() throws Exception {
        fleet.close();
        mail.close();
        postgres.close();
    }

    @Test
    void eachReminderIsSentAtMostOnceAndNoneAfterAWish() throws Exception {
        System.out.println("RemindersKillIT seed " + seed);
        fleet.startAll();
        UUID left = RemindingNodes.leave(new ShopClient(fleet.address(0)), books);
        moments.watch();
        LeftCrowd crowd = new LeftCrowd(postgres.getPostgresDatabase(), PEOPLE);
        crowd.leave(left);
        Instant begun = Instant.now();
        Deeds deeds = new Deeds(postgres.getPostgresDatabase(), crowd, fleet::any);
        List<Thread> people = IntStream.range(0, CUSTOMERS)
                .mapToObj(n -> new Thread(() -> live(deeds, n), "people " + n)).toList();
        people.forEach(Thread::start);
        for (int trouble = 0; books.number(OPEN) > 0; trouble++) {
            fleet.trouble(trouble, BEYOND_THE_LEASE);
        }
        for (Thread some : people) {
            some.join();
        }
        await("the last leases").atMost(PATIENCE).until(() -> books.number(OPEN) == 0);

        report(deeds, Duration.between(begun, Instant.now()));
        assertThat(deeds.orders()).isPositive();
        assertAllEnded(crowd);
        assertOnce();
        assertNotAfterAWish();
        assertLittleIsLost();
        assertNoOrderIsMissed();
    }

    private void live(Deeds deeds, int number) {
        Random chance = new Random(seed + number);
        while (books.number(OPEN) > 0) {
            deeds.one(chance, books.number("""
                    SELECT coalesce(min(number), 0) FROM shop_test_person JOIN checkout_reminder_step ON episode_id = episode
                    WHERE state = 'PLANNED'"""));
        }
    }

    private void assertAllEnded(LeftCrowd crowd) {
        assertThat(books.number("SELECT count(*) FROM checkout_reminder_step")).isEqualTo(crowd.steps());
        assertThat(books.number("""
                SELECT count(*) FROM checkout_reminder_step
                WHERE state IN ('SENT', 'FAILED', 'UNKNOWN', 'SKIPPED', 'EXPIRED', 'CANCELLED', 'HELD_OUT')"""))
                .isEqualTo(crowd.steps() - waiting());
    }

    /** Whoever pressed the button of an order that a dying node did not place is at their cart again, and left in peace. */
    private long waiting() {
        long waiting = books.number("""
                SELECT count(*) FROM checkout_reminder_step step JOIN checkout_reminder_episode episode ON id = episode_id
                WHERE step.state = 'PLANNED' AND due_at IS NULL AND episode.state = 'OPEN'""");
        assertThat(waiting).as("in the hands of a node that died").isLessThanOrEqualTo(
                2L * CUSTOMERS * (fleet.kills() + fleet.pauses().size()));
        return waiting;
    }

    private void assertOnce() throws SQLException {
        assertThat(moments.sendings()).allSatisfy((step, sending) -> assertThat(sending.times()).as(step).isOne());
        assertThat(counts(HandedMail::id)).allSatisfy((id, times) -> assertThat(times).as(id).isOne());
        assertThat(counts(HandedMail::recipient)).as("of two that are due at once").allSatisfy(
                (recipient, times) -> assertThat(times).as(recipient).isOne());
    }

    private void assertNotAfterAWish() throws SQLException {
        Map<String, Sending> sendings = moments.sendings();
        assertThat(sendings).allSatisfy((step, sending) -> {
            if (sending.deedAt() != null) {
                assertThat(sending.at()).as(step).isBefore(sending.deedAt());
            }
        });
        assertThat(reminders()).allSatisfy(it -> {
            Instant decided = sendings.get(step(it)).at();
            boolean soon = it.begunAt().isBefore(decided.plus(FRESH));
            assertThat(soon || fleet.pauses().stream().anyMatch(pause -> pause.touches(decided, it.begunAt())))
                    .as("%s was decided at %s and begun at %s", it, decided, it.begunAt()).isTrue();
        });
    }

    /** A crash or a pause costs no more than what each worker was just handing over. */
    private void assertLittleIsLost() {
        int most = (fleet.kills() + fleet.pauses().size()) * WORKERS;
        assertThat(books.number("SELECT count(*) FROM checkout_reminder_step WHERE state = 'UNKNOWN'"))
                .isLessThanOrEqualTo(most);
        assertThat(books.number("SELECT count(*) FROM checkout_reminder_step WHERE state = 'FAILED'"))
                .as("a node that was stopped after its decision does not send").isLessThanOrEqualTo(most);
    }

    /** What a node was about to do when it was killed, right after an order, others do. */
    private void assertNoOrderIsMissed() {
        await("episodes of ordered carts").atMost(PATIENCE).until(() -> books.number("""
                SELECT count(*) FROM checkout_reminder_episode episode JOIN checkout_order ON checkout_id = cart_id
                WHERE state IN ('OPEN', 'ABANDONED')""") == 0);
    }

    private void report(Deeds deeds, Duration time) throws SQLException {
        Map<String, Sending> sendings = moments.sendings();
        List<HandedMail> mails = reminders();
        List<Long> overtaken = new ArrayList<>();
        for (HandedMail it : mails) {
            Sending sending = sendings.get(step(it));
            if (sending.deedAt() != null && it.begunAt().isAfter(sending.deedAt())) {
                overtaken.add(Duration.between(sending.at(), it.begunAt()).toMillis());
            }
        }
        System.out.printf("RemindersKillIT seed %d: %d people in %d s (%.1f mails/s), %d nodes with %d workers%n", seed,
                PEOPLE, time.toSeconds(), mails.size() * 1000d / time.toMillis(), NODES, WORKERS);
        System.out.printf("  %d kills, %d pauses beyond the lease, %s%n", fleet.kills(), fleet.pauses().size(), deeds);
        System.out.printf("  mails %d, steps %s%n", mails.size(), books.text("""
                SELECT string_agg(tally, ', ' ORDER BY tally) FROM (
                    SELECT state || coalesce(' ' || reason, '') || ' ' || count(*) AS tally
                    FROM checkout_reminder_step GROUP BY state, reason) AS tallies"""));
        System.out.printf("  entered SENDING %d, of these no mail %d; deeds between SENDING and DATA %d, after ms %s%n",
                sendings.size(), sendings.size() - counts(HandedMail::id).size(), overtaken.size(), overtaken);
    }

    private List<HandedMail> reminders() {
        return mail.handed().stream().filter(it -> it.id().startsWith("reminder.")).toList();
    }

    private static String step(HandedMail mail) {
        return mail.id().substring("reminder.".length(), mail.id().indexOf('@'));
    }

    private Map<String, Long> counts(Function<HandedMail, String> by) {
        return reminders().stream().collect(Collectors.groupingBy(by, Collectors.counting()));
    }
}
