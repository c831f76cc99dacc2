package io.quarkiverse.checkout.contact.internal;

import java.time.Clock;
import java.util.Optional;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import io.quarkiverse.checkout.Sql;
import io.quarkiverse.checkout.contact.People;
import io.quarkiverse.checkout.contact.PersonKey;
import io.quarkiverse.checkout.contact.Purpose;
import io.quarkiverse.checkout.contact.Suppressed;
import io.quarkiverse.checkout.contact.Suppressions;

@ApplicationScoped
class StoredSuppressions implements Suppressions {

    private static final String ADD = """
            INSERT INTO checkout_suppression (person, purpose, reason, suppressed_at) VALUES (?, ?, ?, ?)
            ON CONFLICT (person, purpose) DO NOTHING""";

    private static final String FIND = """
            SELECT reason, suppressed_at FROM checkout_suppression WHERE person = ? AND purpose = ?""";

    private final Sql sql;
    private final People people;
    private final Event<Suppressed> suppressed;
    private final Clock clock;

    StoredSuppressions(DataSource dataSource, People people, Event<Suppressed> suppressed, Clock clock) {
        this.sql = new Sql(dataSource);
        this.people = people;
        this.suppressed = suppressed;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void suppress(PersonKey person, Purpose purpose, Reason reason) {
        people.fence(person);
        sql.update("suppressing mail", ADD, person.bytes(), purpose, reason, clock.instant());
        suppressed.fire(new Suppressed(person, purpose, reason));
    }

    @Override
    public Optional<Suppression> find(PersonKey person, Purpose purpose) {
        return sql.query("looking for a suppression", FIND,
                row -> new Suppression(Reason.valueOf(row.getString("reason")), Sql.instant(row, "suppressed_at")),
                person.bytes(), purpose).stream().findFirst();
    }
}
