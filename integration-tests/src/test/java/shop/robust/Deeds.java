package shop.robust;

import java.net.URI;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import javax.sql.DataSource;

import shop.robust.LeftCrowd.Person;
import shop.testing.ShopClient;

/** What people do just when a mail to them may be on its way. */
final class Deeds {

    /** As the shop forgets somebody: within the fence. */
    private static final List<String> ERASURE = List.of("DELETE FROM checkout_consent WHERE person = ?", """
            UPDATE checkout_reminder_episode SET state = 'ERASED', ended_at = now(), country = '' WHERE person = ?""", """
            UPDATE checkout_reminder_step SET state = 'CANCELLED', lease_until = NULL, reason = 'ERASED', ended_at = now()
            WHERE person = ? AND state IN ('PLANNED', 'CLAIMED')""", """
            DELETE FROM checkout_draft WHERE cart_id = (SELECT cart FROM shop_test_person WHERE person = ?)""");

    /** So many are next, or have their mail just now. */
    private static final int AHEAD = 200;

    private final DataSource database;
    private final LeftCrowd crowd;
    private final Supplier<URI> shop;
    private final AtomicInteger orders = new AtomicInteger();
    private final AtomicInteger unsubscribed = new AtomicInteger();
    private final AtomicInteger erased = new AtomicInteger();

    Deeds(DataSource database, LeftCrowd crowd, Supplier<URI> shop) {
        this.database = database;
        this.crowd = crowd;
        this.shop = shop;
    }

    /** One of the people near the head of the queue does something; the shop may be killed meanwhile. */
    void one(Random random, long head) {
        int number = (int) Math.min(crowd.size() - 1L, head + random.nextInt(AHEAD));
        Person person = crowd.get(number);
        try {
            switch (random.nextInt(3)) {
                case 0 -> order(person);
                case 1 -> unsubscribe(person);
                default -> erase(person);
            }
        } catch (RuntimeException | AssertionError | SQLException killed) {
            // whether it was committed is for the database to say
        }
    }

    int orders() {
        return orders.get();
    }

    @Override
    public String toString() {
        return orders + " orders, " + unsubscribed + " unsubscriptions, " + erased + " erasures";
    }

    private void order(Person person) {
        ShopClient shopper = new ShopClient(shop.get()).holding("__Host-cart", person.secret().value());
        if (shopper.checkout().place().isOrder()) {
            orders.incrementAndGet();
        }
    }

    private void unsubscribe(Person person) {
        new ShopClient(shop.get()).post(crowd.unsubscribePath(person), Map.of("List-Unsubscribe", "One-Click"));
        unsubscribed.incrementAndGet();
    }

    private void erase(Person person) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement fence = connection.prepareStatement("SELECT pg_advisory_xact_lock(?)")) {
                fence.setLong(1, ByteBuffer.wrap(person.key()).getLong());
                fence.execute();
            }
            for (String sql : ERASURE) {
                try (PreparedStatement statement = connection.prepareStatement(sql)) {
                    statement.setBytes(1, person.key());
                    statement.executeUpdate();
                }
            }
            connection.commit();
        }
        erased.incrementAndGet();
    }
}
