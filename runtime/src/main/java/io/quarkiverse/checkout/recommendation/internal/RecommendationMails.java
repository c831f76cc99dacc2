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
import io.quarkiverse.checkout.contact.Purpose;
import io.quarkiverse.checkout.marketing.Ledger;
import io.quarkiverse.checkout.marketing.TracedStep;

/** The mails about orders in SQL. */
@ApplicationScoped
class RecommendationMails {

    static final String NAME = "checkout_recommendation_mail";

    static final Ledger.Table TABLE = new Ledger.Table(Purpose.RECOMMENDATION, NAME, "order_id", "number",
            "checkout_recommendation_click");

    private static final String PLANNED = """
            SELECT number FROM checkout_recommendation_mail WHERE order_id = ? AND state = 'PLANNED' ORDER BY number""";

    private static final String TRACE = """
            SELECT number AS step, state AS step_state, reason, reason_at, due_at, sending_at, ended_at AS step_ended
            FROM checkout_recommendation_mail WHERE order_id = ? ORDER BY number""";

    private static final String CLICK = """
            INSERT INTO checkout_recommendation_click (order_id, number, cart_id, clicked_at)
            SELECT order_id, number, ?, ? FROM checkout_recommendation_mail WHERE link_id = ?
            ON CONFLICT DO NOTHING""";

    private static final String FIND = """
            SELECT order_id, number, state, reason, due_at, sending_at, ended_at FROM checkout_recommendation_mail
            WHERE person = ? ORDER BY coalesce(sending_at, ended_at, due_at), order_id, number""";

    private static final String UNCLICK = """
            DELETE FROM checkout_recommendation_click WHERE (order_id, number) IN (
                SELECT order_id, number FROM checkout_recommendation_mail WHERE person = ?)""";

    // the order, too: it is kept, and says whose it is
    private static final String FORGET = """
            UPDATE checkout_recommendation_mail
            SET person = substring(sha256(gen_random_uuid()::text::bytea) FOR 16), order_id = gen_random_uuid(), link_id = NULL
            WHERE person = ?""";

    static final String SWEEP = """
            DELETE FROM checkout_recommendation_mail WHERE (order_id, number) IN (
                SELECT order_id, number FROM checkout_recommendation_mail WHERE ended_at < ? LIMIT ? FOR UPDATE SKIP LOCKED)""";

    private final Sql sql;
    private final Ledger ledger;

    RecommendationMails(DataSource dataSource) {
        sql = new Sql(dataSource);
        ledger = new Ledger(dataSource, TABLE);
    }

    Ledger ledger() {
        return ledger;
    }

    /** The numbers of those about an order that are still to come. */
    List<Integer> planned(UUID orderId) {
        return sql.query("looking for planned mails", PLANNED, row -> row.getInt("number"), orderId);
    }

    /** The mails about an order. */
    List<TracedStep> trace(UUID orderId) {
        return sql.query("reading mails", TRACE, TracedStep::read, orderId);
    }

    /** Somebody came by a link of the mail; the first time counts. */
    void clicked(UUID link, UUID cartId, Instant now) {
        sql.update("noting a click", CLICK, cartId, now, link);
    }

    List<PersonalRecord> find(PersonKey person) {
        return sql.query("reading mails", FIND, RecommendationMails::read, (Object) person.bytes());
    }

    int forget(PersonKey person) {
        sql.update("forgetting clicks", UNCLICK, (Object) person.bytes());
        return sql.update("forgetting a person", FORGET, (Object) person.bytes());
    }

    private static PersonalRecord read(ResultSet row) throws SQLException {
        return new PersonalRecord(NAME, Sql.instant(row, "sending_at"), Sql.texts(row, "order_id", "number", "state",
                "reason", "due_at", "ended_at"));
    }
}
