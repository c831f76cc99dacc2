package shop.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import shop.robust.Meter.Reading;
import shop.testing.ScriptedMailServer;
import shop.testing.ShopClient;

/** How many reminders one node sends in a second, what each costs the database, and whether the queue is kept in memory. */
@EnabledIfSystemProperty(named = "shop.test.load", matches = "\\d+")
class RemindersLoadIT {

    private static final int PEOPLE = Integer.getInteger("shop.test.load", 0);
    private static final Duration PATIENCE = Duration.ofHours(3);
    private static final String ENDED = "SELECT count(*) FROM checkout_reminder_step WHERE ended_at IS NOT NULL";

    private final EmbeddedPostgres postgres = RobustServers.database(Map.of("autovacuum", "on"));
    private final ScriptedMailServer mail = ScriptedMailServer.start();
    private final List<Long> heap = new ArrayList<>();
    private final Map<String, String> settings = RemindingNodes.settings(postgres, mail);
    private final Fleet fleet = new Fleet(1, settings, new File("target/reminders-load-it.log"), new Random(1));

    @AfterEach
    void close() throws Exception {
        fleet.close();
        mail.close();
        postgres.close();
    }

    @Test
    void theQueueIsWorkedOffInFlatMemory() throws Exception {
        settings.put("quarkus.checkout.url", fleet.address(0).toString());
        settings.put("quarkus.checkout.marketing.parallel", System.getProperty("shop.test.parallel", "1"));
        fleet.startAll();
        LeftCrowd crowd = new LeftCrowd(postgres.getPostgresDatabase(), PEOPLE);
        crowd.leave(RemindingNodes.leave(new ShopClient(fleet.address(0)), new Books(postgres)));
        Meter meter = Meter.of(postgres);
        awaitEnded(meter, crowd.steps() / 10);
        Reading half = measure(meter, crowd.steps() / 10, crowd.steps() / 2);
        Reading whole = measure(meter, crowd.steps() / 2, crowd.steps() * 9 / 10);
        heap.add(heapAfterCollection());
        awaitEnded(meter, crowd.steps());

        System.out.printf("RemindersLoadIT: %s%nRemindersLoadIT: %s%nRemindersLoadIT: %d mails, MB of heap %s%n", half.what(),
                whole.what(), mail.handed().size(), heap);
        whole.texts().stream().limit(40).forEach(System.out::println);
        assertThat(mail.handed()).hasSize(PEOPLE);
        assertThat(heap.get(2)).as("MB").isLessThan(heap.get(0) + 10);
    }

    private Reading measure(Meter meter, int from, int to) throws Exception {
        heap.add(heapAfterCollection());
        long begun = System.nanoTime();
        long before = meter.number(ENDED);
        Reading reading = meter.measure("from " + from + " to " + to, () -> awaitEnded(meter, to));
        long steps = meter.number(ENDED) - before;
        double seconds = (System.nanoTime() - begun) / 1e9;
        return new Reading(String.format("%s: %.1f steps/s, %.1f statements and %d bytes of log each", reading.what(),
                steps / seconds, (double) reading.statements() / steps, reading.walBytes() / steps), reading.statements(),
                reading.walBytes(), reading.texts());
    }

    private static void awaitEnded(Meter meter, int steps) {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(500)).until(() -> meter.number(ENDED) >= steps);
    }

    /** In MB. */
    private long heapAfterCollection() throws Exception {
        String pid = Long.toString(fleet.pid(0));
        new ProcessBuilder("jcmd", pid, "GC.run").start().waitFor();
        Process info = new ProcessBuilder("jcmd", pid, "GC.heap_info").start();
        String text = new String(info.getInputStream().readAllBytes());
        return Long.parseLong(text.replaceAll("(?s).*?used (\\d+)K.*", "$1")) / 1024;
    }
}
