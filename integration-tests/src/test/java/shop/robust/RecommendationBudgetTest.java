package shop.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import shop.recommendations.RecommendingShop;
import shop.robust.Meter.Reading;
import shop.testing.ShopClient;
import shop.testing.ShopPage;

/** What recommendations cost the database: as much for many lines as for one, and nothing is written. */
@QuarkusTest
@TestProfile(RecommendingShop.class)
class RecommendationBudgetTest {

    private static final List<String> THINGS = List.of("morning-mug-fennel", "porridge-bowl-sea", "breakfast-tea", "herb-salt",
            "hand-trowel", "letter-set-sky", "salad-servers", "wool-blanket-moss");

    EmbeddedPostgres database;

    @Inject
    Scheduler scheduler;

    @BeforeEach
    void quiet() {
        scheduler.pause();
    }

    @AfterEach
    void resume() {
        scheduler.resume();
    }

    @Test
    void pagesAskAFewMoreQuestions() {
        Meter meter = Meter.of(database);
        ShopClient shopper = ShopClient.arrive();
        shopper.add(THINGS.get(0), 1);
        Reading one = cart(meter, shopper);
        THINGS.forEach(item -> shopper.add(item, 1));
        Reading many = cart(meter, shopper);
        ShopPage placed = shopper.checkout().filled().payBy("bank-transfer").place();
        await().atMost(Duration.ofMinutes(1)).until(
                () -> meter.number("SELECT count(*) FROM checkout_job WHERE state IN ('READY', 'RUNNING')") == 0);
        Reading order = meter.measure("order page",
                () -> assertThat(shopper.get(placed.address().getPath()).text("#checkout-suggested")).isNotEmpty());

        System.out.println(meter.table());
        assertThat(one.statements()).as("%s", one.texts()).isLessThanOrEqualTo(12);
        assertThat(many.statements()).as("%s", many.texts()).isEqualTo(one.statements());
        assertThat(order.statements()).as("%s", order.texts()).isLessThanOrEqualTo(8);
    }

    private static Reading cart(Meter meter, ShopClient shopper) {
        shopper.get("/checkout/cart"); // what is only asked once is not counted
        return meter.measure("cart page",
                () -> assertThat(shopper.get("/checkout/cart").text("#checkout-suggested")).isNotEmpty());
    }
}
