package io.quarkiverse.checkout.recommendation.internal;

import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.checkout.contact.EmailAddress;
import io.quarkiverse.checkout.contact.People;
import io.quarkiverse.checkout.contact.PersonKey;
import io.quarkiverse.checkout.order.Order;
import io.quarkiverse.checkout.order.Orders;
import io.quarkiverse.checkout.recommendation.OrderHistory;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** Remembers orders by the hundred, and learns from them when all are there. */
@ApplicationScoped
class StoredHistory implements OrderHistory {

    private static final int AT_ONCE = 500;
    private static final int DAY = 10;

    private final LearnedTables tables;
    private final PairCounting counting;
    private final Categories categories;
    private final Orders orders;
    private final People people;

    StoredHistory(LearnedTables tables, PairCounting counting, Categories categories, Orders orders, People people) {
        this.tables = tables;
        this.counting = counting;
        this.categories = categories;
        this.orders = orders;
        this.people = people;
    }

    /** Orders on their way into the tables. */
    private final class Batch {

        private final List<LearnedOrder> waiting = new ArrayList<>();
        private long added;
        private long known;

        void add(LearnedOrder order) {
            waiting.add(order);
            if (waiting.size() == AT_ONCE) {
                flush();
            }
        }

        Imported learn() {
            flush();
            counting.count();
            categories.refresh();
            return new Imported(added, known);
        }

        private void flush() {
            int fresh = tables.remember(waiting);
            added += fresh;
            known += waiting.size() - fresh;
            waiting.clear();
        }
    }

    @Override
    public Imported importCsv(Reader csv) throws IOException {
        Batch batch = new Batch();
        try (CsvRows rows = new CsvRows(csv)) {
            boolean more = rows.next();
            while (more) {
                String id = rows.text("order_id");
                LocalDate day = day(rows);
                Optional<PersonKey> person = person(rows);
                Set<String> items = new HashSet<>();
                do {
                    items.add(rows.text("sku"));
                    more = rows.next();
                } while (more && rows.text("order_id").equals(id));
                rows.check(() -> batch.add(new LearnedOrder(id, person, day, items)));
            }
        }
        return batch.learn();
    }

    @Override
    public Imported relearn() {
        Batch batch = new Batch();
        List<Order> page = page(new UUID(0, 0));
        while (!page.isEmpty()) {
            page.forEach(order -> batch.add(LearnedOrder.of(order, people)));
            page = page(page.get(page.size() - 1).id());
        }
        return batch.learn();
    }

    /** In a transaction of its own, whose end lets go of what was read. */
    private List<Order> page(UUID after) {
        return QuarkusTransaction.requiringNew().call(() -> orders.page(after, AT_ONCE));
    }

    private static LocalDate day(CsvRows rows) {
        String time = rows.text("timestamp");
        rows.check(() -> LocalDate.parse(time.substring(0, Math.min(DAY, time.length()))));
        return LocalDate.parse(time.substring(0, DAY));
    }

    private Optional<PersonKey> person(CsvRows rows) {
        Optional<String> email = rows.find("email").filter(text -> !text.isBlank());
        rows.check(() -> email.ifPresent(EmailAddress::new));
        return email.map(EmailAddress::new).map(people::key);
    }
}
