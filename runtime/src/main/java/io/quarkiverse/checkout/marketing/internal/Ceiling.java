package io.quarkiverse.checkout.marketing.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import io.quarkiverse.checkout.Sql;
import io.quarkiverse.checkout.marketing.MarketingConfig;

/**
 * Stops the whole shop, on all nodes, where something is clearly wrong: far more mails than it usually sends, or most of them
 * not taken. What waits meanwhile goes out later, or expires.
 */
@ApplicationScoped
class Ceiling {

    private static final Logger LOG = Logger.getLogger(Ceiling.class);
    private static final Duration WINDOW = Duration.ofHours(1);
    /** Fewer failures are no pattern. */
    private static final long ENOUGH = 20;

    private static final String LATELY = """
            SELECT count(*) AS handed, count(*) FILTER (WHERE state IN ('FAILED', 'UNKNOWN')) AS lost
            FROM checkout_marketing_mail WHERE sending_at > ? AND sending_at <= ?""";

    private final Sql sql;
    private final MarketingConfig config;
    private final Clock clock;
    private final AtomicBoolean closed = new AtomicBoolean();

    Ceiling(DataSource dataSource, MarketingConfig config, Clock clock) {
        this.sql = new Sql(dataSource);
        this.config = config;
        this.clock = clock;
    }

    /** Whether nothing is to be claimed now. */
    boolean reached() {
        Lately lately = lately(clock.instant());
        boolean reached = lately.isOver(config.ceiling()) || lately.isBroken();
        if (closed.getAndSet(reached) != reached) {
            LOG.warn(reached ? lately.text(config.ceiling()) : "Mails go on");
        }
        return reached;
    }

    Lately lately(Instant now) {
        return sql.query("counting mails", LATELY, row -> new Lately(row.getLong("handed"), row.getLong("lost")),
                now.minus(WINDOW), now).get(0);
    }

    /** Mails of the last hour. */
    record Lately(long handed, long lost) {

        boolean isOver(int ceiling) {
            return handed >= ceiling;
        }

        boolean isBroken() {
            return lost >= ENOUGH && lost * 2 > handed;
        }

        String text(int ceiling) {
            return isOver(ceiling)
                    ? "Mails wait: " + handed + " within an hour is what quarkus.checkout.marketing.ceiling allows"
                    : "Mails wait: the mail server did not take " + lost + " of " + handed + " within an hour";
        }
    }
}
