package io.quarkiverse.checkout.payment.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Forgets messages that were applied long ago. Those that a person has to look at stay. */
@ApplicationScoped
class InboxSweep {

    private static final int MOST_AT_ONCE = 500;

    /** Far longer than any provider repeats a message. */
    private static final int DAYS = 30;

    private static final String FORGET = """
            DELETE FROM checkout_payment_event WHERE id IN (
                SELECT id FROM checkout_payment_event
                WHERE state = 'APPLIED' AND received_at < now() - make_interval(days => ?)
                LIMIT ? FOR UPDATE SKIP LOCKED)""";

    private final DataSource dataSource;

    InboxSweep(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Scheduled(identity = "checkout-payment-inbox-sweep", every = "1h", delayed = "11m", concurrentExecution = ConcurrentExecution.SKIP)
    void forget() {
        int forgotten;
        do {
            forgotten = forget(MOST_AT_ONCE);
        } while (forgotten == MOST_AT_ONCE);
    }

    int forget(int most) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(FORGET)) {
            statement.setInt(1, DAYS);
            statement.setInt(2, most);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("deleting old payment events failed: SQL state " + e.getSQLState(), e);
        }
    }
}
