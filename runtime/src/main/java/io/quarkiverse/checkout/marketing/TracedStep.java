package io.quarkiverse.checkout.marketing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

import io.quarkiverse.checkout.Sql;

/**
 * One mail, and what became of it.
 *
 * @param number 1 for the first mail of its episode
 * @param reason null if there is none
 * @param reasonAt since when; null if that says nothing
 * @param dueAt null while its episode is open again
 * @param sendingAt null if it never was
 * @param endedAt null if it is not over
 */
public record TracedStep(int number, StepState state, SkipReason reason, Instant reasonAt, Instant dueAt, Instant sendingAt,
        Instant endedAt) {

    /** @param row with columns of these names, that of the state as {@code step_state}, of the end as {@code step_ended} */
    public static TracedStep read(ResultSet row) throws SQLException {
        String reason = row.getString("reason");
        return new TracedStep(row.getInt("step"), StepState.valueOf(row.getString("step_state")),
                reason == null ? null : SkipReason.valueOf(reason), Sql.instant(row, "reason_at"), Sql.instant(row, "due_at"),
                Sql.instant(row, "sending_at"), Sql.instant(row, "step_ended"));
    }
}
