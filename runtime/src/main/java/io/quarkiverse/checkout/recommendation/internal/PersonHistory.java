package io.quarkiverse.checkout.recommendation.internal;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.checkout.Sql;
import io.quarkiverse.checkout.contact.PersonKey;
import io.quarkiverse.checkout.contact.PersonalRecord;
import io.quarkiverse.checkout.recommendation.internal.ItemSales.Snapshot;

/** What people bought before. Once a person is erased, their orders still teach, and nobody can tell whose they were. */
@ApplicationScoped
class PersonHistory {

    private static final String LATEST = """
            SELECT placed_on, items FROM checkout_recommendation_order
            WHERE person = ? ORDER BY placed_on DESC, order_id DESC LIMIT ?""";

    private static final String ALL = """
            SELECT order_id, placed_on, string_agg(item_id, ', ' ORDER BY item_id) AS bought
            FROM checkout_recommendation_order, unnest(items) AS item JOIN checkout_recommendation_item ON number = item
            WHERE person = ? GROUP BY order_id, placed_on ORDER BY placed_on, order_id""";

    private static final String FORGET = "UPDATE checkout_recommendation_order SET person = NULL WHERE person = ?";

    private final Sql sql;
    private final ItemSales sales;

    PersonHistory(DataSource dataSource, ItemSales sales) {
        this.sql = new Sql(dataSource);
        this.sales = sales;
    }

    private record Bought(LocalDate day, Integer[] items) {

        PastOrder order(Snapshot known) {
            return new PastOrder(day.toEpochDay(), Stream.of(items).map(known::item).collect(Collectors.toSet()));
        }
    }

    /** @param atHand the items of the order that the question is about, which may be among those that were learned */
    Past of(PersonKey person, Set<String> atHand, LocalDate day) {
        List<Bought> latest = sql.query("reading what a person bought", LATEST,
                row -> new Bought(row.getDate("placed_on").toLocalDate(), (Integer[]) row.getArray("items").getArray()),
                person.bytes(), Past.MOST_ORDERS);
        if (latest.isEmpty()) {
            return Past.NONE;
        }
        Snapshot known = sales.of(latest.stream().map(Bought::items).toList());
        return Past.of(latest.stream().map(bought -> bought.order(known)).filter(order -> !order.items().equals(atHand))
                .toList(), day.toEpochDay(), ModelSettings.DEFAULT);
    }

    /** The orders that taught something, by when they were placed. */
    List<PersonalRecord> find(PersonKey person) {
        return sql.query("reading learned orders", ALL, row -> new PersonalRecord(HistoryData.TABLE,
                row.getDate("placed_on").toLocalDate().atStartOfDay(ZoneOffset.UTC).toInstant(),
                Map.of("order", row.getString("order_id"), "items", row.getString("bought"))), person.bytes());
    }

    /** @return in how many orders they were not to be known any more */
    int forget(PersonKey person) {
        return sql.update("forgetting what a person bought", FORGET, (Object) person.bytes());
    }
}
