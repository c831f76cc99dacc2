package io.quarkiverse.checkout.order.internal;

import java.time.Instant;
import java.util.Optional;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import io.quarkiverse.checkout.Sql;
import io.quarkiverse.checkout.contact.EmailAddress;
import io.quarkiverse.checkout.contact.People;
import io.quarkiverse.checkout.contact.PersonKey;
import io.quarkiverse.checkout.order.BoughtElsewhere;
import io.quarkiverse.checkout.order.Purchases;

@ApplicationScoped
class StoredPurchases implements Purchases {

    private static final int LONGEST = 200;

    private static final String RECORD = """
            INSERT INTO checkout_purchase (reference, person, state, bought_at) VALUES (?, ?, ?, ?)
            ON CONFLICT (reference) DO UPDATE SET person = excluded.person, state = excluded.state,
                bought_at = excluded.bought_at""";

    private static final String LAST = """
            SELECT bought_at FROM checkout_purchase WHERE person = ? AND state = 'BOUGHT' ORDER BY bought_at DESC LIMIT 1""";

    private final Sql sql;
    private final People people;
    private final Event<BoughtElsewhere> bought;

    StoredPurchases(DataSource dataSource, People people, Event<BoughtElsewhere> bought) {
        this.sql = new Sql(dataSource);
        this.people = people;
        this.bought = bought;
    }

    @Override
    @Transactional
    public void record(EmailAddress buyer, String reference, Instant at, State state) {
        if (reference.isBlank() || reference.length() > LONGEST) {
            throw new IllegalArgumentException("the reference of a purchase has 1 to " + LONGEST + " characters");
        }
        PersonKey person = people.key(buyer);
        people.fence(person);
        sql.update("noting a purchase", RECORD, reference, person.bytes(), state, at);
        if (state == State.BOUGHT) {
            bought.fire(new BoughtElsewhere(person, at));
        }
    }

    @Override
    public Optional<Instant> lastOf(PersonKey person) {
        return sql.query("looking for a purchase", LAST, row -> Sql.instant(row, "bought_at"), person.bytes()).stream()
                .findFirst();
    }
}
