package io.quarkiverse.checkout.reminder.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.checkout.Sql;
import io.quarkiverse.checkout.marketing.Arm;
import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.order.KeptOrders;
import io.quarkiverse.checkout.reminder.ReminderResultsPage.StepResult;

/**
 * Reads what reminders brought. A click is that of somebody who pressed the button behind a mail's link; nobody is followed in
 * any other way.
 */
@ApplicationScoped
class Results {

    private static final String STEPS = """
            SELECT sent.step, count(*) AS sent, count(*) FILTER (WHERE EXISTS (
                SELECT FROM checkout_reminder_click click
                WHERE click.episode_id = sent.episode_id AND click.step = sent.step)) AS clicked
            FROM checkout_reminder_step sent
            WHERE sending_at > ? AND state IN ('SENT', 'UNKNOWN') GROUP BY sent.step ORDER BY sent.step""";

    // an order counts for the last mail that was clicked in the seven days before it
    private static final String ORDERS = """
            WITH click AS (
                SELECT click.*, person FROM checkout_reminder_click click JOIN checkout_reminder_episode ON id = episode_id
                WHERE clicked_at > ?),
            brought AS (
                SELECT placed.id, step, clicked_at, currency, %2$s AS paid
                FROM click JOIN checkout_order placed ON checkout_id = cart_id
                WHERE placed_at BETWEEN clicked_at AND clicked_at + interval '7 days' AND %1$s
                UNION
                SELECT placed.id, step, clicked_at, currency, %2$s
                FROM click JOIN checkout_order placed ON placed.person = click.person
                WHERE placed_at BETWEEN clicked_at AND clicked_at + interval '7 days' AND %1$s),
            counted AS (SELECT DISTINCT ON (id) * FROM brought ORDER BY id, clicked_at DESC)
            SELECT step, currency, count(*) AS orders, cast(sum(paid) AS bigint) AS revenue FROM counted
            GROUP BY step, currency ORDER BY revenue DESC""".formatted(KeptOrders.CONDITION, KeptOrders.PAID);

    // each person once, at their first step one; both groups passed the same rules up to the draw, and what comes after it
    // counts as reminded, whether a mail was sent or not
    private static final String GROUPS = """
            WITH first AS (
                SELECT DISTINCT ON (person) person, state = 'HELD_OUT' AS held, coalesce(sending_at, ended_at) AS at
                FROM checkout_reminder_step
                WHERE step = 1 AND (sending_at IS NOT NULL OR state = 'HELD_OUT'
                                    OR reason IN ('COOL_DOWN', 'GAP', 'CAP', 'LATE', 'SEVERAL_CARTS'))
                ORDER BY person, coalesce(sending_at, ended_at)),
            outcome AS (
                SELECT held, bought.orders, coalesce(bought.revenue, 0) AS revenue FROM first, LATERAL (
                    SELECT count(*) AS orders, sum(%s) FILTER (WHERE currency = ?) AS revenue FROM checkout_order placed
                    WHERE placed.person = first.person AND %s
                      AND placed_at BETWEEN first.at AND first.at + interval '7 days') AS bought
                WHERE first.at > ? AND first.at <= ? - interval '7 days')
            SELECT count(orders) AS people, count(*) FILTER (WHERE orders > 0) AS buyers, coalesce(avg(revenue), 0) AS mean,
                   coalesce(var_samp(revenue), 0) AS variance
            FROM (VALUES (false), (true)) AS arm (held) LEFT JOIN outcome USING (held) GROUP BY arm.held ORDER BY arm.held"""
            .formatted(KeptOrders.PAID, KeptOrders.CONDITION);

    private final Sql sql;

    Results(DataSource dataSource) {
        sql = new Sql(dataSource);
    }

    /** Orders that one step brought, in one currency. */
    private record Brought(int step, long orders, Money revenue) {
    }

    /** By step, whatever it brought. */
    List<StepResult> steps(Instant since) {
        Map<Integer, StepResult> steps = new TreeMap<>();
        sql.query("counting mails", STEPS, Results::sent, since).forEach(step -> steps.put(step.step(), step));
        for (Brought brought : sql.query("counting orders", ORDERS, Results::brought, since)) {
            StepResult known = steps.getOrDefault(brought.step(), StepResult.none(brought.step()));
            steps.put(brought.step(), known.and(brought.orders(), brought.revenue()));
        }
        return List.copyOf(steps.values());
    }

    /** Those who are reminded and those who are not, of those whose seven days are over. */
    List<Arm> arms(Currency currency, Instant since, Instant now) {
        return sql.query("comparing groups", GROUPS, row -> new Arm(row.getLong("people"), row.getLong("buyers"),
                row.getDouble("mean"), row.getDouble("variance")), currency.getCurrencyCode(), since, now);
    }

    private static StepResult sent(ResultSet row) throws SQLException {
        return new StepResult(row.getInt("step"), row.getLong("sent"), row.getLong("clicked"), 0, List.of());
    }

    private static Brought brought(ResultSet row) throws SQLException {
        return new Brought(row.getInt("step"), row.getLong("orders"),
                new Money(row.getLong("revenue"), Currency.getInstance(row.getString("currency"))));
    }
}
