package shop.robust;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;

import javax.sql.DataSource;

/**
 * When what was committed, as the database tells: the moment of the commit of the transaction that did it. Needs
 * {@code track_commit_timestamp}.
 */
final class Moments {

    private static final String TABLE = """
            CREATE TABLE shop_test_moment (what text, person bytea, step text, xid xid8 DEFAULT pg_current_xact_id());
            CREATE FUNCTION shop_test_note() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
                INSERT INTO shop_test_moment VALUES (TG_ARGV[0], NEW.person,
                    (to_jsonb(NEW) ->> 'episode_id') || '.' || (to_jsonb(NEW) ->> 'step'));
                RETURN NEW;
            END $$;
            CREATE TRIGGER shop_test_sending AFTER UPDATE ON checkout_reminder_step FOR EACH ROW
                WHEN (NEW.state = 'SENDING' AND OLD.state <> 'SENDING') EXECUTE FUNCTION shop_test_note('SENDING');
            CREATE TRIGGER shop_test_order AFTER INSERT ON checkout_order FOR EACH ROW
                EXECUTE FUNCTION shop_test_note('ORDER');
            CREATE TRIGGER shop_test_wish AFTER INSERT ON checkout_suppression FOR EACH ROW
                EXECUTE FUNCTION shop_test_note('WISH');
            CREATE TRIGGER shop_test_erasure AFTER UPDATE ON checkout_reminder_episode FOR EACH ROW
                WHEN (NEW.state = 'ERASED' AND OLD.state <> 'ERASED') EXECUTE FUNCTION shop_test_note('ERASURE')""";

    private static final String SENDINGS = """
            SELECT sending.step, pg_xact_commit_timestamp(sending.xid::xid) AS sending_at,
                   (SELECT min(pg_xact_commit_timestamp(deed.xid::xid)) FROM shop_test_moment deed
                    WHERE deed.person = sending.person AND deed.what <> 'SENDING') AS deed_at
            FROM shop_test_moment sending WHERE sending.what = 'SENDING'""";

    private final DataSource database;

    /**
     * A step that entered SENDING.
     *
     * @param times how often it did
     * @param deedAt when its person ordered, unsubscribed or was erased; null if they did not
     */
    record Sending(int times, Instant at, Instant deedAt) {

        Sending and(Sending other) {
            return new Sending(times + other.times, other.at, deedAt);
        }
    }

    Moments(DataSource database) {
        this.database = database;
    }

    void watch() throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(TABLE);
            statement.execute("CREATE INDEX ON shop_test_moment (person)");
        }
    }

    /** By episode and step. */
    Map<String, Sending> sendings() throws SQLException {
        Map<String, Sending> sendings = new HashMap<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(SENDINGS)) {
            while (rows.next()) {
                sendings.merge(rows.getString("step"),
                        new Sending(1, instant(rows, "sending_at"), instant(rows, "deed_at")), Sending::and);
            }
        }
        return sendings;
    }

    private static Instant instant(ResultSet rows, String column) throws SQLException {
        OffsetDateTime time = rows.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
