package shop.recommendations;

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

import shop.testing.CheckoutForm;
import shop.testing.ShopClient;

/** People who order, and what became of the mails about it. */
@Singleton
public class PlacedOrders {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    DataSource database;

    /** Somebody in Berlin orders a notebook; the answer is the order, once its mails are planned. */
    public UUID place(String email, boolean ticked) {
        ShopClient shopper = ShopClient.arrive();
        shopper.add("linen-notebook-moss", 1);
        CheckoutForm form = shopper.checkout().filled().with("buyer.email", email).payBy("bank-transfer");
        CheckoutForm asked = ticked ? form.with("consent.recommendation.asks", "on") : form;
        if (!asked.place().isOrder()) {
            throw new AssertionError("there is no order of " + email);
        }
        UUID order = UUID.fromString(value("SELECT id FROM checkout_order WHERE agreement -> 'buyer' ->> 'email' = ?", email));
        awaitMails(order, "PLANNED,PLANNED");
        return order;
    }

    /** Waits until the mails about an order stand like this, such as {@code SENT,PLANNED}. */
    public void awaitMails(UUID order, String states) {
        await().atMost(PATIENCE).until(() -> mails(order), states::equals);
    }

    public String mails(UUID order) {
        return value("""
                SELECT coalesce(string_agg(state || coalesce('/' || reason, ''), ',' ORDER BY number), '')
                FROM checkout_recommendation_mail WHERE order_id = ?""", order);
    }

    public String value(String sql, Object parameter) {
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
