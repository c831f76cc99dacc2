package io.quarkiverse.checkout;

import java.time.Clock;
import java.time.Duration;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

/** Deletes what is old, some rows at a time, so that nobody waits for it; several nodes pass each other's rows by. */
@ApplicationScoped
public class Retention {

    private static final Logger LOG = Logger.getLogger(Retention.class);
    private static final int MOST_AT_ONCE = 500;

    private final Sql sql;
    private final Clock clock;

    public Retention(DataSource dataSource, Clock clock) {
        this.sql = new Sql(dataSource);
        this.clock = clock;
    }

    /**
     * Deletes until nothing old is left, each time in a transaction of its own.
     *
     * @param what is deleted, for the log
     * @param statement takes the moment before which rows are old, and how many to delete at most; it passes locked ones by
     */
    public long forget(String what, String statement, Duration after) {
        long forgotten = 0;
        int batch;
        do {
            batch = sql.update("forgetting " + what, statement, clock.instant().minus(after), MOST_AT_ONCE);
            forgotten += batch;
        } while (batch == MOST_AT_ONCE);
        if (forgotten > 0) {
            LOG.infof("Forgot %d %s after %d days", forgotten, what, after.toDays());
        }
        return forgotten;
    }
}
