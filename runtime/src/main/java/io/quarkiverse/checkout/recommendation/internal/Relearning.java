package io.quarkiverse.checkout.recommendation.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import io.quarkiverse.checkout.BackgroundWork;
import io.quarkiverse.checkout.Sql;
import io.quarkiverse.checkout.recommendation.OrderHistory;
import io.quarkiverse.checkout.recommendation.OrderHistory.Imported;
import io.quarkiverse.checkout.recommendation.RecommendationSettingsPage.Relearned;

/** Learns everything again in the background, as it may take longer than a browser waits, on one node at a time. */
@ApplicationScoped
class Relearning {

    /** If it has not ended by then, the node that did it is taken for dead. */
    static final Duration PATIENCE = Duration.ofHours(1);

    private static final Logger LOG = Logger.getLogger(Relearning.class);

    private static final String BEGIN = """
            INSERT INTO checkout_recommendation_relearning AS last (began_at, began_by) VALUES (?, ?)
            ON CONFLICT (single) DO UPDATE
            SET began_at = excluded.began_at, began_by = excluded.began_by, ended_at = NULL, added = NULL, known = NULL
            WHERE last.ended_at IS NOT NULL OR last.began_at < ?""";

    private static final String END = """
            UPDATE checkout_recommendation_relearning SET ended_at = ?, added = ?, known = ? WHERE began_at = ?""";

    private static final String LAST = """
            SELECT began_at, began_by, ended_at, added, known FROM checkout_recommendation_relearning""";

    private final Sql sql;
    private final OrderHistory history;
    private final BackgroundWork background;
    private final Clock clock;

    Relearning(DataSource dataSource, OrderHistory history, BackgroundWork background, Clock clock) {
        this.sql = new Sql(dataSource);
        this.history = history;
        this.background = background;
        this.clock = clock;
    }

    /** Begins, unless it runs already. */
    void begin(String merchant) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (sql.update("beginning to learn again", BEGIN, now, merchant, now.minus(PATIENCE)) == 1) {
            background.start(() -> run(now));
        }
    }

    Optional<Relearned> last() {
        return sql.query("looking for the last time of learning again", LAST, this::relearned).stream().findFirst();
    }

    private void run(Instant beganAt) {
        Imported learned = null;
        try {
            learned = history.relearn();
        } catch (RuntimeException e) {
            LOG.error("Not everything could be learned again", e);
        }
        sql.update("ending to learn again", END, clock.instant(), learned == null ? null : learned.added(),
                learned == null ? null : learned.known(), beganAt);
    }

    private Relearned relearned(ResultSet row) throws SQLException {
        Instant beganAt = Sql.instant(row, "began_at");
        Instant endedAt = Sql.instant(row, "ended_at");
        boolean runs = endedAt == null && !beganAt.isBefore(clock.instant().minus(PATIENCE));
        Imported learned = row.getObject("added") == null ? null : new Imported(row.getLong("added"), row.getLong("known"));
        return new Relearned(beganAt, row.getString("began_by"), runs, learned);
    }
}
