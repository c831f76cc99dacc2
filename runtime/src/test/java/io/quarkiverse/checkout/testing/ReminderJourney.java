package io.quarkiverse.checkout.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import javax.sql.DataSource;

import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Takes a test from mail to mail about a cart that was left, however many days lie between them. The shop works as ever: what
 * it decides is what it would decide then.
 */
public final class ReminderJourney {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration LOOK = Duration.ofMillis(100);

    private static final String OPEN_SINCE = """
            SELECT active_at FROM checkout_reminder_episode WHERE cart_id = ? AND state = 'OPEN'""";

    // one that is being decided has its time, whatever comes after it
    private static final String DUE = """
            SELECT min(due_at) FROM checkout_reminder_step step JOIN checkout_reminder_episode ON id = episode_id
            WHERE cart_id = ? AND step.state IN ('PLANNED', 'CLAIMED', 'SENDING')""";

    private static final String STEPS = """
            SELECT checkout_reminder_step.state || coalesce('/' || reason, '')
            FROM checkout_reminder_step JOIN checkout_reminder_episode ON id = episode_id WHERE cart_id = ? ORDER BY step""";

    private final TravelClock clock;
    private final DataSource database;
    private final UUID cart;

    /** @param cart that somebody left, after they gave their address on the checkout page */
    public ReminderJourney(TravelClock clock, DataSource database, UUID cart) {
        this.clock = clock;
        this.database = database;
        this.cart = cart;
    }

    /** What became of the mails so far, such as {@code SENT}, {@code SKIPPED/NO_CONSENT} or {@code PLANNED}. */
    public List<String> steps() {
        return read(STEPS, row -> row.getString(1));
    }

    /**
     * Lets time go by until the next mail is due, and until it is decided.
     *
     * @return what became of it, such as {@code SENT}
     * @throws AssertionError if there is no next one, or the shop does not work at it
     */
    public String next() {
        read(OPEN_SINCE, ReminderJourney::moment).forEach(since -> clock.to(since.plus(idle())));
        await("mails are planned; is the cart one of somebody who can be reached?", () -> !steps().isEmpty() && due() != null
                || isOver());
        long done = decided();
        if (isOver()) {
            throw new AssertionError("there is no next mail: " + steps());
        }
        await("mail " + (done + 1) + " is decided", () -> {
            Instant due = due();
            if (due != null) {
                // quiet hours may put it off once more
                clock.to(decided() == done ? due.plusSeconds(1) : clock.instant());
            }
            return decided() > done;
        });
        return steps().get((int) done);
    }

    private static Duration idle() {
        return ConfigProvider.getConfig().getOptionalValue("quarkus.checkout.reminders.idle", Duration.class)
                .orElse(Duration.ofHours(1));
    }

    private long decided() {
        return steps().stream().filter(step -> !isOpen(step)).count();
    }

    private boolean isOver() {
        return !steps().isEmpty() && steps().stream().noneMatch(ReminderJourney::isOpen);
    }

    private static boolean isOpen(String step) {
        return step.equals("PLANNED") || step.equals("CLAIMED") || step.equals("SENDING");
    }

    private Instant due() {
        return read(DUE, ReminderJourney::moment).get(0);
    }

    private static void await(String what, Supplier<Boolean> holds) {
        try (Pauses pauses = new Pauses()) {
            for (long waited = 0; !holds.get(); waited += LOOK.toMillis()) {
                if (waited > PATIENCE.toMillis()) {
                    throw new AssertionError("waited " + PATIENCE.toSeconds() + " s in vain until " + what);
                }
                pauses.pause(LOOK);
            }
        }
    }

    private interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private static Instant moment(ResultSet row) throws SQLException {
        OffsetDateTime time = row.getObject(1, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private <T> List<T> read(String sql, Row<T> reader) {
        try (Connection connection = database.getConnection(); PreparedStatement query = connection.prepareStatement(sql)) {
            query.setObject(1, cart);
            try (ResultSet rows = query.executeQuery()) {
                List<T> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(reader.read(rows));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
