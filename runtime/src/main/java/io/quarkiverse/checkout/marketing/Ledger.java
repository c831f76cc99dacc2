package io.quarkiverse.checkout.marketing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import io.quarkiverse.checkout.Sql;
import io.quarkiverse.checkout.contact.PersonKey;
import io.quarkiverse.checkout.contact.Purpose;
import io.quarkiverse.checkout.marketing.Decision.Skip;

/**
 * The life of the steps of one kind in SQL, as {@link StepState} has it: each change names the state it comes from, and a
 * worker's also its claim. When a step is due is told by the application's clock, how long a claim lasts by the database's.
 */
public final class Ledger {

    // a step that was sent, or will never be, stays as it is when its episode is planned again
    private static final String PLAN = """
            INSERT INTO ${table} AS known (${id}, ${number}, person, state, due_at) VALUES (?, ?, ?, 'PLANNED', ?)
            ON CONFLICT (${id}, ${number}) DO UPDATE SET due_at = excluded.due_at WHERE known.state = 'PLANNED'""";

    private static final String PUT_OFF = """
            UPDATE ${table} SET state = 'PLANNED', due_at = NULL, lease_until = NULL
            WHERE ${id} = ? AND state IN ('PLANNED', 'CLAIMED')""";

    private static final String CANCEL = """
            UPDATE ${table} SET state = 'CANCELLED', lease_until = NULL, reason = ?, reason_at = ?, ended_at = ?
            WHERE ${id} = ? AND state IN ('PLANNED', 'CLAIMED')""";

    private static final String CANCEL_ALL = """
            UPDATE ${table} SET state = 'CANCELLED', lease_until = NULL, reason = ?, reason_at = ?, ended_at = ?
            WHERE person = ? AND state IN ('PLANNED', 'CLAIMED')""";

    private static final String CLAIM = """
            WITH due AS MATERIALIZED (
                SELECT ${id}, ${number} FROM ${table} WHERE state = 'PLANNED' AND due_at <= ? AND ${running}
                ORDER BY due_at LIMIT ? FOR UPDATE SKIP LOCKED)
            UPDATE ${table} claimed
            SET state = 'CLAIMED', epoch = epoch + 1, lease_until = now() + make_interval(secs => ?)
            FROM due WHERE claimed.${id} = due.${id} AND claimed.${number} = due.${number}
            RETURNING claimed.${id} AS id, claimed.${number} AS number, epoch, person, due_at""";

    private static final String FREE = """
            UPDATE ${table} SET state = 'PLANNED', lease_until = NULL WHERE state = 'CLAIMED' AND lease_until <= now()""";

    private static final String DOUBT = """
            UPDATE ${table} SET state = 'UNKNOWN', lease_until = NULL, ended_at = ?
            WHERE state = 'SENDING' AND lease_until <= now()""";

    private static final String SEND = """
            UPDATE ${table}
            SET state = 'SENDING', sending_at = ?, link_id = ?, lease_until = now() + make_interval(secs => ?)
            WHERE ${id} = ? AND ${number} = ? AND state = 'CLAIMED' AND epoch = ? AND ${running}""";

    private static final String END = """
            UPDATE ${table} SET state = ?, lease_until = NULL, reason = ?, reason_at = ?, ended_at = ?
            WHERE ${id} = ? AND ${number} = ? AND state = 'CLAIMED' AND epoch = ?""";

    private static final String DEFER = """
            UPDATE ${table} SET state = 'PLANNED', lease_until = NULL, due_at = ?
            WHERE ${id} = ? AND ${number} = ? AND state = 'CLAIMED' AND epoch = ?""";

    private static final String SETTLE = """
            UPDATE ${table} SET state = ?, lease_until = NULL, ended_at = ?
            WHERE ${id} = ? AND ${number} = ? AND state = 'SENDING' AND epoch = ?""";

    private final Sql sql;
    private final Table table;

    /** @param dataSource of the database that holds the steps */
    public Ledger(DataSource dataSource, Table table) {
        this.sql = new Sql(dataSource);
        this.table = table;
    }

    /**
     * Where the steps of one kind are.
     *
     * @param name of the table, with the columns of {@code checkout_reminder_step}
     * @param id its column for what a step is about
     * @param number its column for which of the steps about it
     * @param clicks the table of who came by their links, with the columns of {@code checkout_reminder_click}
     */
    public record Table(Purpose purpose, String name, String id, String number, String clicks) {

        String in(String statement) {
            return statement.replace("${table}", name).replace("${id}", id).replace("${number}", number)
                    .replace("${clicks}", clicks)
                    .replace("${running}", "NOT EXISTS (SELECT FROM checkout_mail_pause WHERE purpose = '" + purpose
                            + "' AND resumed_at IS NULL)");
        }
    }

    /** A claim, as the row has it. */
    public record Claimed(UUID id, int number, int epoch, PersonKey person, Instant dueAt) implements Claim {

        /** @param row with columns of these names */
        public static Claimed read(ResultSet row) throws SQLException {
            return new Claimed(row.getObject("id", UUID.class), row.getInt("number"), row.getInt("epoch"),
                    PersonKey.of(row.getBytes("person")), Sql.instant(row, "due_at"));
        }
    }

    /** In the caller's transaction. */
    public void plan(UUID id, int number, PersonKey person, Instant dueAt) {
        sql.update("planning a step", table.in(PLAN), id, number, person.bytes(), dueAt);
    }

    /** What is planned waits until it is planned again. */
    public void putOff(UUID id) {
        sql.update("putting steps off", table.in(PUT_OFF), id);
    }

    /** What is planned is not needed any more. */
    public void cancel(UUID id, SkipReason reason, Instant now) {
        sql.update("cancelling steps", table.in(CANCEL), reason, now, now, id);
    }

    /** The same for all that is planned for a person. */
    public void cancel(PersonKey person, SkipReason reason, Instant now) {
        sql.update("cancelling steps", table.in(CANCEL_ALL), reason, now, now, person.bytes());
    }

    public List<Claimed> claim(Instant now, int most, Duration lease) {
        return sql.query("claiming steps", table.in(CLAIM), Claimed::read, now, most, (double) lease.toSeconds());
    }

    /**
     * What nodes claimed and did not finish in time: free again, or in doubt if it may have been sent.
     *
     * @return of how many it is in doubt
     */
    public int expireLeases(Instant now) {
        sql.update("freeing steps", table.in(FREE));
        return sql.update("doubting steps", table.in(DOUBT), now);
    }

    /** The one way into SENDING. False if the claim is not ours any more, or mails of that kind are paused. */
    public boolean send(Claim claim, Letter letter, Instant now, Duration lease) {
        return sql.update("sending a step", table.in(SEND), now, letter.link(), (double) lease.toSeconds(), claim.id(),
                claim.number(), claim.epoch()) == 1;
    }

    public boolean end(Claim claim, Skip skip, Instant now) {
        return sql.update("ending a step", table.in(END), skip.state(), skip.reason(), skip.since(), now, claim.id(),
                claim.number(), claim.epoch()) == 1;
    }

    public boolean defer(Claim claim, Instant until) {
        return sql.update("deferring a step", table.in(DEFER), until, claim.id(), claim.number(), claim.epoch()) == 1;
    }

    /** @return false if it is in doubt already */
    public boolean settle(Claim claim, StepState state, Instant now) {
        return sql.update("settling a step", table.in(SETTLE), state, now, claim.id(), claim.number(), claim.epoch()) == 1;
    }
}
