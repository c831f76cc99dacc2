package shop.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import shop.products.Shelves;
import shop.robust.Meter.Reading;
import shop.testing.CheckoutForm;
import shop.testing.ShopClient;
import shop.testing.ShopPage;

/** What a purchase costs the database, counted by PostgreSQL itself; background work stands still meanwhile. */
@QuarkusTest
@TestProfile(RobustShop.class)
class StatementBudgetTest {

    private static final Map<String, Integer> BOUNDS = Map.ofEntries(Map.entry("add the first item", 6),
            Map.entry("add the second item", 6), Map.entry("cart page", 6), Map.entry("checkout page", 5),
            Map.entry("checkout page, updated", 5),
            Map.entry("update", 5), Map.entry("place the order, send the receipt", 34), Map.entry("order page", 2));

    EmbeddedPostgres database;

    @Inject
    Scheduler scheduler;

    @Inject
    Shelves shelves;

    private Meter meter;

    @BeforeEach
    void quiet() {
        meter = Meter.of(database);
        awaitReceipt(); // those of other tests, which may have to be tried again
        scheduler.pause();
    }

    @AfterEach
    void resume() {
        scheduler.resume();
    }

    @Test
    void aGuestJourneyStaysWithinItsBudget() {
        journey(Meter.of(database), 2);
        journey(meter, 2);

        System.out.println(meter.table());
        assertThat(meter.readings()).allSatisfy(
                it -> assertThat(it.statements()).as("%s: %s", it.what(), it.texts())
                        .isLessThanOrEqualTo(BOUNDS.get(it.what())));
        assertThat(meter.statements()).as(meter.table()).isLessThanOrEqualTo(60);
        assertThat(meter.walBytes()).as(meter.table()).isLessThanOrEqualTo(12 * 1024);
    }

    @Test
    void noCountGrowsWithLinesOrdersOrCarts() {
        // three, so that the items that are measured meet a cart in both
        journey(Meter.of(database), 3);
        journey(meter, 3);
        List<Long> few = counts(meter);

        crowd();
        Meter crowded = Meter.of(database);
        journey(crowded, 40);

        assertThat(counts(crowded)).as("%s%n%s", meter.table(), crowded.table()).isEqualTo(few);
    }

    @Test
    void theListOfCartsCostsTheSameHoweverManyThereAre() {
        ShopClient merchant = ShopClient.arrive();
        merchant.post("/j_security_check", Map.of("j_username", "otto", "j_password", "otto"));
        leave(1);
        list(Meter.of(database), merchant, 1);
        list(meter, merchant, 1);
        leave(40);
        list(meter, merchant, 25);

        assertThat(counts(meter)).as(meter.table()).allMatch(it -> it <= 3).containsOnly(counts(meter).get(0));
    }

    private static void list(Meter meter, ShopClient merchant, int shown) {
        meter.measure("carts that were left", () -> assertThat(merchant.get("/checkout/console/reminders/carts").document()
                .select(".checkout-episode")).hasSize(shown));
    }

    /** So many carts with two mails each, one of which was sent. */
    private void leave(int carts) {
        meter.execute("""
                WITH episode AS (
                    INSERT INTO checkout_reminder_episode
                        (id, cart_id, person, state, locale, country, began_at, active_at, abandoned_at, sequence)
                    SELECT gen_random_uuid(), gen_random_uuid(), substring(sha256(gen_random_uuid()::text::bytea) FOR 16),
                        'ABANDONED', 'en', 'DE', now(), now(), now(), 0 FROM generate_series(1, %d)
                    RETURNING id, person)
                INSERT INTO checkout_reminder_step (episode_id, step, person, state, due_at, sending_at, ended_at)
                SELECT id, step, person, CASE step WHEN 1 THEN 'SENT' ELSE 'PLANNED' END, now() + interval '1 day',
                    CASE step WHEN 1 THEN now() END, CASE step WHEN 1 THEN now() END
                FROM episode, generate_series(1, 2) AS step""".formatted(carts));
    }

    private static List<Long> counts(Meter meter) {
        return meter.readings().stream().map(Reading::statements).toList();
    }

    private void journey(Meter meter, int lines) {
        List<String> items = shelves.all().variants().filter(it -> it.item().options().isEmpty() && it.stock().isEmpty())
                .filter(it -> it.item().isPhysical()).map(it -> it.id()).sorted().limit(lines).toList();
        assertThat(items).hasSize(lines);
        ShopClient shopper = ShopClient.arrive();
        items.stream().skip(2).forEach(item -> shopper.add(item, 1));
        add(meter, "add the first item", shopper, items.get(0));
        add(meter, "add the second item", shopper, items.get(1));
        CheckoutForm[] form = new CheckoutForm[1];
        meter.measure("checkout page", () -> form[0] = shopper.checkout());
        Map<String, String> typed = new HashMap<>(form[0].filled().payBy("bank-transfer").placing());
        typed.put("intent", "update");
        meter.measure("update", () -> assertThat(shopper.postOnce("/checkout", typed).status()).isEqualTo(303));
        meter.measure("checkout page, updated", () -> form[0] = shopper.checkout());
        ShopPage[] placed = new ShopPage[1];
        meter.measure("place the order, send the receipt", () -> {
            placed[0] = shopper.postOnce("/checkout", form[0].placing());
            assertThat(placed[0].location()).as(placed[0].html()).isPresent();
            awaitReceipt();
        });
        meter.measure("order page",
                () -> assertThat(shopper.get(placed[0].location().get().getPath()).isOrder()).isTrue());
    }

    private static void add(Meter meter, String what, ShopClient shopper, String item) {
        meter.measure(what, () -> assertThat(
                shopper.postOnce("/checkout/cart/lines", Map.of("item", item, "quantity", "1")).status()).isEqualTo(303));
        meter.measure("cart page", () -> assertThat(shopper.get("/checkout/cart").status()).isEqualTo(200));
    }

    private void awaitReceipt() {
        await().atMost(Duration.ofMinutes(1)).until(
                () -> meter.number("SELECT count(*) FROM checkout_job WHERE state IN ('READY', 'RUNNING')") == 0);
    }

    /** Thousands of other carts and orders. */
    private void crowd() {
        meter.execute("""
                INSERT INTO checkout_cart SELECT gen_random_uuid(), sha256(('cart' || n)::bytea), 'OPEN', 1, 'EUR', NULL, '[]',
                    '[]', now(), now() + interval '1 day' FROM generate_series(1, 5000) AS n""");
        meter.execute(
                """
                        INSERT INTO checkout_order SELECT gen_random_uuid(), 'C-' || n, gen_random_uuid(), gen_random_uuid(), status,
                            customer, total, currency, reference, captured, agreement, placed_at
                        FROM checkout_order, generate_series(1, 2000) AS n WHERE id = (SELECT max(id::text)::uuid FROM checkout_order)""");
    }
}
