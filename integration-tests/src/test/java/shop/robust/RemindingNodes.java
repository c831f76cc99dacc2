package shop.robust;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import io.quarkiverse.checkout.testing.WebhookSigner;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import shop.testing.ScriptedMailServer;
import shop.testing.ShopClient;

/** What nodes are told that send reminders by day and night, to everybody who may get some. */
final class RemindingNodes {

    private RemindingNodes() {
    }

    static Map<String, String> settings(EmbeddedPostgres database, ScriptedMailServer mail) {
        Map<String, String> settings = new HashMap<>(mail.settings());
        settings.putAll(RobustServers.databaseSettings(database));
        settings.put("shop.card.url", "http://localhost:9");
        settings.put("shop.card.secret", WebhookSigner.newSecret());
        settings.put("quarkus.checkout.reminders.enabled", "true");
        settings.put("quarkus.checkout.marketing.postal-address", "Fennel & Fold, 1 High Street, Bristol");
        settings.put("quarkus.checkout.marketing.every", "1s");
        settings.put("quarkus.checkout.reminders.hold-out", "0");
        settings.put("quarkus.checkout.marketing.ceiling", "1000000");
        settings.put("quarkus.checkout.marketing.quiet-from", "00:00");
        settings.put("quarkus.checkout.marketing.quiet-until", "00:00");
        settings.put("quarkus.log.level", "WARN");
        return settings;
    }

    /** Somebody fills in the checkout, wants to be reminded, and goes away; the answer is their cart. */
    static UUID leave(ShopClient shopper, Books books) {
        shopper.add("linen-notebook-moss", 2);
        shopper.checkout().filled().with("buyer.email", "first@example.org").payBy("bank-transfer")
                .with("consent.reminder.asks", "on").update();
        return UUID.fromString(books.text("SELECT cart_id FROM checkout_reminder_episode"));
    }
}
