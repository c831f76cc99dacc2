package shop.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkiverse.checkout.testing.Fault;
import io.quarkiverse.checkout.testing.LedgerEntry;
import io.quarkiverse.checkout.testing.Script;
import io.quarkiverse.checkout.testing.ScriptedProvider;
import io.quarkiverse.checkout.testing.WebhookSigner;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import shop.demo.DemoServers;
import shop.testing.ShopClient;
import shop.testing.ShopPage;

/** The shop is killed again and again while shoppers order; afterwards orders, payments and stock agree. */
class KillIT {

    private static final int KILLS = Integer.getInteger("shop.test.kills", 20);
    private static final int SHOPPERS = 8;
    private static final String ITEM = "linen-notebook-moss";
    private static final long STOCK = 100_000;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final EmbeddedPostgres database = RobustServers.database();
    private final Books books = new Books(database);
    private final DemoServers mail = new DemoServers().withMail();
    private final ScriptedProvider cards = ScriptedProvider.start(0);
    private final URI address = URI.create("http://localhost:" + RobustServers.freePort());
    private final Map<String, String> settings = new HashMap<>();
    private final File log = new File("target/kill-it.log");
    private final AtomicInteger shoppers = new AtomicInteger();
    /** What shoppers were told: by their mail address, the page of their order. */
    private final Map<String, ShopPage> acknowledged = new ConcurrentHashMap<>();
    private volatile boolean open;
    private ShopProcess shop;

    @BeforeEach
    void set() {
        String secret = WebhookSigner.newSecret();
        cards.webhooksTo(address.resolve("/checkout/webhooks/card"), secret);
        settings.putAll(mail.settings());
        settings.putAll(RobustServers.databaseSettings(database));
        settings.put("shop.card.url", cards.url().toString());
        settings.put("shop.card.secret", secret);
        settings.put("shop.card.hosted", "false");
        settings.put("quarkus.checkout.url", address.toString());
        settings.put("quarkus.checkout.placement.every", "1s");
        settings.put("quarkus.checkout.outbox.lease", "10s");
        settings.put("quarkus.log.level", "WARN");
    }

    /**
     * A shop that is killed hangs up on the mail server; its thread then ends by an exception, which is not for us to wait on.
     */
    @BeforeAll
    static void letTheMailServerFail() {
        Awaitility.doNotCatchUncaughtExceptionsByDefault();
    }

    @AfterEach
    void close() throws Exception {
        open = false;
        if (shop != null) {
            shop.kill();
        }
        cards.close();
        mail.close();
        database.close();
    }

    @Test
    void noOrderAndNoPaymentIsLostWhenTheShopIsKilled() throws InterruptedException {
        long seed = System.nanoTime();
        System.out.println("KillIT seed " + seed);
        Random random = new Random(seed);
        for (int kills = 0; kills < KILLS; kills++) {
            shop = ShopProcess.start(address, settings, log);
            books.execute("INSERT INTO checkout_stock VALUES ('" + ITEM + "', " + STOCK + ") ON CONFLICT DO NOTHING");
            orderUntilKilled(random.nextInt(1, 400));
        }
        shop = ShopProcess.start(address, settings, log);
        settle();

        System.out.printf("KillIT: %d kills, %d shoppers, %d acknowledged, %d orders, %d payments%n", KILLS,
                shoppers.get(), acknowledged.size(), books.number("SELECT count(*) FROM checkout_order"),
                cards.ledger().size());
        assertThat(acknowledged).as("orders between the kills").hasSizeGreaterThan(KILLS);
        assertOrders();
        assertPayments();
        assertStock();
    }

    private void orderUntilKilled(int millis) throws InterruptedException {
        int before = acknowledged.size();
        open = true;
        ExecutorService threads = Executors.newFixedThreadPool(SHOPPERS);
        try {
            for (int i = 0; i < SHOPPERS; i++) {
                threads.submit(this::shop);
            }
            await().atMost(PATIENCE).until(() -> acknowledged.size() > before + 2);
            cards.script(Script.of(Fault.SLOW).times(SHOPPERS).delay(Duration.ofMillis(millis)));
            TimeUnit.MILLISECONDS.sleep(millis); // the moment of the kill is part of the seeded random history
            shop.kill();
        } finally {
            open = false;
            cards.clearScripts();
            threads.shutdown();
            assertThat(threads.awaitTermination(3, TimeUnit.MINUTES)).isTrue();
        }
    }

    private void shop() {
        while (open) {
            String buyer = "shopper" + shoppers.incrementAndGet() + "@example.org";
            try {
                ShopClient client = new ShopClient(address);
                client.add(ITEM, 1);
                ShopPage page = client.checkout().filled().with("buyer.email", buyer).payBy("card").update().place();
                if (page.isOrder() && !page.total().isEmpty()) {
                    acknowledged.put(buyer, page);
                }
            } catch (RuntimeException | AssertionError killed) {
                // nobody knows what became of this order; the books must
            }
        }
    }

    /** Lets everything that is due be done now, not when it is due. */
    private void settle() {
        await("placements").atMost(PATIENCE).pollInterval(Duration.ofSeconds(3)).until(() -> {
            books.hurry();
            return books.number("""
                    SELECT count(*) FROM checkout_placement WHERE state IN ('RESERVED', 'ACTION_REQUIRED', 'UNKNOWN')""") == 0;
        });
        await("jobs").atMost(PATIENCE).until(
                () -> books.number("SELECT count(*) FROM checkout_job WHERE state IN ('READY', 'RUNNING')") == 0);
        books.execute("UPDATE checkout_stock_reservation SET expires_at = now() WHERE state = 'HELD'");
        await("holds").atMost(PATIENCE).until(
                () -> books.number("SELECT count(*) FROM checkout_stock_reservation WHERE state = 'HELD'") == 0);
    }

    private void assertOrders() {
        assertThat(acknowledged).allSatisfy((buyer, page) -> {
            assertThat(books.orders(buyer)).as(buyer).isOne();
            assertThat(new ShopClient(address).get(page.address().getPath()).total()).isEqualTo(page.total());
        });
        assertThat(books.number("SELECT count(*) - count(DISTINCT agreement -> 'buyer' ->> 'email') FROM checkout_order"))
                .isZero();
        assertThat(books.placements("REVIEW")).isZero();
        assertThat(books.number("SELECT count(*) FROM checkout_job WHERE state = 'DEAD'")).isZero();
    }

    /** Every payment is for one order of the same amount, or was given back. */
    private void assertPayments() {
        List<LedgerEntry> ledger = cards.ledger();
        assertThat(ledger).allSatisfy(payment -> {
            String total = books.text("SELECT total FROM checkout_order WHERE payment_id = ?::uuid", payment.key().toString());
            assertThat(payment.kept()).as(payment.toString()).isEqualTo(total == null ? 0 : Long.parseLong(total));
            assertThat(payment.captures()).as(payment.toString()).isLessThanOrEqualTo(1);
        });
        assertThat(ledger.stream().filter(payment -> payment.kept() > 0).count())
                .isEqualTo(books.number("SELECT count(*) FROM checkout_order"));
    }

    private void assertStock() {
        assertThat(books.stock(ITEM)).isEqualTo(STOCK - books.number("SELECT count(*) FROM checkout_order"));
    }
}
