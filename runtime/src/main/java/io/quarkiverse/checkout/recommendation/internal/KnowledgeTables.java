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
import io.quarkiverse.checkout.recommendation.internal.ItemSales.Snapshot;
import io.quarkiverse.checkout.recommendation.internal.Knowledge.Learned;
import io.quarkiverse.checkout.recommendation.internal.Knowledge.Neighbour;

/** Reads what was learned about some items with one statement. */
@ApplicationScoped
class KnowledgeTables {

    private static final String READ = """
            SELECT number, item.weight, coalesce(neighbours, '{}') AS neighbours, coalesce(weights, '{}') AS weights,
                   total.weight AS all_weight, total.orders AS all_orders, total.sales AS all_sales
            FROM checkout_recommendation_total total, checkout_recommendation_item item
            LEFT JOIN checkout_recommendation_neighbours USING (number) WHERE item_id = ANY (?)""";

    private final Sql sql;
    private final ItemSales sales;
    private final ModelSettings settings = ModelSettings.DEFAULT;

    KnowledgeTables(DataSource dataSource, ItemSales sales) {
        this.sql = new Sql(dataSource);
        this.sales = sales;
    }

    /** A row as it is stored. */
    private record Row(int number, double weight, Integer[] neighbours, Double[] weights, double allWeight, double allOrders,
            double allSales) {
    }

    Knowledge of(Set<String> items, LocalDate day) {
        List<Row> rows = sql.query("reading what was learned", READ, KnowledgeTables::row,
                (Object) items.toArray(String[]::new));
        if (rows.isEmpty() || rows.get(0).allSales == 0) {
            return new Knowledge(0, 0, Map.of());
        }
        List<Integer[]> numbers = new ArrayList<>(rows.stream().map(Row::neighbours).toList());
        numbers.add(rows.stream().map(Row::number).toArray(Integer[]::new));
        Snapshot known = sales.of(numbers);
        double pairs = new Decay(settings.pairHalfLife()).growth(day.toEpochDay());
        Map<String, Learned> learned = new HashMap<>();
        rows.forEach(row -> learned.put(known.item(row.number),
                new Learned(row.weight / pairs, known.share(row.number), neighbours(row, known, pairs))));
        Row any = rows.get(0);
        return new Knowledge(any.allOrders == 0 ? 0 : any.allWeight / any.allOrders,
                any.allSales / new Decay(settings.popularityHalfLife()).growth(day.toEpochDay()), learned);
    }

    private static List<Neighbour> neighbours(Row row, Snapshot known, double growth) {
        List<Neighbour> neighbours = new ArrayList<>(row.neighbours.length);
        for (int i = 0; i < row.neighbours.length; i++) {
            int number = row.neighbours[i];
            neighbours.add(new Neighbour(known.item(number), row.weights[i] / growth, known.share(number)));
        }
        return neighbours;
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(row.getInt("number"), row.getDouble("weight"), (Integer[]) row.getArray("neighbours").getArray(),
                (Double[]) row.getArray("weights").getArray(), row.getDouble("all_weight"), row.getDouble("all_orders"),
                row.getDouble("all_sales"));
    }
}
