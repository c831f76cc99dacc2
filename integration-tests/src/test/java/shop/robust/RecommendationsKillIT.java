package shop.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import shop.testing.HandedMail;
import shop.testing.ScriptedMailServer;
import shop.testing.ShopClient;

/** Two nodes say what goes with orders while they are killed: each order brings one mail, or none where a node died at it. */
class RecommendationsKillIT {

    private static final int ORDERS = Integer.getInteger("shop.test.recommendations", 40);
    private static final int KILLS = 2;
    private static final Duration LEASE = Duration.ofSeconds(8);
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String OPEN = "SELECT count(*) FROM checkout_recommendation_mail WHERE ended_at IS NULL";

    private final long seed = Long.getLong("shop.test.seed", System.nanoTime());
    private final EmbeddedPostgres postgres = RobustServers.database(Map.of("autovacuum", "on"));
    private final Books books = new Books(postgres);
    private final ScriptedMailServer mail = ScriptedMailServer.start();
    private final Map<String, String> settings = new HashMap<>();
    private Fleet fleet;

    @BeforeEach
    void set() {
        settings.putAll(RemindingNodes.settings(postgres, mail));
        settings.put("quarkus.checkout.reminders.enabled", "false");
        settings.put("quarkus.checkout.recommendations.enabled", "true");
        settings.put("quarkus.checkout.recommendations.places", "mail");
        settings.put("quarkus.checkout.recommendations.hold-out", "0");
        settings.put("quarkus.checkout.mail.timeout", "3s");
        settings.put("quarkus.checkout.marketing.lease", LEASE.toSeconds() + "s");
        fleet = new Fleet(2, settings, new File("target/recommendations-kill-it.log"), new Random(seed));
        settings.put("quarkus.checkout.url", fleet.address(0).toString());
    }

    @AfterEach
    void close() throws Exception {
        fleet.close();
        mail.close();
        postgres.close();
    }

    @Test
    void eachOrderBringsOneMailAtMost() throws Exception {
        System.out.println("RecommendationsKillIT seed " + seed);
        fleet.startAll();
        books.execute("INSERT INTO checkout_recommendation_own_pair VALUES ('linen-notebook-moss', 'linen-notebook-clay', 1)");
        for (int number = 0; number < ORDERS; number++) {
            order("buyer" + number + "@example.org");
        }
        await("plans").atMost(PATIENCE).until(() -> books.number(OPEN) == ORDERS);
        books.execute("UPDATE checkout_recommendation_mail SET due_at = now()");
        for (int kill = 0; kill < KILLS; kill++) {
            fleet.trouble(0, LEASE);
        }
        await("the last leases").atMost(PATIENCE).until(() -> books.number(OPEN) == 0);

        List<String> ids = mail.handed().stream().map(HandedMail::id).filter(it -> it.startsWith("recommendation.")).toList();
        long unknown = books.number("SELECT count(*) FROM checkout_recommendation_mail WHERE state = 'UNKNOWN'");
        System.out.printf("RecommendationsKillIT: %d orders, %d kills, %d mails, %d unknown%n", ORDERS, fleet.kills(),
                ids.size(),
                unknown);
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(unknown).isLessThanOrEqualTo(fleet.kills());
        assertThat(books.number("SELECT count(*) FROM checkout_recommendation_mail WHERE state = 'SENT'"))
                .isEqualTo(ORDERS - unknown);
    }

    private void order(String email) {
        ShopClient shopper = new ShopClient(fleet.address(0));
        shopper.add("linen-notebook-moss", 1);
        assertThat(shopper.checkout().filled().with("buyer.email", email).payBy("bank-transfer")
                .with("consent.recommendation.asks", "on").place().isOrder()).isTrue();
    }
}
