package io.quarkiverse.checkout.recommendation.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import io.quarkiverse.checkout.Sql;

/**
 * Which items were bought and how well they sell, which every request needs of hundreds of items: kept in memory for a minute.
 * Then the next request has it read again, and does not wait for that.
 */
@ApplicationScoped
class ItemSales {

    private static final Logger LOG = Logger.getLogger(ItemSales.class);
    private static final long KEPT = Duration.ofMinutes(1).toNanos();

    private static final String ALL = """
            SELECT number, item_id, item.sales, total.sales AS all_sales
            FROM checkout_recommendation_item item, checkout_recommendation_total total""";

    private final Sql sql;
    private final ExecutorService executor;
    private final AtomicBoolean reading = new AtomicBoolean();
    private volatile Snapshot latest;

    ItemSales(DataSource dataSource, ExecutorService executor) {
        this.sql = new Sql(dataSource);
        this.executor = executor;
    }

    private record Row(int number, String item, double sales, double allSales) {
    }

    /** All items at one moment, by number. */
    static final class Snapshot {

        private final String[] items;
        private final double[] shares;
        private final long readAt = System.nanoTime();

        private Snapshot(List<Row> rows) {
            int size = rows.stream().mapToInt(Row::number).max().orElse(-1) + 1;
            items = new String[size];
            shares = new double[size];
            rows.forEach(row -> {
                items[row.number()] = row.item();
                shares[row.number()] = row.allSales() == 0 ? 0 : row.sales() / row.allSales();
            });
        }

        String item(int number) {
            return items[number];
        }

        /** Of the orders of late that the item was in. */
        double share(int number) {
            return shares[number];
        }

        private boolean knows(Integer number) {
            return number < items.length && items[number] != null;
        }
    }

    /** Knows these items, at least. */
    Snapshot of(List<Integer[]> numbers) {
        Snapshot known = latest;
        if (known == null || !numbers.stream().flatMap(Arrays::stream).allMatch(known::knows)) {
            return read();
        }
        if (System.nanoTime() - known.readAt > KEPT && reading.compareAndSet(false, true)) {
            executor.execute(this::readAgain);
        }
        return known;
    }

    private void readAgain() {
        try {
            read();
        } catch (RuntimeException e) {
            LOG.warn("How well items sell could not be read; what was known before counts", e);
        } finally {
            reading.set(false);
        }
    }

    private Snapshot read() {
        latest = new Snapshot(sql.query("reading how well items sell", ALL, ItemSales::row));
        return latest;
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(row.getInt("number"), row.getString("item_id"), row.getDouble("sales"), row.getDouble("all_sales"));
    }
}
