package io.quarkiverse.checkout.marketing.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import io.quarkiverse.checkout.Sql;
import io.quarkiverse.checkout.marketing.Campaign;
import io.quarkiverse.checkout.marketing.MarketingConfig;
import io.quarkiverse.checkout.marketing.SilenceAlarm;
import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;

/** Compares what is due with what has left. One mail that was taken ends the silence, whatever else still waits. */
@ApplicationScoped
class SilenceWatch implements SilenceAlarm {

    private static final Logger LOG = Logger.getLogger(SilenceWatch.class);
    /** What failed before has been seen, and is not tried again. */
    private static final Duration REMEMBERED = Duration.ofDays(1);

    private static final String WAITING = """
            WITH running AS (
                SELECT * FROM checkout_marketing_mail WHERE purpose <> ALL (
                    SELECT purpose FROM checkout_mail_pause WHERE resumed_at IS NULL))
            SELECT count(*) AS waiting, min(at) AS since FROM (
                SELECT due_at AS at FROM running WHERE state = 'PLANNED' AND due_at <= ?
                UNION ALL
                SELECT sending_at FROM running WHERE state IN ('FAILED', 'UNKNOWN') AND sending_at BETWEEN ? AND ?) AS silent
            WHERE at > coalesce((SELECT max(sending_at) FROM checkout_marketing_mail
                                 WHERE state = 'SENT' AND sending_at IS NOT NULL), '-infinity')""";

    private final Sql sql;
    private final List<Campaign<?, ?>> campaigns;
    private final MarketingConfig config;
    private final Clock clock;
    private final AtomicBoolean silent = new AtomicBoolean();

    SilenceWatch(DataSource dataSource, @All List<Campaign<?, ?>> campaigns, MarketingConfig config, Clock clock) {
        this.sql = new Sql(dataSource);
        this.campaigns = campaigns;
        this.config = config;
        this.clock = clock;
    }

    @Override
    public Optional<Silence> current() {
        if (campaigns.stream().noneMatch(Campaign::enabled)) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        return find(now, now.minus(config.silence()));
    }

    Optional<Silence> find(Instant now, Instant dueBefore) {
        return sql.query("looking for silence", WAITING, SilenceWatch::silence, dueBefore, now.minus(REMEMBERED), dueBefore)
                .stream().filter(found -> found.waiting() > 0).findFirst();
    }

    @Scheduled(identity = "checkout-silence", every = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void watch() {
        Optional<Silence> now = current();
        if (silent.getAndSet(now.isPresent()) != now.isPresent()) {
            now.ifPresentOrElse(found -> LOG.warnf("No mail has left since %s, though %d were due: look at the mail server"
                    + " and at earlier warnings", found.since(), found.waiting()),
                    () -> LOG.info("Mails leave again, or nothing is due any more"));
        }
    }

    private static Silence silence(ResultSet row) throws SQLException {
        return new Silence(Sql.instant(row, "since"), row.getLong("waiting"));
    }
}
