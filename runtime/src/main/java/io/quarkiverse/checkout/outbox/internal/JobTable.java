package io.quarkiverse.checkout.outbox.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.id.uuid.UuidVersion7Strategy;

import io.quarkiverse.checkout.Sql;
import io.quarkiverse.checkout.outbox.DeadLetter;
import io.quarkiverse.checkout.outbox.Job;
import io.quarkiverse.checkout.outbox.JobState;
import io.quarkiverse.checkout.outbox.NewJob;

/**
 * The life of a job in SQL. Each method is one statement: it joins the caller's transaction if there is one and commits
 * by itself if there is none. All times are the database's.
 */
@ApplicationScoped
class JobTable {

    private static final String ADD = """
            INSERT INTO checkout_job (id, kind, key, payload, state, attempts, due_at, created_at)
            VALUES (?, ?, ?, ?, 'READY', 0, now() + make_interval(secs => ?), now())
            ON CONFLICT (kind, key) DO NOTHING""";

    private static final String CLAIM = """
            WITH due AS MATERIALIZED (
                SELECT id FROM checkout_job
                WHERE state IN ('READY', 'RUNNING') AND due_at <= now()
                ORDER BY due_at LIMIT ? FOR UPDATE SKIP LOCKED)
            UPDATE checkout_job job
            SET state = 'RUNNING', attempts = attempts + 1, due_at = now() + make_interval(secs => ?)
            FROM due WHERE job.id = due.id
            RETURNING job.id, kind, key, payload, attempts, due_at""";

    // the old due_at is the lease: a worker that lost it to another one changes nothing
    private static final String SETTLE = """
            UPDATE checkout_job
            SET state = ?, attempts = ?, due_at = now() + make_interval(secs => ?), last_error = ?,
                ended_at = CASE WHEN ? THEN now() END
            WHERE id = ? AND state = 'RUNNING' AND due_at = ?""";

    private static final String FORGET_DONE = """
            DELETE FROM checkout_job WHERE state = 'DONE' AND ended_at < now() - make_interval(secs => ?)""";

    private static final String REVIVE = """
            UPDATE checkout_job
            SET state = 'READY', attempts = 0, due_at = now(), last_error = NULL, ended_at = NULL
            WHERE id = ? AND state = 'DEAD'""";

    private static final String DEAD = """
            SELECT id, kind, key, attempts, last_error, ended_at FROM checkout_job
            WHERE state = 'DEAD' ORDER BY ended_at DESC LIMIT ?""";

    private static final String COUNTS = "SELECT state, count(*) AS jobs FROM checkout_job GROUP BY state";

    private final Sql sql;

    JobTable(DataSource dataSource) {
        sql = new Sql(dataSource);
    }

    boolean add(NewJob job) {
        return sql.update("adding a job of kind " + job.kind(), ADD, UuidVersion7Strategy.INSTANCE.generateUuid(null),
                job.kind(), job.key(), job.payload(), seconds(job.delay())) == 1;
    }

    List<ClaimedJob> claim(int most, Duration lease) {
        return sql.query("claiming jobs", CLAIM, JobTable::claimed, most, seconds(lease));
    }

    /** @return false if the lease was lost meanwhile; nothing is written then */
    boolean settle(ClaimedJob claimed, Settlement settlement) {
        return sql.update("settling job " + claimed.job().id(), SETTLE, settlement.state().name(), settlement.attempts(),
                seconds(settlement.delay()), settlement.error(), settlement.state().isFinal(), claimed.job().id(),
                claimed.leaseEnd()) == 1;
    }

    int forgetDone(Duration retention) {
        return sql.update("deleting old jobs", FORGET_DONE, seconds(retention));
    }

    boolean revive(UUID id) {
        return sql.update("retrying job " + id, REVIVE, id) == 1;
    }

    List<DeadLetter> dead(int most) {
        return sql.query("listing dead letters", DEAD, JobTable::deadLetter, most);
    }

    Map<JobState, Long> counts() {
        Map<JobState, Long> counts = new EnumMap<>(JobState.class);
        for (JobState state : JobState.values()) {
            counts.put(state, 0L);
        }
        sql.query("counting jobs", COUNTS, row -> counts.put(JobState.valueOf(row.getString("state")), row.getLong("jobs")));
        return counts;
    }

    private static ClaimedJob claimed(ResultSet row) throws SQLException {
        Job job = new Job(row.getObject("id", UUID.class), row.getString("kind"), row.getString("key"),
                row.getString("payload"), row.getInt("attempts"));
        return new ClaimedJob(job, row.getObject("due_at", OffsetDateTime.class));
    }

    private static DeadLetter deadLetter(ResultSet row) throws SQLException {
        return new DeadLetter(row.getObject("id", UUID.class), row.getString("kind"), row.getString("key"),
                row.getInt("attempts"), row.getString("last_error"),
                row.getObject("ended_at", OffsetDateTime.class).toInstant());
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000d;
    }
}
