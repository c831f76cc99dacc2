package io.quarkiverse.checkout.marketing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import javax.sql.DataSource;

import io.quarkiverse.checkout.Sql;
import io.quarkiverse.checkout.marketing.CampaignResults.StepResult;
import io.quarkiverse.checkout.money.Money;
import io.quarkiverse.checkout.order.KeptOrders;

/**
 * Reads what the mails of one kind brought. A click is that of somebody who pressed the button behind a mail's link; nobody is
 * followed in
 * any other way.
 */
class Outcomes {

    private static final String STEPS = """
            SELECT sent.${number} AS step, count(*) AS sent, count(*) FILTER (WHERE EXISTS (
                SELECT FROM ${clicks} click
                WHERE click.${id} = sent.${id} AND click.${number} = sent.${number})) AS clicked
            FROM ${table} sent
            WHERE sending_at > ? AND state IN ('SENT', 'UNKNOWN') GROUP BY sent.${number} ORDER BY sent.${number}""";

    // an order counts for the last mail that was clicked in the seven days before it
    private static final String ORDERS = """
            WITH click AS (
                SELECT ${number} AS step, cart_id, clicked_at, person FROM ${clicks} JOIN ${table} USING (${id}, ${number})
                WHERE clicked_at > ?),
            brought AS (
                SELECT placed.id, step, clicked_at, currency, ${paid} AS paid
                FROM click JOIN checkout_order placed ON checkout_id = cart_id
                WHERE placed_at BETWEEN clicked_at AND clicked_at + interval '7 days' AND ${kept}
                UNION
                SELECT placed.id, step, clicked_at, currency, ${paid}
                FROM click JOIN checkout_order placed ON placed.person = click.person
                WHERE placed_at BETWEEN clicked_at AND clicked_at + interval '7 days' AND ${kept}),
            counted AS (SELECT DISTINCT ON (id) * FROM brought ORDER BY id, clicked_at DESC)
            SELECT step, currency, count(*) AS orders, cast(sum(paid) AS bigint) AS revenue FROM counted
            GROUP BY step, currency ORDER BY revenue DESC""";

    // each person once, at their first mail of number one; both groups passed the same rules up to the draw, and what comes
    // after it counts as written to, whether a mail was sent or not
    private static final String GROUPS = """
            WITH first AS (
                SELECT DISTINCT ON (person) person, state = 'HELD_OUT' AS held, coalesce(sending_at, ended_at) AS at
                FROM ${table}
                WHERE ${number} = 1 AND (sending_at IS NOT NULL OR state = 'HELD_OUT'
                                         OR reason IN ('COOL_DOWN', 'GAP', 'CAP', 'LATE', 'SEVERAL_CARTS'))
                ORDER BY person, coalesce(sending_at, ended_at)),
            outcome AS (
                SELECT held, bought.orders, coalesce(bought.revenue, 0) AS revenue FROM first, LATERAL (
                    SELECT count(*) AS orders, sum(${paid}) FILTER (WHERE currency = ?) AS revenue FROM checkout_order placed
                    WHERE placed.person = first.person AND ${kept}
                      AND placed_at BETWEEN first.at AND first.at + interval '7 days') AS bought
                WHERE first.at > ? AND first.at <= ? - interval '7 days')
            SELECT count(orders) AS people, count(*) FILTER (WHERE orders > 0) AS buyers, coalesce(avg(revenue), 0) AS mean,
                   coalesce(var_samp(revenue), 0) AS variance
            FROM (VALUES (false), (true)) AS arm (held) LEFT JOIN outcome USING (held) GROUP BY arm.held ORDER BY arm.held""";

    private final Sql sql;
    private final Ledger.Table table;

    Outcomes(DataSource dataSource, Ledger.Table table) {
        this.sql = new Sql(dataSource);
        this.table = table;
    }

    /** Orders that one step brought, in one currency. */
    private record Brought(int step, long orders, Money revenue) {
    }

    /** By step, whatever it brought. */
    List<StepResult> steps(Instant since) {
        Map<Integer, StepResult> steps = new TreeMap<>();
        sql.query("counting mails", in(STEPS), Outcomes::sent, since).forEach(step -> steps.put(step.step(), step));
        for (Brought brought : sql.query("counting orders", in(ORDERS), Outcomes::brought, since)) {
            StepResult known = steps.getOrDefault(brought.step(), StepResult.none(brought.step()));
            steps.put(brought.step(), known.and(brought.orders(), brought.revenue()));
        }
        return List.copyOf(steps.values());
    }

    /** Those who are written to and those who are not, of those whose seven days are over. */
    List<Arm> arms(Currency currency, Instant since, Instant now) {
        return sql.query("comparing groups", in(GROUPS), row -> new Arm(row.getLong("people"), row.getLong("buyers"),
                row.getDouble("mean"), row.getDouble("variance")), currency.getCurrencyCode(), since, now);
    }

    private String in(String statement) {
        return table.in(statement).replace("${kept}", KeptOrders.CONDITION).replace("${paid}", KeptOrders.PAID);
    }

    private static StepResult sent(ResultSet row) throws SQLException {
        return new StepResult(row.getInt("step"), row.getLong("sent"), row.getLong("clicked"), 0, List.of());
    }

    private static Brought brought(ResultSet row) throws SQLException {
        return new Brought(row.getInt("step"), row.getLong("orders"),
                new Money(row.getLong("revenue"), Currency.getInstance(row.getString("currency"))));
    }
}
