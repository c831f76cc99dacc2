package io.quarkiverse.checkout.recommendation.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.checkout.Sql;
import io.quarkiverse.checkout.recommendation.internal.Knowledge.Learned;
import io.quarkiverse.checkout.recommendation.internal.Knowledge.Neighbour;

/** Reads what was learned about some items with one statement: their neighbours, and who these are. */
@ApplicationScoped
class KnowledgeTables {

    private static final String READ = """
            WITH asked AS MATERIALIZED (
                SELECT number, item_id, item.weight, item.sales, neighbours, weights
                FROM checkout_recommendation_item item LEFT JOIN checkout_recommendation_neighbours USING (number)
                WHERE item_id = ANY (?))
            SELECT number, item_id, asked.weight, asked.sales, neighbours, weights,
                   total.weight AS all_weight, total.orders AS all_orders, total.sales AS all_sales
            FROM asked, checkout_recommendation_total total
            UNION ALL
            SELECT number, item_id, weight, sales, NULL, NULL, NULL, NULL, NULL
            FROM checkout_recommendation_item
            WHERE number IN (SELECT unnest(neighbours) FROM asked) AND number NOT IN (SELECT number FROM asked)""";

    private final Sql sql;
    private final ModelSettings settings = ModelSettings.DEFAULT;

    KnowledgeTables(DataSource dataSource) {
        sql = new Sql(dataSource);
    }

    /** A row as it is stored. */
    private record Row(int number, String item, double weight, double sales, Integer[] neighbours, Double[] weights,
            double allWeight, double allOrders, double allSales) {
    }

    Knowledge of(Set<String> items, LocalDate day) {
        List<Row> rows = sql.query("reading what was learned", READ, KnowledgeTables::row,
                (Object) items.toArray(String[]::new));
        Map<Integer, Row> byNumber = new HashMap<>();
        rows.forEach(row -> byNumber.put(row.number, row));
        Row totals = rows.stream().filter(row -> row.allSales > 0).findFirst().orElse(null);
        return totals == null ? new Knowledge(0, 0, Map.of()) : knowledge(items, byNumber, totals, day.toEpochDay());
    }

    private Knowledge knowledge(Set<String> items, Map<Integer, Row> rows, Row totals, long day) {
        double pairs = new Decay(settings.pairHalfLife()).growth(day);
        Map<String, Learned> learned = new HashMap<>();
        for (Row row : rows.values()) {
            if (items.contains(row.item)) {
                learned.put(row.item, new Learned(row.weight / pairs, row.sales / totals.allSales,
                        neighbours(row, rows, pairs, totals.allSales)));
            }
        }
        double mean = totals.allOrders == 0 ? 0 : totals.allWeight / totals.allOrders;
        return new Knowledge(mean, totals.allSales / new Decay(settings.popularityHalfLife()).growth(day), learned);
    }

    private static List<Neighbour> neighbours(Row row, Map<Integer, Row> rows, double growth, double allSales) {
        List<Neighbour> neighbours = new ArrayList<>(row.neighbours.length);
        for (int i = 0; i < row.neighbours.length; i++) {
            Row neighbour = rows.get(row.neighbours[i]);
            neighbours.add(new Neighbour(neighbour.item, row.weights[i] / growth, neighbour.sales / allSales));
        }
        return neighbours;
    }

    private static Row row(ResultSet row) throws SQLException {
        boolean asked = row.getArray("neighbours") != null;
        return new Row(row.getInt("number"), row.getString("item_id"), row.getDouble("weight"), row.getDouble("sales"),
                asked ? (Integer[]) row.getArray("neighbours").getArray() : new Integer[0],
                asked ? (Double[]) row.getArray("weights").getArray() : new Double[0], row.getDouble("all_weight"),
                row.getDouble("all_orders"), row.getDouble("all_sales"));
    }
}
