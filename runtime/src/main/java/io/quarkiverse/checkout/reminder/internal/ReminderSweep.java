package io.quarkiverse.checkout.reminder.internal;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.checkout.Retention;
import io.quarkiverse.checkout.RetentionConfig;
import io.quarkus.scheduler.Scheduled;

/** Forgets carts that were left long ago. How many mails there were, day by day and with what end, is kept. */
@ApplicationScoped
class ReminderSweep {

    static final String FORGET = """
            WITH old AS MATERIALIZED (
                SELECT id FROM checkout_reminder_episode, (VALUES (cast(? AS timestamptz))) AS given (moment)
                WHERE ended_at < moment OR state IN ('OPEN', 'ABANDONED') AND active_at < moment
                LIMIT ? FOR UPDATE OF checkout_reminder_episode SKIP LOCKED),
            gone AS (
                DELETE FROM checkout_reminder_step WHERE episode_id IN (SELECT id FROM old)
                RETURNING step, state, coalesce(reason, '') AS reason,
                          coalesce(sending_at, ended_at, due_at) AT TIME ZONE 'UTC' AS at),
            counted AS (
                INSERT INTO checkout_reminder_tally AS tally (day, step, state, reason, steps)
                SELECT at::date, step, state, reason, count(*) FROM gone WHERE at IS NOT NULL
                GROUP BY at::date, step, state, reason
                ON CONFLICT (day, step, state, reason) DO UPDATE SET steps = tally.steps + excluded.steps)
            DELETE FROM checkout_reminder_episode WHERE id IN (SELECT id FROM old)""";

    private final Retention retention;
    private final RetentionConfig config;

    ReminderSweep(Retention retention, RetentionConfig config) {
        this.retention = retention;
        this.config = config;
    }

    @Scheduled(identity = "checkout-reminder-sweep", every = "1h", delayed = "17m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        retention.forget("carts that were left", FORGET, config.mails());
    }
}
