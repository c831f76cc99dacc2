package io.quarkiverse.checkout.recommendation.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.checkout.Sql;
import io.quarkiverse.checkout.contact.PersonKey;
import io.quarkiverse.checkout.contact.PersonalRecord;
import io.quarkiverse.checkout.marketing.SkipReason;
import io.quarkiverse.checkout.recommendation.FollowUp;
import io.quarkiverse.checkout.recommendation.FollowUpState;

/** The follow-ups in SQL. Each change names the state it comes from, so of two merchants one is first. */
@ApplicationScoped
class FollowUps {

    static final String NAME = "checkout_follow_up";

    private static final String PLAN = """
            INSERT INTO checkout_follow_up (order_id, number, order_number, person, state, due_at)
            VALUES (?, ?, ?, ?, 'PLANNED', ?) ON CONFLICT DO NOTHING""";

    private static final String MOVE = """
            UPDATE checkout_follow_up SET due_at = ? WHERE order_id = ? AND number = 1 AND state = 'PLANNED'""";

    private static final String OPEN = """
            UPDATE checkout_follow_up SET state = 'OPEN' WHERE order_id = ? AND number = ? AND state = 'PLANNED'""";

    private static final String END = """
            UPDATE checkout_follow_up SET state = ?, reason = ?, ended_at = ?, ended_by = ?
            WHERE order_id = ? AND number = ? AND state = ?""";

    private static final String CANCEL = """
            UPDATE checkout_follow_up SET state = 'CANCELLED', reason = ?, ended_at = ?
            WHERE person = ? AND ended_at IS NULL""";

    // ids of orders grow with time
    private static final String CANCEL_EARLIER = CANCEL + " AND order_id < ?";

    private static final String IN_STATE = """
            SELECT * FROM checkout_follow_up WHERE state = ? AND due_at <= ? ORDER BY due_at, order_id LIMIT ?""";

    private static final String OF_ORDER = "SELECT * FROM checkout_follow_up WHERE order_id = ? ORDER BY number";

    private static final String FIND = """
            SELECT order_number, number, state, reason, due_at, ended_at, ended_by FROM checkout_follow_up
            WHERE person = ? ORDER BY due_at, order_id, number""";

    private static final String FORGET = "DELETE FROM checkout_follow_up WHERE person = ?";

    static final String SWEEP = """
            DELETE FROM checkout_follow_up WHERE (order_id, number) IN (
                SELECT order_id, number FROM checkout_follow_up WHERE ended_at < ? LIMIT ? FOR UPDATE SKIP LOCKED)""";

    private final Sql sql;

    FollowUps(DataSource dataSource) {
        sql = new Sql(dataSource);
    }

    /** A repeat changes nothing. */
    void plan(UUID orderId, int number, String orderNumber, PersonKey person, Instant dueAt) {
        sql.update("planning a follow-up", PLAN, orderId, number, orderNumber, person.bytes(), dueAt);
    }

    void move(UUID orderId, Instant dueAt) {
        sql.update("moving a follow-up", MOVE, dueAt, orderId);
    }

    void open(FollowUp planned) {
        sql.update("opening a follow-up", OPEN, planned.orderId(), planned.number());
    }

    /**
     * @param from as it was read
     * @param reason null if it was done
     * @param by null if no merchant does it
     * @return false if somebody was faster
     */
    boolean end(FollowUp from, FollowUpState state, SkipReason reason, Instant now, String by) {
        return sql.update("ending a follow-up", END, state, reason, now, by, from.orderId(), from.number(),
                from.state()) == 1;
    }

    void cancel(PersonKey person, SkipReason reason, Instant now) {
        sql.update("cancelling follow-ups", CANCEL, reason, now, person.bytes());
    }

    /** Those about orders before this one. */
    void cancelEarlier(PersonKey person, UUID orderId, SkipReason reason, Instant now) {
        sql.update("cancelling follow-ups", CANCEL_EARLIER, reason, now, person.bytes(), orderId);
    }

    /** Those whose day has come, the oldest first. */
    List<FollowUp> due(FollowUpState state, Instant now, int most) {
        return sql.query("looking for follow-ups", IN_STATE, FollowUps::read, state, now, most);
    }

    /** Those about an order, the first one first. */
    List<FollowUp> of(UUID orderId) {
        return sql.query("looking for follow-ups", OF_ORDER, FollowUps::read, orderId);
    }

    List<PersonalRecord> find(PersonKey person) {
        return sql.query("reading follow-ups", FIND, row -> new PersonalRecord(NAME, Sql.instant(row, "due_at"),
                Sql.texts(row, "order_number", "number", "state", "reason", "ended_at", "ended_by")),
                (Object) person.bytes());
    }

    int forget(PersonKey person) {
        return sql.update("forgetting follow-ups", FORGET, (Object) person.bytes());
    }

    private static FollowUp read(ResultSet row) throws SQLException {
        String reason = row.getString("reason");
        return new FollowUp(row.getObject("order_id", UUID.class), row.getInt("number"), row.getString("order_number"),
                PersonKey.of(row.getBytes("person")), FollowUpState.valueOf(row.getString("state")),
                Sql.instant(row, "due_at"), reason == null ? null : SkipReason.valueOf(reason),
                Sql.instant(row, "ended_at"), row.getString("ended_by"));
    }
}
