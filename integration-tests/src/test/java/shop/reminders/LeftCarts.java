package shop.reminders;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.quarkiverse.checkout.cart.Cart;
import io.quarkiverse.checkout.cart.CartSecret;
import io.quarkiverse.checkout.cart.Carts;
import io.quarkiverse.checkout.cart.Shopper;
import io.quarkiverse.checkout.contact.EmailAddress;
import io.quarkiverse.checkout.contact.People;
import io.quarkiverse.checkout.contact.Purpose;
import io.quarkiverse.checkout.contact.Suppressions;
import io.quarkus.narayana.jta.QuarkusTransaction;
import shop.testing.CheckoutForm;
import shop.testing.ShopClient;

/** Shoppers who leave, and what became of the mails about their carts. */
@Singleton
public class LeftCarts {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    DataSource database;
    @Inject
    Carts carts;
    @Inject
    People people;
    @Inject
    Suppressions suppressions;

    /** Somebody in Berlin fills in the checkout and goes away; the answer is their cart. */
    public UUID leave(ShopClient shopper, String email, boolean ticked) {
        shopper.add("linen-notebook-moss", 2);
        CheckoutForm form = shopper.checkout().filled().with("buyer.email", email).payBy("bank-transfer");
        (ticked ? form.with("consent.reminder.asks", "on") : form).update();
        return cart(shopper);
    }

    /** As by the link in a mail. */
    public void suppress(String email) {
        suppressions.suppress(people.key(new EmailAddress(email)), Purpose.REMINDER, Suppressions.Reason.UNSUBSCRIBED);
    }

    public UUID cart(ShopClient shopper) {
        Shopper who = new Shopper(CartSecret.parse(shopper.cookie("__Host-cart")), "");
        return QuarkusTransaction.requiringNew().call(() -> carts.find(who)).map(Cart::id).orElseThrow();
    }

    /** Waits until the steps of a cart stand like this, such as {@code SENT,PLANNED}. */
    public void awaitSteps(UUID cart, String states) {
        await().atMost(PATIENCE).until(() -> value("""
                SELECT coalesce(string_agg(step.state || coalesce('/' || reason, ''), ',' ORDER BY step), '')
                FROM checkout_reminder_step step JOIN checkout_reminder_episode ON id = episode_id WHERE cart_id = ?""",
                cart), states::equals);
    }

    public void awaitWaitingForAPerson() {
        await().atMost(PATIENCE).until(() -> value("""
                SELECT count(*) > 0 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted AND ? IS NOT NULL""",
                UUID.randomUUID()), "t"::equals);
    }

    public String value(String sql, UUID parameter) {
        try (Connection connection = database.getConnection(); PreparedStatement query = connection.prepareStatement(sql)) {
            query.setObject(1, parameter);
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
